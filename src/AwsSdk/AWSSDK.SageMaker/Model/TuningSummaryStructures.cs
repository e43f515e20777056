using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A tuning job in a list.</summary>
public partial class HyperParameterTuningJobSummary
{
    /// <summary>Name of the tuning job. Always present, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }

    /// <summary>ARN of the tuning job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? HyperParameterTuningJobArn { get; set; }

    /// <summary>State of the tuning job. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStatus? HyperParameterTuningJobStatus { get; set; }

    /// <summary>How the space is searched. Always present.</summary>
    [AWSProperty(Required = true)]
    public HyperParameterTuningJobStrategyType? Strategy { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the tuning job ended. UTC.</summary>
    public DateTime? HyperParameterTuningEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Training jobs by state. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatusCounters? TrainingJobStatusCounters { get; set; }

    /// <summary>Training jobs by state of their objective. Always present.</summary>
    [AWSProperty(Required = true)]
    public ObjectiveStatusCounters? ObjectiveStatusCounters { get; set; }

    /// <summary>How many training jobs may be started.</summary>
    public ResourceLimits? ResourceLimits { get; set; }
}

/// <summary>Training jobs of a tuning job by state.</summary>
public partial class TrainingJobStatusCounters
{
    /// <summary>Done.</summary>
    public int? Completed { get; set; }

    /// <summary>Running.</summary>
    public int? InProgress { get; set; }

    /// <summary>Ended by an error that a repetition may help.</summary>
    public int? RetryableError { get; set; }

    /// <summary>Ended by an error that a repetition does not help.</summary>
    public int? NonRetryableError { get; set; }

    /// <summary>Stopped.</summary>
    public int? Stopped { get; set; }
}

/// <summary>Training jobs of a tuning job by state of their objective.</summary>
public partial class ObjectiveStatusCounters
{
    /// <summary>Reached.</summary>
    public int? Succeeded { get; set; }

    /// <summary>Not decided yet.</summary>
    public int? Pending { get; set; }

    /// <summary>Ended by an error.</summary>
    public int? Failed { get; set; }
}

/// <summary>A training job of a tuning job.</summary>
public partial class HyperParameterTrainingJobSummary
{
    /// <summary>Name of the definition that it follows. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? TrainingJobDefinitionName { get; set; }

    /// <summary>Name of the training job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TrainingJobName { get; set; }

    /// <summary>ARN of the training job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TrainingJobArn { get; set; }

    /// <summary>Name of the tuning job. Up to 32 characters.</summary>
    [AWSProperty(Min = 1, Max = 32)]
    public string? TuningJobName { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When training started. UTC.</summary>
    public DateTime? TrainingStartTime { get; set; }

    /// <summary>When training ended. UTC.</summary>
    public DateTime? TrainingEndTime { get; set; }

    /// <summary>State of the training job. Always present.</summary>
    [AWSProperty(Required = true)]
    public TrainingJobStatus? TrainingJobStatus { get; set; }

    /// <summary>Hyperparameters that were chosen, as text. Always present, up to 100.</summary>
    [AWSProperty(Required = true, Max = 100)]
    public Dictionary<string, string>? TunedHyperParameters { get; set; } = Initial.Map<string>();

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Value of the objective that was reached.</summary>
    public FinalHyperParameterTuningJobObjectiveMetric? FinalHyperParameterTuningJobObjectiveMetric { get; set; }

    /// <summary>State of the objective.</summary>
    public ObjectiveStatus? ObjectiveStatus { get; set; }
}

/// <summary>Value of the objective that a training job reached.</summary>
public partial class FinalHyperParameterTuningJobObjectiveMetric
{
    /// <summary>Whether larger or smaller is better.</summary>
    public HyperParameterTuningJobObjectiveType? Type { get; set; }

    /// <summary>Name of the metric. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Value. Always present.</summary>
    [AWSProperty(Required = true)]
    public float? Value { get; set; }
}

/// <summary>Why a tuning job is near its end.</summary>
public partial class HyperParameterTuningJobCompletionDetails
{
    /// <summary>Training jobs since the last progress.</summary>
    public int? NumberOfTrainingJobsObjectiveNotImproving { get; set; }

    /// <summary>When convergence was detected. UTC.</summary>
    public DateTime? ConvergenceDetectedTime { get; set; }
}

/// <summary>What a tuning job has used.</summary>
public partial class HyperParameterTuningJobConsumedResources
{
    /// <summary>Seconds of training in all.</summary>
    public int? RuntimeInSeconds { get; set; }
}
