using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>What monitoring schedules are sorted by.</summary>
public class MonitoringScheduleSortKey : ConstantClass
{
    /// <summary>By name.</summary>
    public static readonly MonitoringScheduleSortKey Name = new("Name");
    /// <summary>By creation time.</summary>
    public static readonly MonitoringScheduleSortKey CreationTime = new("CreationTime");
    /// <summary>By state.</summary>
    public static readonly MonitoringScheduleSortKey Status = new("Status");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public MonitoringScheduleSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static MonitoringScheduleSortKey FindValue(string value) => FindValue<MonitoringScheduleSortKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator MonitoringScheduleSortKey(string value) => FindValue(value);
}

/// <summary>State of a monitoring schedule.</summary>
public class ScheduleStatus : ConstantClass
{
    /// <summary>Being created or changed.</summary>
    public static readonly ScheduleStatus Pending = new("Pending");
    /// <summary>It could not be created.</summary>
    public static readonly ScheduleStatus Failed = new("Failed");
    /// <summary>Runs when due.</summary>
    public static readonly ScheduleStatus Scheduled = new("Scheduled");
    /// <summary>Does not run.</summary>
    public static readonly ScheduleStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ScheduleStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ScheduleStatus FindValue(string value) => FindValue<ScheduleStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ScheduleStatus(string value) => FindValue(value);
}

/// <summary>What is monitored.</summary>
public class MonitoringType : ConstantClass
{
    /// <summary>Statistics of the input.</summary>
    public static readonly MonitoringType DataQuality = new("DataQuality");
    /// <summary>Predictions against ground truth.</summary>
    public static readonly MonitoringType ModelQuality = new("ModelQuality");
    /// <summary>Bias between groups.</summary>
    public static readonly MonitoringType ModelBias = new("ModelBias");
    /// <summary>Importance of features.</summary>
    public static readonly MonitoringType ModelExplainability = new("ModelExplainability");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public MonitoringType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static MonitoringType FindValue(string value) => FindValue<MonitoringType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator MonitoringType(string value) => FindValue(value);
}

/// <summary>State of a monitoring execution.</summary>
public class ExecutionStatus : ConstantClass
{
    /// <summary>Not started yet.</summary>
    public static readonly ExecutionStatus Pending = new("Pending");
    /// <summary>Done, nothing found.</summary>
    public static readonly ExecutionStatus Completed = new("Completed");
    /// <summary>Done, constraints were violated.</summary>
    public static readonly ExecutionStatus CompletedWithViolations = new("CompletedWithViolations");
    /// <summary>Running.</summary>
    public static readonly ExecutionStatus InProgress = new("InProgress");
    /// <summary>Ended by an error.</summary>
    public static readonly ExecutionStatus Failed = new("Failed");
    /// <summary>Stopping.</summary>
    public static readonly ExecutionStatus Stopping = new("Stopping");
    /// <summary>Stopped.</summary>
    public static readonly ExecutionStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ExecutionStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ExecutionStatus FindValue(string value) => FindValue<ExecutionStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ExecutionStatus(string value) => FindValue(value);
}

/// <summary>What executions are sorted by.</summary>
public class MonitoringExecutionSortKey : ConstantClass
{
    /// <summary>By creation time.</summary>
    public static readonly MonitoringExecutionSortKey CreationTime = new("CreationTime");
    /// <summary>By scheduled time.</summary>
    public static readonly MonitoringExecutionSortKey ScheduledTime = new("ScheduledTime");
    /// <summary>By state.</summary>
    public static readonly MonitoringExecutionSortKey Status = new("Status");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public MonitoringExecutionSortKey(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static MonitoringExecutionSortKey FindValue(string value) => FindValue<MonitoringExecutionSortKey>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator MonitoringExecutionSortKey(string value) => FindValue(value);
}

/// <summary>State of an alert.</summary>
public class MonitoringAlertStatus : ConstantClass
{
    /// <summary>Too many executions had violations.</summary>
    public static readonly MonitoringAlertStatus InAlert = new("InAlert");
    /// <summary>Nothing to report.</summary>
    public static readonly MonitoringAlertStatus OK = new("OK");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public MonitoringAlertStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static MonitoringAlertStatus FindValue(string value) => FindValue<MonitoringAlertStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator MonitoringAlertStatus(string value) => FindValue(value);
}
