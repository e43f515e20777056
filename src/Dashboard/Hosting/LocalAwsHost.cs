#if LOCAL_AWS
using LocalAws;

namespace Dashboard.Hosting;

/// <summary>Runs the embedded AWS as long as the dashboard runs, for workspaces without an address of their own.</summary>
internal sealed class LocalAwsHost(LocalAwsServer server) : IAsyncDisposable
{
    /// <summary>The running server.</summary>
    public LocalAwsServer Server { get; } = server;

    /// <summary>Starts the embedded AWS and returns once it accepts requests; the sample account may still be built.</summary>
    public static async Task<LocalAwsHost> StartAsync(IConfiguration configuration, ILoggerFactory loggerFactory, CancellationToken cancellationToken)
    {
        var options = new LocalAwsOptions { DataDirectory = DataDirectory.Of(configuration) };
        configuration.GetSection("LocalAws").Bind(options);
        return new LocalAwsHost(await LocalAwsServer.StartAsync(options, TimeProvider.System, loggerFactory, cancellationToken));
    }

    /// <summary>Writes state to disk and frees the port.</summary>
    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
#endif
