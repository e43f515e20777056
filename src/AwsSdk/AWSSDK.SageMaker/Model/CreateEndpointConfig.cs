using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateEndpointConfigAsync(CreateEndpointConfigRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointConfigRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint configuration. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>The variants that get traffic. Required, up to 10.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 10)]
    public List<ProductionVariant>? ProductionVariants { get; set; } = Initial.List<ProductionVariant>();

    /// <summary>Which requests and answers are stored.</summary>
    public DataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Tags to put on it. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Asynchronous invocation, if the endpoint has it.</summary>
    public AsyncInferenceConfig? AsyncInferenceConfig { get; set; }

    /// <summary>Online explanation, if the endpoint has it.</summary>
    public ExplainerConfig? ExplainerConfig { get; set; }

    /// <summary>Variants that get a copy of the traffic and whose answers are dropped. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<ProductionVariant>? ShadowProductionVariants { get; set; } = Initial.List<ProductionVariant>();

    /// <summary>ARN of the role that containers take. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Which metrics are published.</summary>
    public MetricsConfig? MetricsConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateEndpointConfigAsync(CreateEndpointConfigRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointConfigResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the configuration. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointConfigArn { get; set; }
}
