using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch;

/// <inheritdoc cref="IAmazonCloudWatch"/>
/// <remarks>Safe for use by many threads; one client per credentials and region is enough.</remarks>
public partial class AmazonCloudWatchClient : AmazonServiceClient, IAmazonCloudWatch
{
    private static readonly ServiceMetadata s_metadata = new(AmazonCloudWatchConfig.ServiceId);

    private CloudWatchPaginatorFactory? _paginators;

    /// <summary>Makes a client with the credentials and the region that the environment or the shared configuration gives.</summary>
    public AmazonCloudWatchClient()
        : base(new AmazonCloudWatchConfig())
    {
    }

    /// <summary>Makes a client for a region, with credentials from the environment or the shared configuration.</summary>
    public AmazonCloudWatchClient(RegionEndpoint region)
        : base(new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a configuration, with credentials from the environment or the shared configuration.</summary>
    public AmazonCloudWatchClient(AmazonCloudWatchConfig config)
        : base(config)
    {
    }

    /// <summary>Makes a client with credentials.</summary>
    public AmazonCloudWatchClient(AWSCredentials credentials)
        : base(credentials, new AmazonCloudWatchConfig())
    {
    }

    /// <summary>Makes a client with credentials for a region.</summary>
    public AmazonCloudWatchClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with credentials and a configuration.</summary>
    public AmazonCloudWatchClient(AWSCredentials credentials, AmazonCloudWatchConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>Makes a client with a key pair.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudWatchConfig())
    {
    }

    /// <summary>Makes a client with a key pair for a region.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a key pair and a configuration.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonCloudWatchConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    /// <summary>Makes a client with temporary keys.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudWatchConfig())
    {
    }

    /// <summary>Makes a client with temporary keys for a region.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonCloudWatchConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with temporary keys and a configuration.</summary>
    public AmazonCloudWatchClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonCloudWatchConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ICloudWatchPaginatorFactory Paginators => _paginators ??= new CloudWatchPaginatorFactory(this);

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => s_metadata;

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Customize(pipeline);

    private Task<TResponse> CallAsync<TResponse>(AmazonWebServiceRequest request, CancellationToken cancellationToken)
        where TResponse : AmazonWebServiceResponse, new()
    {
        ArgumentNullException.ThrowIfNull(request);
        return InvokeAsync<TResponse>(request, CloudWatchProtocol.Service.Operation<TResponse>(), cancellationToken);
    }
}
