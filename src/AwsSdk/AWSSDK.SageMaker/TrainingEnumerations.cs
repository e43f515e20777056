using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Training job status.</summary>
public class TrainingJobStatus : ConstantClass
{
    /// <summary><c>InProgress</c>.</summary>
    public static readonly TrainingJobStatus InProgress = new("InProgress");
    /// <summary><c>Completed</c>.</summary>
    public static readonly TrainingJobStatus Completed = new("Completed");
    /// <summary><c>Failed</c>.</summary>
    public static readonly TrainingJobStatus Failed = new("Failed");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly TrainingJobStatus Stopping = new("Stopping");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly TrainingJobStatus Stopped = new("Stopped");
    /// <summary><c>Deleting</c>.</summary>
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

/// <summary>Sort by.</summary>
public class SortBy : ConstantClass
{
    /// <summary><c>Name</c>.</summary>
    public static readonly SortBy Name = new("Name");
    /// <summary><c>CreationTime</c>.</summary>
    public static readonly SortBy CreationTime = new("CreationTime");
    /// <summary><c>Status</c>.</summary>
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
    /// <summary><c>Ascending</c>.</summary>
    public static readonly SortOrder Ascending = new("Ascending");
    /// <summary><c>Descending</c>.</summary>
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

/// <summary>Warm pool resource status.</summary>
public class WarmPoolResourceStatus : ConstantClass
{
    /// <summary><c>Available</c>.</summary>
    public static readonly WarmPoolResourceStatus Available = new("Available");
    /// <summary><c>Terminated</c>.</summary>
    public static readonly WarmPoolResourceStatus Terminated = new("Terminated");
    /// <summary><c>Reused</c>.</summary>
    public static readonly WarmPoolResourceStatus Reused = new("Reused");
    /// <summary><c>InUse</c>.</summary>
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

/// <summary>Secondary status.</summary>
public class SecondaryStatus : ConstantClass
{
    /// <summary><c>Starting</c>.</summary>
    public static readonly SecondaryStatus Starting = new("Starting");
    /// <summary><c>LaunchingMLInstances</c>.</summary>
    public static readonly SecondaryStatus LaunchingMLInstances = new("LaunchingMLInstances");
    /// <summary><c>PreparingTrainingStack</c>.</summary>
    public static readonly SecondaryStatus PreparingTrainingStack = new("PreparingTrainingStack");
    /// <summary><c>Downloading</c>.</summary>
    public static readonly SecondaryStatus Downloading = new("Downloading");
    /// <summary><c>DownloadingTrainingImage</c>.</summary>
    public static readonly SecondaryStatus DownloadingTrainingImage = new("DownloadingTrainingImage");
    /// <summary><c>Training</c>.</summary>
    public static readonly SecondaryStatus Training = new("Training");
    /// <summary><c>Uploading</c>.</summary>
    public static readonly SecondaryStatus Uploading = new("Uploading");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly SecondaryStatus Stopping = new("Stopping");
    /// <summary><c>Stopped</c>.</summary>
    public static readonly SecondaryStatus Stopped = new("Stopped");
    /// <summary><c>MaxRuntimeExceeded</c>.</summary>
    public static readonly SecondaryStatus MaxRuntimeExceeded = new("MaxRuntimeExceeded");
    /// <summary><c>Completed</c>.</summary>
    public static readonly SecondaryStatus Completed = new("Completed");
    /// <summary><c>Failed</c>.</summary>
    public static readonly SecondaryStatus Failed = new("Failed");
    /// <summary><c>Interrupted</c>.</summary>
    public static readonly SecondaryStatus Interrupted = new("Interrupted");
    /// <summary><c>MaxWaitTimeExceeded</c>.</summary>
    public static readonly SecondaryStatus MaxWaitTimeExceeded = new("MaxWaitTimeExceeded");
    /// <summary><c>Updating</c>.</summary>
    public static readonly SecondaryStatus Updating = new("Updating");
    /// <summary><c>Restarting</c>.</summary>
    public static readonly SecondaryStatus Restarting = new("Restarting");
    /// <summary><c>Pending</c>.</summary>
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

/// <summary>Training repository access mode.</summary>
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
