namespace LocalAws.Sample;

/// <summary>One training job of the sample account. Every one of them is really run: those that fail do so for the reason they give.</summary>
/// <param name="Name">Job name.</param>
/// <param name="Image">Image of the algorithm.</param>
/// <param name="Train">Key prefix of the channel <c>train</c>.</param>
/// <param name="Validation">Key prefix of the channel <c>validation</c>; null for none.</param>
/// <param name="HyperParameters">Hyperparameters.</param>
/// <param name="Age">How long before the account was made the job was created.</param>
/// <param name="Duration">Time from the start of training to its end.</param>
internal sealed record SampleTraining(
    string Name,
    string Image,
    string Train,
    string? Validation,
    IReadOnlyDictionary<string, string> HyperParameters,
    TimeSpan Age,
    TimeSpan Duration)
{
    /// <summary>How the job stands; a job that is to complete may fail.</summary>
    public SampleJobState State { get; init; } = SampleJobState.Completed;

    /// <summary>Rounds or epochs after which the training is cut off, because the job is stopped or still runs; null lets it end.</summary>
    public int? CutAfter { get; init; }

    /// <summary>Instance type.</summary>
    public string InstanceType { get; init; } = "ml.m5.xlarge";

    /// <summary>MaxRuntimeInSeconds.</summary>
    public int MaxRuntimeInSeconds { get; init; } = 3600;

    /// <summary>A reason that no training can give here, such as missing capacity.</summary>
    public string? FailureReason { get; init; }
}

/// <summary>How a job of the sample account stands.</summary>
internal enum SampleJobState
{
    /// <summary>Ran to its end.</summary>
    Completed,

    /// <summary>Stopped by a person.</summary>
    Stopped,

    /// <summary>Stopped by its time limit.</summary>
    MaxRuntimeExceeded,

    /// <summary>Being stopped, for ever.</summary>
    Stopping,

    /// <summary>Training, for ever.</summary>
    InProgress,

    /// <summary>Failed before it trained.</summary>
    Failed,
}
