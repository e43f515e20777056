using LocalAws.Http;

namespace LocalAws.Runtime;

/// <summary>Adds SageMaker Runtime and what goes with live endpoints.</summary>
internal static class RuntimeServices
{
    /// <summary>Adds invocation, metering, data capture and utilisation.</summary>
    public static IServiceCollection AddRuntime(this IServiceCollection services)
    {
        services.AddSingleton(provider => new VariantChooser(provider.GetRequiredService<LocalAwsOptions>().Seed));
        services.AddSingleton<InvocationMeter>();
        services.AddSingleton<DataCapture>();
        services.AddHostedService(provider => provider.GetRequiredService<DataCapture>());
        services.AddSingleton<InvocationService>();
        services.AddSingleton<IRuntimeInvoker, RuntimeInvoker>();
        services.AddSingleton<UtilizationPublisher>();
        services.AddHostedService(provider => provider.GetRequiredService<UtilizationPublisher>());
        return services;
    }
}
