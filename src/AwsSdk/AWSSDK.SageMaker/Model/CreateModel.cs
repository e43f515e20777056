using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateModelAsync(CreateModelRequest, CancellationToken)"/>.</summary>
public partial class CreateModelRequest : AmazonSageMakerRequest
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

    /// <summary>Tags. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateModelAsync(CreateModelRequest, CancellationToken)"/>.</summary>
public partial class CreateModelResponse : AmazonWebServiceResponse
{
    /// <summary>Model arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ModelArn { get; set; }
}
