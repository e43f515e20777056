namespace Dashboard.Services.Training;

/// <summary>State of a training job as SageMaker names it.</summary>
public enum TrainingJobStatus
{
    /// <summary>A state that this version does not know.</summary>
    Unknown,

    /// <summary>Starting, downloading, training or uploading.</summary>
    InProgress,

    /// <summary>Model artifact is in S3.</summary>
    Completed,

    /// <summary>Ended with a failure reason.</summary>
    Failed,

    /// <summary>Asked to stop.</summary>
    Stopping,

    /// <summary>Stopped by a person or a limit.</summary>
    Stopped,
}

/// <summary>A training job as its table row shows it.</summary>
/// <param name="Name">Job name.</param>
/// <param name="Arn">Amazon resource name.</param>
/// <param name="Status">Current state.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="EndedAt">UTC; null while running.</param>
/// <param name="ModifiedAt">UTC.</param>
public sealed record TrainingJobSummary(
    string Name,
    string Arn,
    TrainingJobStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset? EndedAt,
    DateTimeOffset ModifiedAt);

/// <summary>A training job in full.</summary>
/// <param name="Summary">Name, state and times.</param>
/// <param name="SecondaryStatus">Such as <c>Downloading</c> or <c>Training</c>.</param>
/// <param name="FailureReason">Why it failed, when it did.</param>
/// <param name="StartedAt">When training began on the instances.</param>
/// <param name="TrainingTime">From start to end on the instances.</param>
/// <param name="BillableTime">What AWS bills, less than training time with spot instances.</param>
/// <param name="Algorithm">Image address or algorithm name.</param>
/// <param name="InputMode">File, Pipe or FastFile.</param>
/// <param name="RoleArn">Execution role.</param>
/// <param name="InstanceType">Such as <c>ml.m5.xlarge</c>.</param>
/// <param name="InstanceCount">Instances.</param>
/// <param name="VolumeSizeInGB">Storage of each instance.</param>
/// <param name="MaxRuntime">Stopping condition.</param>
/// <param name="IsSpot">Managed spot training.</param>
/// <param name="OutputPath">Where artifacts go, <c>s3://…</c>.</param>
/// <param name="ModelArtifact">The model archive, once there.</param>
/// <param name="HyperParameters">As given, in ordinal order.</param>
/// <param name="Channels">Input channels.</param>
/// <param name="FinalMetrics">Last value of each algorithm metric.</param>
/// <param name="Transitions">Secondary states with their times, oldest first.</param>
public sealed record TrainingJob(
    TrainingJobSummary Summary,
    string SecondaryStatus,
    string? FailureReason,
    DateTimeOffset? StartedAt,
    TimeSpan? TrainingTime,
    TimeSpan? BillableTime,
    string Algorithm,
    string? InputMode,
    string? RoleArn,
    string? InstanceType,
    int? InstanceCount,
    int? VolumeSizeInGB,
    TimeSpan? MaxRuntime,
    bool IsSpot,
    string? OutputPath,
    string? ModelArtifact,
    IReadOnlyList<KeyValuePair<string, string>> HyperParameters,
    IReadOnlyList<TrainingChannel> Channels,
    IReadOnlyList<FinalMetric> FinalMetrics,
    IReadOnlyList<StatusTransition> Transitions);

/// <summary>An input channel of a training job.</summary>
/// <param name="Name">Such as <c>train</c>.</param>
/// <param name="Location">Where the data lies.</param>
/// <param name="ContentType">Such as <c>text/csv</c>.</param>
/// <param name="Compression">None or Gzip.</param>
public sealed record TrainingChannel(string Name, string? Location, string? ContentType, string? Compression);

/// <summary>Last value of an algorithm metric.</summary>
/// <param name="Name">Such as <c>validation:rmse</c>.</param>
/// <param name="Value">In the metric's own unit.</param>
/// <param name="At">UTC.</param>
public sealed record FinalMetric(string Name, double Value, DateTimeOffset At);

/// <summary>One secondary state that a job went through.</summary>
/// <param name="Status">Such as <c>Downloading</c>.</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null for the current one.</param>
/// <param name="Message">AWS's text.</param>
public sealed record StatusTransition(string Status, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Message);
