using Dashboard.Services.Tests.Account;
using Dashboard.Services.Tests.Support;
using Dashboard.Services.Workspaces;
using LocalAws;
using Microsoft.Extensions.Logging.Abstractions;

[assembly: AssemblyFixture(typeof(SampleAccountFixture))]

namespace Dashboard.Services.Tests.Account;

/// <summary>
/// LocalAws with its sample account in a temporary folder, started once for all tests that want it,
/// and the services on it through the real clients over HTTP.
/// </summary>
public sealed class SampleAccountFixture : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"dashboard-services-{Guid.NewGuid():N}");
    private readonly Lazy<Task<(LocalAwsServer Server, Bench Bench)>> _started;

    public SampleAccountFixture()
    {
        _started = new(StartAsync);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (server, bench) = await _started.Value;
            bench.Dispose();
            await server.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    /// <summary>The services, once the account is complete.</summary>
    internal async Task<IWorkspaceServices> ServicesAsync() => (await _started.Value).Bench.Services;

    private async Task<(LocalAwsServer Server, Bench Bench)> StartAsync()
    {
        var options = new LocalAwsOptions { DataDirectory = _folder, LiveTraffic = false };
        var server = await LocalAwsServer.StartAsync(options, TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
        await server.Ready;
        return (server, new Bench(server.Address.ToString()));
    }
}
