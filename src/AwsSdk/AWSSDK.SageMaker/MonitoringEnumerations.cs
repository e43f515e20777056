using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>Monitoring schedule sort key.</summary>
public class MonitoringScheduleSortKey : ConstantClass
{
    /// <summary><c>Name</c>.</summary>
    public static readonly MonitoringScheduleSortKey Name = new("Name");
    /// <summary><c>CreationTime</c>.</summary>
    public static readonly MonitoringScheduleSortKey CreationTime = new("CreationTime");
    /// <summary><c>Status</c>.</summary>
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

/// <summary>Schedule status.</summary>
public class ScheduleStatus : ConstantClass
{
    /// <summary><c>Pending</c>.</summary>
    public static readonly ScheduleStatus Pending = new("Pending");
    /// <summary><c>Failed</c>.</summary>
    public static readonly ScheduleStatus Failed = new("Failed");
    /// <summary><c>Scheduled</c>.</summary>
    public static readonly ScheduleStatus Scheduled = new("Scheduled");
    /// <summary><c>Stopped</c>.</summary>
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

/// <summary>Monitoring type.</summary>
public class MonitoringType : ConstantClass
{
    /// <summary><c>DataQuality</c>.</summary>
    public static readonly MonitoringType DataQuality = new("DataQuality");
    /// <summary><c>ModelQuality</c>.</summary>
    public static readonly MonitoringType ModelQuality = new("ModelQuality");
    /// <summary><c>ModelBias</c>.</summary>
    public static readonly MonitoringType ModelBias = new("ModelBias");
    /// <summary><c>ModelExplainability</c>.</summary>
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

/// <summary>Execution status.</summary>
public class ExecutionStatus : ConstantClass
{
    /// <summary><c>Pending</c>.</summary>
    public static readonly ExecutionStatus Pending = new("Pending");
    /// <summary><c>Completed</c>.</summary>
    public static readonly ExecutionStatus Completed = new("Completed");
    /// <summary><c>CompletedWithViolations</c>.</summary>
    public static readonly ExecutionStatus CompletedWithViolations = new("CompletedWithViolations");
    /// <summary><c>InProgress</c>.</summary>
    public static readonly ExecutionStatus InProgress = new("InProgress");
    /// <summary><c>Failed</c>.</summary>
    public static readonly ExecutionStatus Failed = new("Failed");
    /// <summary><c>Stopping</c>.</summary>
    public static readonly ExecutionStatus Stopping = new("Stopping");
    /// <summary><c>Stopped</c>.</summary>
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

/// <summary>Monitoring execution sort key.</summary>
public class MonitoringExecutionSortKey : ConstantClass
{
    /// <summary><c>CreationTime</c>.</summary>
    public static readonly MonitoringExecutionSortKey CreationTime = new("CreationTime");
    /// <summary><c>ScheduledTime</c>.</summary>
    public static readonly MonitoringExecutionSortKey ScheduledTime = new("ScheduledTime");
    /// <summary><c>Status</c>.</summary>
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

/// <summary>Monitoring alert status.</summary>
public class MonitoringAlertStatus : ConstantClass
{
    /// <summary><c>InAlert</c>.</summary>
    public static readonly MonitoringAlertStatus InAlert = new("InAlert");
    /// <summary><c>OK</c>.</summary>
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
