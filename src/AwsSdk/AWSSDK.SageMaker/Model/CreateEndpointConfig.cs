using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateEndpointConfigAsync(CreateEndpointConfigRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointConfigRequest : AmazonSageMakerRequest
{
    /// <summary>Endpoint config name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>Production variants. Required, up to 10.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 10)]
    public List<ProductionVariant>? ProductionVariants { get; set; } = Initial.List<ProductionVariant>();

    /// <summary>Data capture config.</summary>
    public DataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Tags. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Async inference config.</summary>
    public AsyncInferenceConfig? AsyncInferenceConfig { get; set; }

    /// <summary>Explainer config.</summary>
    public ExplainerConfig? ExplainerConfig { get; set; }

    /// <summary>Shadow production variants. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<ProductionVariant>? ShadowProductionVariants { get; set; } = Initial.List<ProductionVariant>();

    /// <summary>Execution role arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Metrics config.</summary>
    public MetricsConfig? MetricsConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateEndpointConfigAsync(CreateEndpointConfigRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointConfigResponse : AmazonWebServiceResponse
{
    /// <summary>Endpoint config arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointConfigArn { get; set; }
}
