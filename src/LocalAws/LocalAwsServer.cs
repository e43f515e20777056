using System.Net;
using LocalAws.Http;
using LocalAws.S3;
using LocalAws.Sample;
using LocalAws.Storage;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace LocalAws;

/// <summary>
/// An AWS on one loopback port: SageMaker, SageMaker Runtime, CloudWatch and S3.
/// Everything that it accepts it really does: jobs train, endpoints predict, invocations become metrics.
/// </summary>
public sealed class LocalAwsServer : IAsyncDisposable
{
    /// <summary>Region that the sample account lives in.</summary>
    public const string Region = "us-east-1";

    /// <summary>Account id used in every ARN.</summary>
    public const string AccountId = "123456789012";

    /// <summary>Access key of the known key pair.</summary>
    public const string AccessKeyId = "AKIALOCALAWSEXAMPLE0";

    /// <summary>Secret of the known key pair. It protects nothing: the server is bound to loopback.</summary>
    public const string SecretAccessKey = "local/aws/secret/key/of/the/sample/account";

    private static readonly TimeSpan s_stopWithin = TimeSpan.FromSeconds(10);

    private readonly WebApplication _app;
    private readonly DataDirectory _directory;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Lock _disposing = new();
    private Task? _disposed;

    private LocalAwsServer(WebApplication app, DataDirectory directory, Uri address)
    {
        _app = app;
        _directory = directory;
        Address = address;
        Ready = Task.Run(() => RunStartupWorkAsync(_stopping.Token));
    }

    /// <summary>Where the server listens: the <c>ServiceURL</c> of every client.</summary>
    public Uri Address { get; }

    /// <summary>
    /// Completes when the sample account is in place; at once where there is nothing to build.
    /// Faults when building failed, and is cancelled when the server is disposed before.
    /// </summary>
    public Task Ready { get; }

    /// <summary>The server's parts, for tests.</summary>
    internal IServiceProvider Services => _app.Services;

    /// <summary>Starts a server and returns as soon as it accepts requests; <see cref="Ready"/> tells when the sample account is complete.</summary>
    /// <param name="options">Where state lives and what the sample account holds.</param>
    /// <param name="timeProvider">The clock of all timestamps, metrics, jobs and live traffic. Signatures are checked against the machine's clock.</param>
    /// <param name="loggerFactory">Receives the server's log.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="LocalAwsStartException">
    /// The address is not loopback or is taken, or the data directory cannot be used or belongs to a running server.
    /// </exception>
    public static Task<LocalAwsServer> StartAsync(
        LocalAwsOptions options,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory,
        CancellationToken cancellationToken) => StartAsync(options, timeProvider, loggerFactory, _ => { }, cancellationToken);

    /// <summary>As the public one, with a say in what the server is composed of.</summary>
    internal static async Task<LocalAwsServer> StartAsync(
        LocalAwsOptions options,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory,
        Action<IServiceCollection> configure,
        CancellationToken cancellationToken)
    {
        var endPoint = ListenAddress.Parse(options.Url);
        // Half a sample account is worse than none: an interrupted build starts over.
        var directory = DataDirectory.Open(options.DataDirectory, options.Reset || SampleMarker.IsInterrupted(options.DataDirectory));
        SampleMarker.Forget(directory.Path);
        WebApplication? app = null;
        try
        {
            app = Build(endPoint, loggerFactory, services =>
            {
                services.AddLocalAws(options, directory, timeProvider);
                configure(services);
            });
            app.Services.GetRequiredService<BlobSweep>().Run();
            await ListenAsync(app, options.Url, cancellationToken);
            var address = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
            HttpLog.Listening(loggerFactory.CreateLogger<LocalAwsServer>(), new Uri(address), directory.Path);
            return new LocalAwsServer(app, directory, new Uri(address));
        }
        catch
        {
            if (app is not null)
            {
                await app.DisposeAsync();
            }

            directory.Dispose();
            throw;
        }
    }

    /// <summary>Stops live traffic and jobs, writes what is not yet on disk and frees the port. Safe to call twice.</summary>
    public ValueTask DisposeAsync()
    {
        lock (_disposing)
        {
            return new ValueTask(_disposed ??= StopAsync());
        }
    }

    private static WebApplication Build(
        IPEndPoint endPoint, ILoggerFactory loggerFactory, Action<IServiceCollection> compose)
    {
        // Empty: neither environment variables nor files of the process that hosts this server may change it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = nameof(LocalAws) });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ContentCopy.Limit * 2;
            kestrel.Listen(endPoint);
        });
        builder.Services.AddSingleton(loggerFactory);
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.Services.Configure<HostOptions>(host =>
        {
            host.ShutdownTimeout = s_stopWithin;
            // One failing background task is logged and must not take S3 and CloudWatch down with it.
            host.BackgroundServiceExceptionBehavior = BackgroundServiceExceptionBehavior.Ignore;
        });
        compose(builder.Services);
        var app = builder.Build();
        var dispatcher = app.Services.GetRequiredService<Dispatcher>();
        app.Run(dispatcher.HandleAsync);
        return app;
    }

    private static async Task ListenAsync(WebApplication app, string url, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            throw new LocalAwsStartException(
                $"The port of {url} is taken by another program. Stop that one, or choose another port with --urls http://127.0.0.1:PORT.", exception);
        }
    }

    private async Task RunStartupWorkAsync(CancellationToken cancellationToken)
    {
        try
        {
            foreach (var work in _app.Services.GetServices<IStartupWork>())
            {
                await work.RunAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            HttpLog.StartupWorkFailed(_app.Services.GetRequiredService<ILogger<LocalAwsServer>>(), exception);
            throw;
        }
    }

    private async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await Ready.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        _directory.Dispose();
        _stopping.Dispose();
    }
}
