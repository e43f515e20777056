using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeEndpointAsync(DescribeEndpointRequest, CancellationToken)"/>.</summary>
public partial class DescribeEndpointRequest : AmazonSageMakerRequest
{
    /// <summary>Endpoint name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeEndpointAsync(DescribeEndpointRequest, CancellationToken)"/>.</summary>
public partial class DescribeEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Endpoint name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Endpoint arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }

    /// <summary>Endpoint config name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>Production variants.</summary>
    [AWSProperty(Min = 1)]
    public List<ProductionVariantSummary>? ProductionVariants { get; set; } = Initial.List<ProductionVariantSummary>();

    /// <summary>Data capture config.</summary>
    public DataCaptureConfigSummary? DataCaptureConfig { get; set; }

    /// <summary>Endpoint status. Required.</summary>
    [AWSProperty(Required = true)]
    public EndpointStatus? EndpointStatus { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Last deployment config.</summary>
    public DeploymentConfig? LastDeploymentConfig { get; set; }

    /// <summary>Async inference config.</summary>
    public AsyncInferenceConfig? AsyncInferenceConfig { get; set; }

    /// <summary>Pending deployment summary.</summary>
    public PendingDeploymentSummary? PendingDeploymentSummary { get; set; }

    /// <summary>Explainer config.</summary>
    public ExplainerConfig? ExplainerConfig { get; set; }

    /// <summary>Shadow production variants.</summary>
    [AWSProperty(Min = 1)]
    public List<ProductionVariantSummary>? ShadowProductionVariants { get; set; } = Initial.List<ProductionVariantSummary>();

    /// <summary>Metrics config.</summary>
    public MetricsConfig? MetricsConfig { get; set; }
}
