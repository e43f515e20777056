using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>
/// Request of <see
/// cref="IAmazonSageMaker.DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest,
/// CancellationToken)"/>
/// </summary>
public partial class DescribeHyperParameterTuningJobRequest : AmazonSageMakerRequest
{
    /// <summary>Hyper parameter tuning job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }
}

/// <summary>
/// Answer to <see cref="IAmazonSageMaker.DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class DescribeHyperParameterTuningJobResponse : AmazonWebServiceResponse
{
    /// <summary>Hyper parameter tuning job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }

    /// <summary>Hyper parameter tuning job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? HyperParameterTuningJobArn { get; set; }

    /// <summary>Hyper parameter tuning job config. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobConfig? HyperParameterTuningJobConfig { get; set; }

    /// <summary>Training job definition.</summary>
    public HyperParameterTrainingJobDefinition? TrainingJobDefinition { get; set; }

    /// <summary>Training job definitions. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<HyperParameterTrainingJobDefinition>? TrainingJobDefinitions { get; set; } = Initial.List<HyperParameterTrainingJobDefinition>();

    /// <summary>Hyper parameter tuning job status. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStatus? HyperParameterTuningJobStatus { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Hyper parameter tuning end time. UTC.</summary>
    public DateTime? HyperParameterTuningEndTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Training job status counters. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatusCounters? TrainingJobStatusCounters { get; set; }

    /// <summary>Objective status counters. Required.</summary>
    [AWSProperty(Required = true)]
    public ObjectiveStatusCounters? ObjectiveStatusCounters { get; set; }

    /// <summary>Best training job.</summary>
    public HyperParameterTrainingJobSummary? BestTrainingJob { get; set; }

    /// <summary>Overall best training job.</summary>
    public HyperParameterTrainingJobSummary? OverallBestTrainingJob { get; set; }

    /// <summary>Warm start config.</summary>
    public HyperParameterTuningJobWarmStartConfig? WarmStartConfig { get; set; }

    /// <summary>Autotune.</summary>
    public Autotune? Autotune { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Tuning job completion details.</summary>
    public HyperParameterTuningJobCompletionDetails? TuningJobCompletionDetails { get; set; }

    /// <summary>Consumed resources.</summary>
    public HyperParameterTuningJobConsumedResources? ConsumedResources { get; set; }
}
