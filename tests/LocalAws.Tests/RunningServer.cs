using Amazon.Runtime;
using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalAws.Tests;

/// <summary>A real server on a free port. Without a folder given it keeps its state in a temporary one.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly TemporaryFolder? _folder;

    private RunningServer(LocalAwsServer server, TemporaryFolder? folder)
    {
        Server = server;
        _folder = folder;
    }

    public LocalAwsServer Server { get; }

    public Uri Address => Server.Address;

    public static BasicAWSCredentials Credentials { get; } = new(LocalAwsServer.AccessKeyId, LocalAwsServer.SecretAccessKey);

    /// <summary>Starts a server, by default an empty one: no sample account, no live traffic.</summary>
    public static async Task<RunningServer> StartAsync(
        string? folder = null, TimeProvider? timeProvider = null, Action<LocalAwsOptions>? configure = null, ILoggerFactory? loggerFactory = null,
        Action<IServiceCollection>? services = null)
    {
        var temporary = folder is null ? new TemporaryFolder() : null;
        var options = new LocalAwsOptions { DataDirectory = folder ?? temporary!.Path, SampleAccount = false, LiveTraffic = false };
        configure?.Invoke(options);
        var server = await LocalAwsServer.StartAsync(
            options, timeProvider ?? TimeProvider.System, loggerFactory ?? NullLoggerFactory.Instance,
            services ?? (_ => { }), TestContext.Current.CancellationToken);
        return new RunningServer(server, temporary);
    }

    /// <summary>The real S3 client with its defaults, but one attempt, so that a failure is seen at once.</summary>
    public AmazonS3Client S3(Action<AmazonS3Config>? configure = null)
    {
        var config = new AmazonS3Config
        {
            ServiceURL = Address.ToString(),
            AuthenticationRegion = LocalAwsServer.Region,
            ForcePathStyle = true,
            MaxErrorRetry = 0,
        };
        configure?.Invoke(config);
        return new AmazonS3Client(Credentials, config);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder?.Dispose();
    }
}
