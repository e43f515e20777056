using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>State of a training job.</summary>
public class TrainingJobStatus : ConstantClass
{
    /// <summary>Running or waiting for instances.</summary>
    public static readonly TrainingJobStatus InProgress = new("InProgress");
    /// <summary>Done; the model is in S3.</summary>
    public static readonly TrainingJobStatus Completed = new("Completed");
    /// <summary>Ended by an error; the description has the reason.</summary>
    public static readonly TrainingJobStatus Failed = new("Failed");
    /// <summary>Saving what it has.</summary>
    public static readonly TrainingJobStatus Stopping = new("Stopping");
    /// <summary>Stopped by a person or a limit.</summary>
    public static readonly TrainingJobStatus Stopped = new("Stopped");
    /// <summary>Being deleted.</summary>
    public static readonly TrainingJobStatus Deleting = new("Deleting");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrainingJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrainingJobStatus FindValue(string value) => FindValue<TrainingJobStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrainingJobStatus(string value) => FindValue(value);
}

/// <summary>What jobs are sorted by.</summary>
public class SortBy : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly SortBy Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly SortBy CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly SortBy Status = new("Status");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public SortBy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static SortBy FindValue(string value) => FindValue<SortBy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator SortBy(string value) => FindValue(value);
}

/// <summary>Sort order.</summary>
public class SortOrder : ConstantClass
{
    /// <summary>Smallest first.</summary>
    public static readonly SortOrder Ascending = new("Ascending");
    /// <summary>Largest first.</summary>
    public static readonly SortOrder Descending = new("Descending");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public SortOrder(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static SortOrder FindValue(string value) => FindValue<SortOrder>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator SortOrder(string value) => FindValue(value);
}

/// <summary>State of a warm pool.</summary>
public class WarmPoolResourceStatus : ConstantClass
{
    /// <summary>Kept for the next job.</summary>
    public static readonly WarmPoolResourceStatus Available = new("Available");
    /// <summary>Gone.</summary>
    public static readonly WarmPoolResourceStatus Terminated = new("Terminated");
    /// <summary>Handed to another job.</summary>
    public static readonly WarmPoolResourceStatus Reused = new("Reused");
    /// <summary>Running a job.</summary>
    public static readonly WarmPoolResourceStatus InUse = new("InUse");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public WarmPoolResourceStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static WarmPoolResourceStatus FindValue(string value) => FindValue<WarmPoolResourceStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator WarmPoolResourceStatus(string value) => FindValue(value);
}

/// <summary>Step of a training job.</summary>
public class SecondaryStatus : ConstantClass
{
    /// <summary>Starting.</summary>
    public static readonly SecondaryStatus Starting = new("Starting");
    /// <summary>Waiting for instances.</summary>
    public static readonly SecondaryStatus LaunchingMLInstances = new("LaunchingMLInstances");
    /// <summary>Preparing the instances.</summary>
    public static readonly SecondaryStatus PreparingTrainingStack = new("PreparingTrainingStack");
    /// <summary>Downloading data.</summary>
    public static readonly SecondaryStatus Downloading = new("Downloading");
    /// <summary>Downloading the image.</summary>
    public static readonly SecondaryStatus DownloadingTrainingImage = new("DownloadingTrainingImage");
    /// <summary>Training.</summary>
    public static readonly SecondaryStatus Training = new("Training");
    /// <summary>Uploading the model.</summary>
    public static readonly SecondaryStatus Uploading = new("Uploading");
    /// <summary>Stopping.</summary>
    public static readonly SecondaryStatus Stopping = new("Stopping");
    /// <summary>Stopped.</summary>
    public static readonly SecondaryStatus Stopped = new("Stopped");
    /// <summary>Stopped at its time limit.</summary>
    public static readonly SecondaryStatus MaxRuntimeExceeded = new("MaxRuntimeExceeded");
    /// <summary>Done.</summary>
    public static readonly SecondaryStatus Completed = new("Completed");
    /// <summary>Ended by an error.</summary>
    public static readonly SecondaryStatus Failed = new("Failed");
    /// <summary>Spot instances were taken away.</summary>
    public static readonly SecondaryStatus Interrupted = new("Interrupted");
    /// <summary>Waited too long for spot instances.</summary>
    public static readonly SecondaryStatus MaxWaitTimeExceeded = new("MaxWaitTimeExceeded");
    /// <summary>The warm pool is being updated.</summary>
    public static readonly SecondaryStatus Updating = new("Updating");
    /// <summary>Starting again after an interruption.</summary>
    public static readonly SecondaryStatus Restarting = new("Restarting");
    /// <summary>Waiting for capacity.</summary>
    public static readonly SecondaryStatus Pending = new("Pending");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public SecondaryStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static SecondaryStatus FindValue(string value) => FindValue<SecondaryStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator SecondaryStatus(string value) => FindValue(value);
}

/// <summary>Where a training image is pulled from.</summary>
public class TrainingRepositoryAccessMode : ConstantClass
{
    /// <summary><c>Platform</c>.</summary>
    public static readonly TrainingRepositoryAccessMode Platform = new("Platform");
    /// <summary><c>Vpc</c>.</summary>
    public static readonly TrainingRepositoryAccessMode Vpc = new("Vpc");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrainingRepositoryAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrainingRepositoryAccessMode FindValue(string value) => FindValue<TrainingRepositoryAccessMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrainingRepositoryAccessMode(string value) => FindValue(value);
}
