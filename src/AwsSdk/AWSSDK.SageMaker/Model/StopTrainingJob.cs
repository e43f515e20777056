using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.StopTrainingJobAsync(StopTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class StopTrainingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the training job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.StopTrainingJobAsync(StopTrainingJobRequest, CancellationToken)"/>.</summary>
public partial class StopTrainingJobResponse : AmazonWebServiceResponse
{
}
