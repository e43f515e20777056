using Dashboard.Services.Workspaces;
#if LOCAL_AWS
using LocalAws;
#endif

namespace Dashboard.Hosting;

/// <summary>Runs the embedded AWS as long as the dashboard runs, for workspaces without an address of their own.</summary>
internal sealed class LocalAwsHost : IAsyncDisposable
{
#if LOCAL_AWS
    private readonly LocalAwsServer _server;
    private readonly ILoggerFactory _loggerFactory;

    private LocalAwsHost(LocalAwsServer server, ILoggerFactory loggerFactory)
    {
        _server = server;
        _loggerFactory = loggerFactory;
    }

    /// <summary>Completes when the sample account is in place.</summary>
    public Task Ready => _server.Ready;

    /// <summary>Starts the embedded AWS and returns once it accepts requests; the sample account may still be built.</summary>
    /// <exception cref="StartException">When it cannot start; the message says why and what to do.</exception>
    public static async Task<LocalAwsHost> StartAsync(IConfiguration configuration, CancellationToken cancellationToken)
    {
        var options = new LocalAwsOptions();
        configuration.GetSection("LocalAws").Bind(options);
        options.DataDirectory = DataDirectory.LocalAws(configuration);
        var loggerFactory = LoggerFactory.Create(logging => logging
            .AddConfiguration(configuration.GetSection("Logging"))
            .AddConsole()
            .SetMinimumLevel(LogLevel.Warning));
        try
        {
            return new LocalAwsHost(
                await LocalAwsServer.StartAsync(options, TimeProvider.System, loggerFactory, cancellationToken),
                loggerFactory);
        }
        catch (LocalAwsStartException error)
        {
            loggerFactory.Dispose();
            throw new StartException(error.Message, error);
        }
    }

    /// <summary>Points the workspaces at the server.</summary>
    public void Configure(WorkspacesOptions workspaces) =>
        workspaces.UseEmbedded(_server.Address, LocalAwsServer.AccessKeyId, LocalAwsServer.SecretAccessKey);

    /// <summary>Writes state to disk and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _loggerFactory.Dispose();
    }
#else
    // The same shape without a server behind it; StartAsync never returns one.
    private LocalAwsHost()
    {
    }

    /// <summary>There is no account in this build.</summary>
    public Task Ready { get; } = Task.CompletedTask;

    /// <summary>Says that this build has no embedded AWS.</summary>
    /// <exception cref="StartException">Always.</exception>
    public static Task<LocalAwsHost> StartAsync(IConfiguration configuration, CancellationToken cancellationToken) =>
        throw new StartException(
            "No workspace is configured, and this build was published without the embedded AWS. "
            + "Name an AWS account: --Workspaces:0:Name=production --Workspaces:0:Region=us-east-1, and its Profile or RoleArn where it needs one.");

    /// <summary>Leaves the workspaces as they are.</summary>
    public void Configure(WorkspacesOptions workspaces) => _ = Ready;

    /// <summary>Does nothing.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
#endif
}
