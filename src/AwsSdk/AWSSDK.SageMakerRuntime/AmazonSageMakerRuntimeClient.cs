using Amazon.SageMakerRuntime.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMakerRuntime;

/// <inheritdoc cref="IAmazonSageMakerRuntime"/>
/// <remarks>Safe for use by many threads; one client per credentials and region is enough.</remarks>
public partial class AmazonSageMakerRuntimeClient : AmazonServiceClient, IAmazonSageMakerRuntime
{
    private static readonly ServiceMetadata s_metadata = new(AmazonSageMakerRuntimeConfig.ServiceId);

    /// <summary>Makes a client with the credentials and the region that the environment or the shared configuration gives.</summary>
    public AmazonSageMakerRuntimeClient()
        : base(new AmazonSageMakerRuntimeConfig())
    {
    }

    /// <summary>Makes a client for a region, with credentials from the environment or the shared configuration.</summary>
    public AmazonSageMakerRuntimeClient(RegionEndpoint region)
        : base(new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a configuration, with credentials from the environment or the shared configuration.</summary>
    public AmazonSageMakerRuntimeClient(AmazonSageMakerRuntimeConfig config)
        : base(config)
    {
    }

    /// <summary>Makes a client with credentials.</summary>
    public AmazonSageMakerRuntimeClient(AWSCredentials credentials)
        : base(credentials, new AmazonSageMakerRuntimeConfig())
    {
    }

    /// <summary>Makes a client with credentials for a region.</summary>
    public AmazonSageMakerRuntimeClient(AWSCredentials credentials, RegionEndpoint region)
        : base(credentials, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with credentials and a configuration.</summary>
    public AmazonSageMakerRuntimeClient(AWSCredentials credentials, AmazonSageMakerRuntimeConfig clientConfig)
        : base(credentials, clientConfig)
    {
    }

    /// <summary>Makes a client with a key pair.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerRuntimeConfig())
    {
    }

    /// <summary>Makes a client with a key pair for a region.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with a key pair and a configuration.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonSageMakerRuntimeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig)
    {
    }

    /// <summary>Makes a client with temporary keys.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerRuntimeConfig())
    {
    }

    /// <summary>Makes a client with temporary keys for a region.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonSageMakerRuntimeConfig { RegionEndpoint = region })
    {
    }

    /// <summary>Makes a client with temporary keys and a configuration.</summary>
    public AmazonSageMakerRuntimeClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonSageMakerRuntimeConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig)
    {
    }

    /// <inheritdoc/>
    protected override IServiceMetadata ServiceMetadata => s_metadata;

    /// <inheritdoc/>
    public Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request) =>
        Config.DetermineServiceOperationEndpoint(new ServiceOperationEndpointParameters(request));

    /// <inheritdoc/>
    protected override void CustomizeRuntimePipeline(RuntimePipeline pipeline) => ServicePipeline.Customize(pipeline);
}
