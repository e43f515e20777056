using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateModelAsync(CreateModelRequest, CancellationToken)"/>.</summary>
public partial class CreateModelRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the model. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>The container of a model that has one.</summary>
    public ContainerDefinition? PrimaryContainer { get; set; }

    /// <summary>The containers of a pipeline, in order. Up to 15.</summary>
    [AWSProperty(Max = 15)]
    public List<ContainerDefinition>? Containers { get; set; } = Initial.List<ContainerDefinition>();

    /// <summary>How the containers are called.</summary>
    public InferenceExecutionConfig? InferenceExecutionConfig { get; set; }

    /// <summary>ARN of the role that containers take. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>Tags to put on it. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateModelAsync(CreateModelRequest, CancellationToken)"/>.</summary>
public partial class CreateModelResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the model. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ModelArn { get; set; }
}
