using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Hyper parameter tuning job summary.</summary>
public partial class HyperParameterTuningJobSummary
{
    /// <summary>Hyper parameter tuning job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }

    /// <summary>Hyper parameter tuning job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? HyperParameterTuningJobArn { get; set; }

    /// <summary>Hyper parameter tuning job status. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStatus? HyperParameterTuningJobStatus { get; set; }

    /// <summary>Strategy. Required.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStrategyType? Strategy { get; set; }

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

    /// <summary>Resource limits.</summary>
    public ResourceLimits? ResourceLimits { get; set; }
}

/// <summary>Training job status counters.</summary>
public partial class TrainingJobStatusCounters
{
    /// <summary>Completed.</summary>
    public int? Completed { get; set; }

    /// <summary>In progress.</summary>
    public int? InProgress { get; set; }

    /// <summary>Retryable error.</summary>
    public int? RetryableError { get; set; }

    /// <summary>Non retryable error.</summary>
    public int? NonRetryableError { get; set; }

    /// <summary>Stopped.</summary>
    public int? Stopped { get; set; }
}

/// <summary>Objective status counters.</summary>
public partial class ObjectiveStatusCounters
{
    /// <summary>Succeeded.</summary>
    public int? Succeeded { get; set; }

    /// <summary>Pending.</summary>
    public int? Pending { get; set; }

    /// <summary>Failed.</summary>
    public int? Failed { get; set; }
}

/// <summary>Hyper parameter training job summary.</summary>
public partial class HyperParameterTrainingJobSummary
{
    /// <summary>Training job definition name. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? TrainingJobDefinitionName { get; set; }

    /// <summary>Training job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>Training job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>Tuning job name. Up to 32 characters.</summary>
    [AWSProperty(Min = 1, Max = 32)]
    public string? TuningJobName { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Training start time. UTC.</summary>
    public DateTime? TrainingStartTime { get; set; }

    /// <summary>Training end time. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>Training job status. Required.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Tuned hyper parameters. Required, up to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public Dictionary<string, string>? TunedHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Final hyper parameter tuning job objective metric.</summary>
    public FinalHyperParameterTuningJobObjectiveMetric? FinalHyperParameterTuningJobObjectiveMetric { get; set; }

    /// <summary>Objective status.</summary>
    public ObjectiveStatus? ObjectiveStatus { get; set; }
}

/// <summary>Final hyper parameter tuning job objective metric.</summary>
public partial class FinalHyperParameterTuningJobObjectiveMetric
{
    /// <summary>Type.</summary>
    public HyperParameterTuningJobObjectiveType? Type { get; set; }

    /// <summary>Metric name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Value. Required.</summary>
    [AWSProperty(Required = true)]
    public float? Value { get; set; }
}

/// <summary>Hyper parameter tuning job completion details.</summary>
public partial class HyperParameterTuningJobCompletionDetails
{
    /// <summary>Number of training jobs objective not improving.</summary>
    public int? NumberOfTrainingJobsObjectiveNotImproving { get; set; }

    /// <summary>Convergence detected time. UTC.</summary>
    public DateTime? ConvergenceDetectedTime { get; set; }
}

/// <summary>Hyper parameter tuning job consumed resources.</summary>
public partial class HyperParameterTuningJobConsumedResources
{
    /// <summary>Runtime in seconds.</summary>
    public int? RuntimeInSeconds { get; set; }
}
