using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeTransformJobAsync(DescribeTransformJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTransformJobRequest : AmazonSageMakerRequest
{
    /// <summary>Transform job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeTransformJobAsync(DescribeTransformJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeTransformJobResponse : AmazonWebServiceResponse
{
    /// <summary>Transform job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>Transform job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }

    /// <summary>Transform job status. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformJobStatus? TransformJobStatus { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Model name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Max concurrent transforms.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>Model client config.</summary>
    public ModelClientConfig? ModelClientConfig { get; set; }

    /// <summary>Max payload in MB.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Batch strategy.</summary>
    public BatchStrategy? BatchStrategy { get; set; }

    /// <summary>Environment. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Transform input. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformInput? TransformInput { get; set; }

    /// <summary>Transform output.</summary>
    public TransformOutput? TransformOutput { get; set; }

    /// <summary>Data capture config.</summary>
    public BatchDataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Transform resources. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformResources? TransformResources { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Transform start time. UTC.</summary>
    public DateTime? TransformStartTime { get; set; }

    /// <summary>Transform end time. UTC.</summary>
    public DateTime? TransformEndTime { get; set; }

    /// <summary>Labeling job arn. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? LabelingJobArn { get; set; }

    /// <summary>Auto ML job arn. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Data processing.</summary>
    public DataProcessing? DataProcessing { get; set; }

    /// <summary>Experiment config.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }
}
