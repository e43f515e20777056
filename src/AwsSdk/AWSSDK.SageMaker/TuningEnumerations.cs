using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>What tuning jobs are sorted by.</summary>
public class HyperParameterTuningJobSortByOptions : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly HyperParameterTuningJobSortByOptions Name = new("Name");
    /// <summary>By state.</summary>
    public static readonly HyperParameterTuningJobSortByOptions Status = new("Status");
    /// <summary>By creation time.</summary>
    public static readonly HyperParameterTuningJobSortByOptions CreationTime = new("CreationTime");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningJobSortByOptions(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningJobSortByOptions FindValue(string value) => FindValue<HyperParameterTuningJobSortByOptions>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningJobSortByOptions(string value) => FindValue(value);
}

/// <summary>State of a tuning job.</summary>
public class HyperParameterTuningJobStatus : ConstantClass
{
    /// <summary>Done.</summary>
    public static readonly HyperParameterTuningJobStatus Completed = new("Completed");
    /// <summary>Running.</summary>
    public static readonly HyperParameterTuningJobStatus InProgress = new("InProgress");
    /// <summary>Ended by an error.</summary>
    public static readonly HyperParameterTuningJobStatus Failed = new("Failed");
    /// <summary>Stopped.</summary>
    public static readonly HyperParameterTuningJobStatus Stopped = new("Stopped");
    /// <summary>Stopping.</summary>
    public static readonly HyperParameterTuningJobStatus Stopping = new("Stopping");
    /// <summary>Being deleted.</summary>
    public static readonly HyperParameterTuningJobStatus Deleting = new("Deleting");
    /// <summary>It could not be deleted.</summary>
    public static readonly HyperParameterTuningJobStatus DeleteFailed = new("DeleteFailed");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningJobStatus FindValue(string value) => FindValue<HyperParameterTuningJobStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningJobStatus(string value) => FindValue(value);
}

/// <summary>Search strategy.</summary>
public class HyperParameterTuningJobStrategyType : ConstantClass
{
    /// <summary><c>Bayesian</c>.</summary>
    public static readonly HyperParameterTuningJobStrategyType Bayesian = new("Bayesian");
    /// <summary><c>Random</c>.</summary>
    public static readonly HyperParameterTuningJobStrategyType Random = new("Random");
    /// <summary><c>Hyperband</c>.</summary>
    public static readonly HyperParameterTuningJobStrategyType Hyperband = new("Hyperband");
    /// <summary><c>Grid</c>.</summary>
    public static readonly HyperParameterTuningJobStrategyType Grid = new("Grid");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningJobStrategyType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningJobStrategyType FindValue(string value) => FindValue<HyperParameterTuningJobStrategyType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningJobStrategyType(string value) => FindValue(value);
}

/// <summary>Direction of optimisation.</summary>
public class HyperParameterTuningJobObjectiveType : ConstantClass
{
    /// <summary><c>Maximize</c>.</summary>
    public static readonly HyperParameterTuningJobObjectiveType Maximize = new("Maximize");
    /// <summary><c>Minimize</c>.</summary>
    public static readonly HyperParameterTuningJobObjectiveType Minimize = new("Minimize");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningJobObjectiveType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningJobObjectiveType FindValue(string value) => FindValue<HyperParameterTuningJobObjectiveType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningJobObjectiveType(string value) => FindValue(value);
}

/// <summary>Scale on which a range is searched.</summary>
public class HyperParameterScalingType : ConstantClass
{
    /// <summary><c>Auto</c>.</summary>
    public static readonly HyperParameterScalingType Auto = new("Auto");
    /// <summary><c>Linear</c>.</summary>
    public static readonly HyperParameterScalingType Linear = new("Linear");
    /// <summary><c>Logarithmic</c>.</summary>
    public static readonly HyperParameterScalingType Logarithmic = new("Logarithmic");
    /// <summary><c>ReverseLogarithmic</c>.</summary>
    public static readonly HyperParameterScalingType ReverseLogarithmic = new("ReverseLogarithmic");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterScalingType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterScalingType FindValue(string value) => FindValue<HyperParameterScalingType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterScalingType(string value) => FindValue(value);
}

