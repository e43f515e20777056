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

    private LocalAwsServer(Uri address)
    {
        Address = address;
    }

    /// <summary>Where the server listens: the <c>ServiceURL</c> of every client.</summary>
    public Uri Address { get; }

    /// <summary>Completes when the sample account is in place; at once where there is nothing to build. Faults when building failed.</summary>
    public Task Ready { get; } = Task.CompletedTask;

    /// <summary>Starts a server and returns as soon as it accepts requests; <see cref="Ready"/> tells when the sample account is complete.</summary>
    /// <param name="options">Where state lives and what the sample account holds.</param>
    /// <param name="timeProvider">The clock of all timestamps, metrics, jobs and live traffic.</param>
    /// <param name="loggerFactory">Receives the server's log.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static Task<LocalAwsServer> StartAsync(
        LocalAwsOptions options,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory,
        CancellationToken cancellationToken)
    {
        throw new NotSupportedException("The server is not in place yet.");
    }

    /// <summary>Stops live traffic and jobs, writes what is not yet on disk and frees the port.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
