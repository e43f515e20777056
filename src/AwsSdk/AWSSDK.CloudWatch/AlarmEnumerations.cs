using Amazon.Runtime;

namespace Amazon.CloudWatch;

/// <summary>Kind of alarm.</summary>
public class AlarmType : ConstantClass
{
    /// <summary>Over the state of other alarms.</summary>
    public static readonly AlarmType CompositeAlarm = new("CompositeAlarm");
    /// <summary>Over a metric or an expression.</summary>
    public static readonly AlarmType MetricAlarm = new("MetricAlarm");
    /// <summary>Over a scheduled query of logs.</summary>
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

/// <summary>State of an alarm.</summary>
public class StateValue : ConstantClass
{
    /// <summary>Within the threshold.</summary>
    public static readonly StateValue OK = new("OK");
    /// <summary>Beyond the threshold.</summary>
    public static readonly StateValue ALARM = new("ALARM");
    /// <summary>Too few data to tell.</summary>
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

/// <summary>Why the actions of a composite alarm are held back.</summary>
public class ActionsSuppressedBy : ConstantClass
{
    /// <summary>Waiting whether the suppressor alarm goes off.</summary>
    public static readonly ActionsSuppressedBy WaitPeriod = new("WaitPeriod");
    /// <summary>Shortly after the suppressor alarm ended.</summary>
    public static readonly ActionsSuppressedBy ExtensionPeriod = new("ExtensionPeriod");
    /// <summary>The suppressor alarm is firing.</summary>
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

/// <summary>How a statistic is compared with the threshold.</summary>
public class ComparisonOperator : ConstantClass
{
    /// <summary>At or above the threshold.</summary>
    public static readonly ComparisonOperator GreaterThanOrEqualToThreshold = new("GreaterThanOrEqualToThreshold");
    /// <summary>Above the threshold.</summary>
    public static readonly ComparisonOperator GreaterThanThreshold = new("GreaterThanThreshold");
    /// <summary>Below the threshold.</summary>
    public static readonly ComparisonOperator LessThanThreshold = new("LessThanThreshold");
    /// <summary>At or below the threshold.</summary>
    public static readonly ComparisonOperator LessThanOrEqualToThreshold = new("LessThanOrEqualToThreshold");
    /// <summary>Outside an anomaly band.</summary>
    public static readonly ComparisonOperator LessThanLowerOrGreaterThanUpperThreshold = new("LessThanLowerOrGreaterThanUpperThreshold");
    /// <summary>Below an anomaly band.</summary>
    public static readonly ComparisonOperator LessThanLowerThreshold = new("LessThanLowerThreshold");
    /// <summary>Above an anomaly band.</summary>
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

/// <summary>Trouble with the evaluation of an alarm.</summary>
public class EvaluationState : ConstantClass
{
    /// <summary>Only a part of the data could be read.</summary>
    public static readonly EvaluationState PARTIAL_DATA = new("PARTIAL_DATA");
    /// <summary>CloudWatch failed to evaluate it.</summary>
    public static readonly EvaluationState EVALUATION_FAILURE = new("EVALUATION_FAILURE");
    /// <summary>The configuration cannot be evaluated.</summary>
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

/// <summary>Kind of history item.</summary>
public class HistoryItemType : ConstantClass
{
    /// <summary>The alarm was created, changed or deleted.</summary>
    public static readonly HistoryItemType ConfigurationUpdate = new("ConfigurationUpdate");
    /// <summary>The state changed.</summary>
    public static readonly HistoryItemType StateUpdate = new("StateUpdate");
    /// <summary>An action was taken.</summary>
    public static readonly HistoryItemType Action = new("Action");
    /// <summary>The state of one contributor changed.</summary>
    public static readonly HistoryItemType AlarmContributorStateUpdate = new("AlarmContributorStateUpdate");
    /// <summary>An action was taken for one contributor.</summary>
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
