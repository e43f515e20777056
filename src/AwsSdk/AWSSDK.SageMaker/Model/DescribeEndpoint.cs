using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeEndpointAsync(DescribeEndpointRequest, CancellationToken)"/>.</summary>
public partial class DescribeEndpointRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeEndpointAsync(DescribeEndpointRequest, CancellationToken)"/>.</summary>
public partial class DescribeEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the endpoint. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>ARN of the endpoint. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }

    /// <summary>Name of the configuration that is deployed. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>The variants that get traffic.</summary>
    [AWSProperty(Min = 1)]
    public List<ProductionVariantSummary>? ProductionVariants { get; set; } = Initial.List<ProductionVariantSummary>();

    /// <summary>Which requests and answers are stored.</summary>
    public DataCaptureConfigSummary? DataCaptureConfig { get; set; }

    /// <summary>State of the endpoint. Always present.</summary>
    [AWSProperty(Required = true)]
    public EndpointStatus? EndpointStatus { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When it last changed. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>How the last update was done.</summary>
    public DeploymentConfig? LastDeploymentConfig { get; set; }

    /// <summary>Asynchronous invocation, if the endpoint has it.</summary>
    public AsyncInferenceConfig? AsyncInferenceConfig { get; set; }

    /// <summary>The deployment that is running; null when none is.</summary>
    public PendingDeploymentSummary? PendingDeploymentSummary { get; set; }

    /// <summary>Online explanation, if the endpoint has it.</summary>
    public ExplainerConfig? ExplainerConfig { get; set; }

    /// <summary>Variants that get a copy of the traffic and whose answers are dropped.</summary>
    [AWSProperty(Min = 1)]
    public List<ProductionVariantSummary>? ShadowProductionVariants { get; set; } = Initial.List<ProductionVariantSummary>();

    /// <summary>Which metrics are published.</summary>
    public MetricsConfig? MetricsConfig { get; set; }
}
