using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeProcessingJobAsync(DescribeProcessingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeProcessingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the processing job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeProcessingJobAsync(DescribeProcessingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeProcessingJobResponse : AmazonWebServiceResponse
{
    /// <summary>The inputs. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public List<ProcessingInput>? ProcessingInputs { get; set; } = Initial.List<ProcessingInput>();

    /// <summary>The outputs.</summary>
    public ProcessingOutputConfig? ProcessingOutputConfig { get; set; }

    /// <summary>Name of the processing job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }

    /// <summary>The compute. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingResources? ProcessingResources { get; set; }

    /// <summary>How long it may take.</summary>
    public ProcessingStoppingCondition? StoppingCondition { get; set; }

    /// <summary>The container to run. Always present.</summary>
    [AWSProperty(Required = true)]
    public AppSpecification? AppSpecification { get; set; }

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Network of the job.</summary>
    public NetworkConfig? NetworkConfig { get; set; }

    /// <summary>ARN of the role that SageMaker takes. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>The experiment to which it belongs.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>ARN of the processing job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingJobStatus? ProcessingJobStatus { get; set; }

    /// <summary>What the container wrote when it ended. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ExitMessage { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>When the job ended. UTC.</summary>
    public DateTime? ProcessingEndTime { get; set; }

    /// <summary>When the job started. UTC.</summary>
    public DateTime? ProcessingStartTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>ARN of the schedule. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>ARN of the AutoML job. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>ARN of the training job. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? TrainingJobArn { get; set; }
}
