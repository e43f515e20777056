using Dashboard.Services.Predictions;
using Dashboard.Services.Workspaces;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services;

/// <summary>Registers the typed service layer.</summary>
public static class DashboardServicesExtensions
{
    /// <summary>Name of the cache that all workspaces share.</summary>
    internal const string CacheName = "Dashboard.Services";

    /// <summary>
    /// Registers <see cref="IWorkspaceCatalog"/>, from which everything else is obtained.
    /// A host that embeds an AWS calls <c>PostConfigure&lt;WorkspacesOptions&gt;(options => options.UseEmbedded(…))</c>.
    /// </summary>
    /// <param name="services">Registered to. A <see cref="TimeProvider"/> already there is used.</param>
    /// <param name="configuration">Section <c>Workspaces</c>. What is wrong with it fails the start, all errors at once.</param>
    public static IServiceCollection AddDashboardServices(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<WorkspacesOptions>().Configure(options => options.Bind(configuration)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<WorkspacesOptions>, WorkspacesOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.AddFusionCache(CacheName);
        services.TryAddSingleton(provider => new InvocationLimiter(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<IWorkspaceCatalog, WorkspaceCatalog>();
        return services;
    }
}
