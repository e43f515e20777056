using Amazon.Runtime;

namespace Amazon.CloudWatch;

/// <summary>Alarm type.</summary>
public class AlarmType : ConstantClass
{
    /// <summary><c>CompositeAlarm</c>.</summary>
    public static readonly AlarmType CompositeAlarm = new("CompositeAlarm");
    /// <summary><c>MetricAlarm</c>.</summary>
    public static readonly AlarmType MetricAlarm = new("MetricAlarm");
    /// <summary><c>LogAlarm</c>.</summary>
    public static readonly AlarmType LogAlarm = new("LogAlarm");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AlarmType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AlarmType FindValue(string value) => FindValue<AlarmType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AlarmType(string value) => FindValue(value);
}

/// <summary>State value.</summary>
public class StateValue : ConstantClass
{
    /// <summary><c>OK</c>.</summary>
    public static readonly StateValue OK = new("OK");
    /// <summary><c>ALARM</c>.</summary>
    public static readonly StateValue ALARM = new("ALARM");
    /// <summary><c>INSUFFICIENT_DATA</c>.</summary>
    public static readonly StateValue INSUFFICIENT_DATA = new("INSUFFICIENT_DATA");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public StateValue(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static StateValue FindValue(string value) => FindValue<StateValue>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator StateValue(string value) => FindValue(value);
}

/// <summary>Actions suppressed by.</summary>
public class ActionsSuppressedBy : ConstantClass
{
    /// <summary><c>WaitPeriod</c>.</summary>
    public static readonly ActionsSuppressedBy WaitPeriod = new("WaitPeriod");
    /// <summary><c>ExtensionPeriod</c>.</summary>
    public static readonly ActionsSuppressedBy ExtensionPeriod = new("ExtensionPeriod");
    /// <summary><c>Alarm</c>.</summary>
    public static readonly ActionsSuppressedBy Alarm = new("Alarm");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ActionsSuppressedBy(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ActionsSuppressedBy FindValue(string value) => FindValue<ActionsSuppressedBy>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ActionsSuppressedBy(string value) => FindValue(value);
}

/// <summary>Comparison operator.</summary>
public class ComparisonOperator : ConstantClass
{
    /// <summary><c>GreaterThanOrEqualToThreshold</c>.</summary>
    public static readonly ComparisonOperator GreaterThanOrEqualToThreshold = new("GreaterThanOrEqualToThreshold");
    /// <summary><c>GreaterThanThreshold</c>.</summary>
    public static readonly ComparisonOperator GreaterThanThreshold = new("GreaterThanThreshold");
    /// <summary><c>LessThanThreshold</c>.</summary>
    public static readonly ComparisonOperator LessThanThreshold = new("LessThanThreshold");
    /// <summary><c>LessThanOrEqualToThreshold</c>.</summary>
    public static readonly ComparisonOperator LessThanOrEqualToThreshold = new("LessThanOrEqualToThreshold");
    /// <summary><c>LessThanLowerOrGreaterThanUpperThreshold</c>.</summary>
    public static readonly ComparisonOperator LessThanLowerOrGreaterThanUpperThreshold = new("LessThanLowerOrGreaterThanUpperThreshold");
    /// <summary><c>LessThanLowerThreshold</c>.</summary>
    public static readonly ComparisonOperator LessThanLowerThreshold = new("LessThanLowerThreshold");
    /// <summary><c>GreaterThanUpperThreshold</c>.</summary>
    public static readonly ComparisonOperator GreaterThanUpperThreshold = new("GreaterThanUpperThreshold");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ComparisonOperator(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ComparisonOperator FindValue(string value) => FindValue<ComparisonOperator>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ComparisonOperator(string value) => FindValue(value);
}

/// <summary>Evaluation state.</summary>
public class EvaluationState : ConstantClass
{
    /// <summary><c>PARTIAL_DATA</c>.</summary>
    public static readonly EvaluationState PARTIAL_DATA = new("PARTIAL_DATA");
    /// <summary><c>EVALUATION_FAILURE</c>.</summary>
    public static readonly EvaluationState EVALUATION_FAILURE = new("EVALUATION_FAILURE");
    /// <summary><c>EVALUATION_ERROR</c>.</summary>
    public static readonly EvaluationState EVALUATION_ERROR = new("EVALUATION_ERROR");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public EvaluationState(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static EvaluationState FindValue(string value) => FindValue<EvaluationState>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator EvaluationState(string value) => FindValue(value);
}

/// <summary>History item type.</summary>
public class HistoryItemType : ConstantClass
{
    /// <summary><c>ConfigurationUpdate</c>.</summary>
    public static readonly HistoryItemType ConfigurationUpdate = new("ConfigurationUpdate");
    /// <summary><c>StateUpdate</c>.</summary>
    public static readonly HistoryItemType StateUpdate = new("StateUpdate");
    /// <summary><c>Action</c>.</summary>
    public static readonly HistoryItemType Action = new("Action");
    /// <summary><c>AlarmContributorStateUpdate</c>.</summary>
    public static readonly HistoryItemType AlarmContributorStateUpdate = new("AlarmContributorStateUpdate");
    /// <summary><c>AlarmContributorAction</c>.</summary>
    public static readonly HistoryItemType AlarmContributorAction = new("AlarmContributorAction");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public HistoryItemType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static HistoryItemType FindValue(string value) => FindValue<HistoryItemType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator HistoryItemType(string value) => FindValue(value);
}
