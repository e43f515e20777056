using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeTransformJobAsync(DescribeTransformJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTransformJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the transform job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeTransformJobAsync(DescribeTransformJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTransformJobResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the transform job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>ARN of the transform job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public TransformJobStatus? TransformJobStatus { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Name of the model. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Requests that an instance gets at the same time.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>How the container is called.</summary>
    public ModelClientConfig? ModelClientConfig { get; set; }

    /// <summary>Size of a request, in MB.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Records in a request.</summary>
    public BatchStrategy? BatchStrategy { get; set; }

    /// <summary>Environment variables of the container. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Input. Always present.</summary>
    [AWSProperty(Required = true)]
    public TransformInput? TransformInput { get; set; }

    /// <summary>Output.</summary>
    public TransformOutput? TransformOutput { get; set; }

    /// <summary>Which requests and answers are stored.</summary>
    public BatchDataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Instances. Always present.</summary>
    [AWSProperty(Required = true)]
    public TransformResources? TransformResources { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the job started. UTC.</summary>
    public DateTime? TransformStartTime { get; set; }

    /// <summary>When the job ended. UTC.</summary>
    public DateTime? TransformEndTime { get; set; }

    /// <summary>ARN of the labelling job that started it. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? LabelingJobArn { get; set; }

    /// <summary>ARN of the AutoML job. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Which parts of a record are sent, joined and stored.</summary>
    public DataProcessing? DataProcessing { get; set; }

    /// <summary>The experiment to which it belongs.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }
}
