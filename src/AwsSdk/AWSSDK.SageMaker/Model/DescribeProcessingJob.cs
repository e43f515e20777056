using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.DescribeProcessingJobAsync(DescribeProcessingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeProcessingJobRequest : AmazonSageMakerRequest
{
    /// <summary>Processing job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.DescribeProcessingJobAsync(DescribeProcessingJobRequest, CancellationToken)"/>.</summary>
public partial class DescribeProcessingJobResponse : AmazonWebServiceResponse
{
    /// <summary>Processing inputs. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public List<ProcessingInput>? ProcessingInputs { get; set; } = Initial.List<ProcessingInput>();

    /// <summary>Processing output config.</summary>
    public ProcessingOutputConfig? ProcessingOutputConfig { get; set; }

    /// <summary>Processing job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }

    /// <summary>Processing resources. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingResources? ProcessingResources { get; set; }

    /// <summary>Stopping condition.</summary>
    public ProcessingStoppingCondition? StoppingCondition { get; set; }

    /// <summary>App specification. Required.</summary>
    [AWSProperty(Required = true)]
    public AppSpecification? AppSpecification { get; set; }

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Network config.</summary>
    public NetworkConfig? NetworkConfig { get; set; }

    /// <summary>Role arn. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 20, Max = 2048)]
    public string? RoleArn { get; set; }

    /// <summary>Experiment config.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }

    /// <summary>Processing job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>Processing job status. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingJobStatus? ProcessingJobStatus { get; set; }

    /// <summary>Exit message. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ExitMessage { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Processing end time. UTC.</summary>
    public DateTime? ProcessingEndTime { get; set; }

    /// <summary>Processing start time. UTC.</summary>
    public DateTime? ProcessingStartTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Monitoring schedule arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? MonitoringScheduleArn { get; set; }

    /// <summary>Auto ML job arn. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Training job arn. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? TrainingJobArn { get; set; }
}
