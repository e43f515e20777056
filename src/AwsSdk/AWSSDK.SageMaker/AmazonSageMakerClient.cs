using Amazon.SageMaker.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker;

/// <inheritdoc cref="IAmazonSageMaker"/>
/// <remarks>Safe for use by many threads; one client per credentials and region is enough.</remarks>
public partial class AmazonSageMakerClient : AmazonServiceClient, IAmazonSageMaker
{
    private static readonly ServiceMetadata s_metadata = new(AmazonSageMakerConfig.ServiceId);

    private SageMakerPaginatorFactory? _paginators;

    /// <summary>Makes a client with the credentials and the region that the environment or the shared configuration gives.</summary>
    public AmazonSageMakerClient()
        : base(new AmazonSageMakerConfig())
    {
    }

    /// <summary>Makes a client for a region, with credentials from the environment or the shared configuration.</summary>
    public AmazonSageMakerClient(RegionEndpoint region)
        : base(new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a configuration, with credentials from the environment or the shared configuration.</summary>
    public AmazonSageMakerClient(AmazonSageMakerConfig config)
        : base(config)
    {
    }

    /// <summary>Makes a client with credentials.</summary>
    public AmazonSageMakerClient(AWSCredentials credentials)
        : base(credentials, new AmazonSageMakerConfig())
    {
    }

    /// <summary>Makes a client with credentials for a region.</summary>
    public AmazonSageMakerClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with credentials and a configuration.</summary>
    public AmazonSageMakerClient(AWSCredentials credentials, AmazonSageMakerConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>Makes a client with a key pair.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerConfig())
    {
    }

    /// <summary>Makes a client with a key pair for a region.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a key pair and a configuration.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSageMakerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    /// <summary>Makes a client with temporary keys.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerConfig())
    {
    }

    /// <summary>Makes a client with temporary keys for a region.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with temporary keys and a configuration.</summary>
    public AmazonSageMakerClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSageMakerConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    public ISageMakerPaginatorFactory Paginators => _paginators ??= new SageMakerPaginatorFactory(this);

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
        return InvokeAsync<TResponse>(request, SageMakerProtocol.Service.Operation<TResponse>(), cancellationToken);
    }
}
