using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeModelAsync(DescribeModelRequest, CancellationToken)"/>.</summary>
public partial class DescribeModelRequest : AmazonSageMakerRequest
{
    /// <summary>Model name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeModelAsync(DescribeModelRequest, CancellationToken)"/>.</summary>
public partial class DescribeModelResponse : AmazonWebServiceResponse
{
    /// <summary>Model name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Primary container.</summary>
    public ContainerDefinition? PrimaryContainer { get; set; }

    /// <summary>Containers. Up to 15.</summary>
    [AWSProperty(Max = 15)]
    public List<ContainerDefinition>? Containers { get; set; } = Initial.List<ContainerDefinition>();

    /// <summary>Inference execution config.</summary>
    public InferenceExecutionConfig? InferenceExecutionConfig { get; set; }

    /// <summary>Execution role arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Model arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ModelArn { get; set; }

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Deployment recommendation.</summary>
    public DeploymentRecommendation? DeploymentRecommendation { get; set; }
}
