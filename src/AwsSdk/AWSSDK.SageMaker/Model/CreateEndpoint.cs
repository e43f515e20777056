using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateEndpointAsync(CreateEndpointRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Name of the endpoint configuration. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>How the update reaches the endpoint.</summary>
    public DeploymentConfig? DeploymentConfig { get; set; }

    /// <summary>Tags to put on it. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateEndpointAsync(CreateEndpointRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the endpoint. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }
}
