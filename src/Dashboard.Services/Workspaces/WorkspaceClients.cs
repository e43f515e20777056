using Amazon;
using Amazon.CloudWatch;
using Amazon.Runtime;
using Amazon.Runtime.CredentialManagement;
using Amazon.S3;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;

namespace Dashboard.Services.Workspaces;

/// <summary>The AWS clients of one workspace.</summary>
internal sealed class WorkspaceClients : IDisposable
{
    private const string SessionName = "ml-dashboard";

    // A container has 60 s for its answer; AWS advises a client to wait ten more.
    private static readonly TimeSpan s_invocationTimeout = TimeSpan.FromSeconds(70);
    private static readonly TimeSpan s_readTimeout = TimeSpan.FromSeconds(30);

    /// <summary>Makes the clients. Credentials are looked up with the first call, except for a profile, which must exist.</summary>
    /// <exception cref="Errors.ServiceException">ExpiredCredentials when the profile does not exist.</exception>
    public WorkspaceClients(WorkspaceOptions options)
    {
        var credentials = Credentials(options);
        SageMaker = Make(credentials, Configure(new AmazonSageMakerConfig(), options), config => new AmazonSageMakerClient(config), (found, config) => new AmazonSageMakerClient(found, config));
        CloudWatch = Make(credentials, Configure(new AmazonCloudWatchConfig(), options), config => new AmazonCloudWatchClient(config), (found, config) => new AmazonCloudWatchClient(found, config));
        var runtime = Configure(new AmazonSageMakerRuntimeConfig(), options);
        runtime.MaxErrorRetry = 0;
        // Without this, AWSSDK.Core repeats an invocation up to ten times when the connection is reset.
        runtime.MaxStaleConnectionRetries = 0;
        runtime.Timeout = s_invocationTimeout;
        SageMakerRuntime = Make(credentials, runtime, config => new AmazonSageMakerRuntimeClient(config), (found, config) => new AmazonSageMakerRuntimeClient(found, config));
        var s3 = Configure(new AmazonS3Config(), options);
        s3.ForcePathStyle = options.ServiceUrl is not null;
        S3 = Make(credentials, s3, config => new AmazonS3Client(config), (found, config) => new AmazonS3Client(found, config));
    }

    /// <summary>SageMaker's control plane.</summary>
    public IAmazonSageMaker SageMaker { get; }

    /// <summary>SageMaker's invocations; never retries.</summary>
    public IAmazonSageMakerRuntime SageMakerRuntime { get; }

    /// <summary>CloudWatch.</summary>
    public IAmazonCloudWatch CloudWatch { get; }

    /// <summary>S3.</summary>
    public IAmazonS3 S3 { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        SageMaker.Dispose();
        SageMakerRuntime.Dispose();
        CloudWatch.Dispose();
        S3.Dispose();
    }

    private static T Configure<T>(T config, WorkspaceOptions options)
        where T : ClientConfig
    {
        config.Timeout = s_readTimeout;
        if (options.ServiceUrl is { } url)
        {
            // Region and address exclude each other, the last one set wins; the signature still needs the region.
            config.ServiceURL = url;
            config.AuthenticationRegion = options.Region;
        }
        else
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        }

        return config;
    }

    private static TClient Make<TClient, TConfig>(
        AWSCredentials? credentials, TConfig config, Func<TConfig, TClient> byChain, Func<AWSCredentials, TConfig, TClient> byCredentials) =>
        credentials is null ? byChain(config) : byCredentials(credentials, config);

    private static AWSCredentials? Credentials(WorkspaceOptions options)
    {
        var source = Source(options);
        return options.RoleArn is { } role
            ? new AssumeRoleAWSCredentials(source ?? Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials(), role, SessionName)
            : source;
    }

    private static AWSCredentials? Source(WorkspaceOptions options)
    {
        if (!string.IsNullOrEmpty(options.AccessKey))
        {
            return new BasicAWSCredentials(options.AccessKey, options.SecretKey);
        }

        if (options.Profile is not { Length: > 0 } profile)
        {
            return null;
        }

        return new CredentialProfileStoreChain().TryGetAWSCredentials(profile, out var credentials)
            ? credentials
            : throw new Errors.ServiceException(
                Errors.ServiceErrorKind.ExpiredCredentials,
                $"The AWS profile \"{profile}\" of workspace {options.Name} does not exist on this machine.");
    }
}
