using Dashboard.Services.Predictions;
using Dashboard.Services.Workspaces;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Tests.Support;

/// <summary>The services of one workspace on an address, with the real clients.</summary>
internal sealed class Bench : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly FusionCache _cache = new(new FusionCacheOptions());
    private readonly WorkspaceServices _services;

    public Bench(string address, TimeProvider? timeProvider = null, ILoggerFactory? loggerFactory = null, WorkspaceOptions? options = null)
    {
        options ??= Options(address);
        _services = new WorkspaceServices(
            new Workspace(options.Name, options.Region, true, options.BikeEndpoint, options.StockResults),
            new WorkspaceClients(options),
            _cache,
            new InvocationLimiter(timeProvider ?? TimeProvider.System),
            timeProvider ?? TimeProvider.System,
            loggerFactory ?? NullLoggerFactory.Instance,
            _stopping.Token);
    }

    public static Caller Scientist { get; } = new("ada", Role.Scientist);

    public IWorkspaceServices Services => _services;

    public static WorkspaceOptions Options(string address) => new()
    {
        Name = "test",
        ServiceUrl = address,
        AccessKey = LocalAws.LocalAwsServer.AccessKeyId,
        SecretKey = LocalAws.LocalAwsServer.SecretAccessKey,
    };

    public void Dispose()
    {
        _stopping.Cancel();
        _services.Dispose();
        _cache.Dispose();
        _stopping.Dispose();
    }
}
