using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DeleteEndpointAsync(DeleteEndpointRequest, CancellationToken)"/>.</summary>
public partial class DeleteEndpointRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DeleteEndpointAsync(DeleteEndpointRequest, CancellationToken)"/>.</summary>
public partial class DeleteEndpointResponse : AmazonWebServiceResponse
{
}
