using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateEndpointAsync(CreateEndpointRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointRequest : AmazonSageMakerRequest
{
    /// <summary>Endpoint name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Endpoint config name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointConfigName { get; set; }

    /// <summary>Deployment config.</summary>
    public DeploymentConfig? DeploymentConfig { get; set; }

    /// <summary>Tags. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateEndpointAsync(CreateEndpointRequest, CancellationToken)"/>.</summary>
public partial class CreateEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>Endpoint arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }
}