/// <summary>Whether poor training jobs are stopped early.</summary>
public class TrainingJobEarlyStoppingType : ConstantClass
{
    /// <summary><c>Off</c>.</summary>
    public static readonly TrainingJobEarlyStoppingType Off = new("Off");
    /// <summary><c>Auto</c>.</summary>
    public static readonly TrainingJobEarlyStoppingType Auto = new("Auto");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrainingJobEarlyStoppingType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrainingJobEarlyStoppingType FindValue(string value) => FindValue<TrainingJobEarlyStoppingType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrainingJobEarlyStoppingType(string value) => FindValue(value);
}

/// <summary>Whether tuning ends when it has converged.</summary>
public class CompleteOnConvergence : ConstantClass
{
    /// <summary><c>Disabled</c>.</summary>
    public static readonly CompleteOnConvergence Disabled = new("Disabled");
    /// <summary><c>Enabled</c>.</summary>
    public static readonly CompleteOnConvergence Enabled = new("Enabled");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CompleteOnConvergence(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CompleteOnConvergence FindValue(string value) => FindValue<CompleteOnConvergence>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CompleteOnConvergence(string value) => FindValue(value);
}

/// <summary>How an instance type is chosen.</summary>
public class HyperParameterTuningAllocationStrategy : ConstantClass
{
    /// <summary><c>Prioritized</c>.</summary>
    public static readonly HyperParameterTuningAllocationStrategy Prioritized = new("Prioritized");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningAllocationStrategy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningAllocationStrategy FindValue(string value) => FindValue<HyperParameterTuningAllocationStrategy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningAllocationStrategy(string value) => FindValue(value);
}

/// <summary>State of a final objective.</summary>
public class ObjectiveStatus : ConstantClass
{
    /// <summary><c>Succeeded</c>.</summary>
    public static readonly ObjectiveStatus Succeeded = new("Succeeded");
    /// <summary><c>Pending</c>.</summary>
    public static readonly ObjectiveStatus Pending = new("Pending");
    /// <summary><c>Failed</c>.</summary>
    public static readonly ObjectiveStatus Failed = new("Failed");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ObjectiveStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ObjectiveStatus FindValue(string value) => FindValue<ObjectiveStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ObjectiveStatus(string value) => FindValue(value);
}

/// <summary>How earlier tuning jobs are used.</summary>
public class HyperParameterTuningJobWarmStartType : ConstantClass
{
    /// <summary><c>IdenticalDataAndAlgorithm</c>.</summary>
    public static readonly HyperParameterTuningJobWarmStartType IdenticalDataAndAlgorithm = new("IdenticalDataAndAlgorithm");
    /// <summary><c>TransferLearning</c>.</summary>
    public static readonly HyperParameterTuningJobWarmStartType TransferLearning = new("TransferLearning");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HyperParameterTuningJobWarmStartType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HyperParameterTuningJobWarmStartType FindValue(string value) => FindValue<HyperParameterTuningJobWarmStartType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HyperParameterTuningJobWarmStartType(string value) => FindValue(value);
}

/// <summary>Whether autotune is on.</summary>
public class AutotuneMode : ConstantClass
{
    /// <summary><c>Enabled</c>.</summary>
    public static readonly AutotuneMode Enabled = new("Enabled");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AutotuneMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AutotuneMode FindValue(string value) => FindValue<AutotuneMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AutotuneMode(string value) => FindValue(value);
}

/// <summary>What the training jobs of a tuning job are sorted by.</summary>
public class TrainingJobSortByOptions : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly TrainingJobSortByOptions Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly TrainingJobSortByOptions CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly TrainingJobSortByOptions Status = new("Status");
    /// <summary>By final objective.</summary>
    public static readonly TrainingJobSortByOptions FinalObjectiveMetricValue = new("FinalObjectiveMetricValue");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrainingJobSortByOptions(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrainingJobSortByOptions FindValue(string value) => FindValue<TrainingJobSortByOptions>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrainingJobSortByOptions(string value) => FindValue(value);
}
