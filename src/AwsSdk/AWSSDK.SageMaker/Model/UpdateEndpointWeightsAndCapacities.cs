using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>
/// Request of <see
/// cref="IAmazonSageMaker.UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest,
/// CancellationToken)"/>
/// </summary>
public partial class UpdateEndpointWeightsAndCapacitiesRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>The variants to change. Required.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public List<DesiredWeightAndCapacity>? DesiredWeightsAndCapacities { get; set; } = Initial.List<DesiredWeightAndCapacity>();
}

/// <summary>
/// Answer to <see
/// cref="IAmazonSageMaker.UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class UpdateEndpointWeightsAndCapacitiesResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the endpoint. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? EndpointArn { get; set; }
}
