using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.StopTransformJobAsync(StopTransformJobRequest, CancellationToken)"/>.</summary>
public partial class StopTransformJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the transform job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.StopTransformJobAsync(StopTransformJobRequest, CancellationToken)"/>.</summary>
public partial class StopTransformJobResponse : AmazonWebServiceResponse
{
}
