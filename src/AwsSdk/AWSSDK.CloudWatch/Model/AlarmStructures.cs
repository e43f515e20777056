using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>An alarm over the state of other alarms.</summary>
public partial class CompositeAlarm
{
    /// <summary>Whether actions are taken.</summary>
    public bool? ActionsEnabled { get; set; }

    /// <summary>ARNs of the actions on <c>ALARM</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? AlarmActions { get; set; } = Initial.List<string>();

    /// <summary>ARN of the alarm. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? AlarmArn { get; set; }

    /// <summary>When the configuration last changed. UTC.</summary>
    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>What the alarm is about. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

    /// <summary>Name of the alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Expression over the states of other alarms. Up to 10,240 characters.</summary>
    [AWSProperty(Min = 1, Max = 10240)]
    public string? AlarmRule { get; set; }

    /// <summary>ARNs of the actions on <c>INSUFFICIENT_DATA</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InsufficientDataActions { get; set; } = Initial.List<string>();

    /// <summary>ARNs of the actions on <c>OK</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? OKActions { get; set; } = Initial.List<string>();

    /// <summary>Why it is in this state, in words. Up to 1,023 characters.</summary>
    [AWSProperty(Max = 1023)]
    public string? StateReason { get; set; }

    /// <summary>Why it is in this state, as JSON. Up to 4,000 characters.</summary>
    [AWSProperty(Max = 4000)]
    public string? StateReasonData { get; set; }

    /// <summary>When the state was last written. UTC.</summary>
    public DateTime? StateUpdatedTimestamp { get; set; }

    /// <summary>State of the alarm.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>When the state last became another. UTC.</summary>
    public DateTime? StateTransitionedTimestamp { get; set; }

    /// <summary>Why actions are held back.</summary>
    public ActionsSuppressedBy? ActionsSuppressedBy { get; set; }

    /// <summary>Why actions are held back, in words. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ActionsSuppressedReason { get; set; }

    /// <summary>Alarm that holds actions back while it fires. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? ActionsSuppressor { get; set; }

    /// <summary>Seconds of waiting for the suppressor alarm.</summary>
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>Seconds for which actions are held back after the suppressor alarm.</summary>
    public int? ActionsSuppressorExtensionPeriod { get; set; }
}

/// <summary>An alarm over a metric or an expression.</summary>
public partial class MetricAlarm
{
    /// <summary>Name of the alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>ARN of the alarm. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? AlarmArn { get; set; }

    /// <summary>What the alarm is about. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

    /// <summary>When the configuration last changed. UTC.</summary>
    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>Whether actions are taken.</summary>
    public bool? ActionsEnabled { get; set; }

    /// <summary>ARNs of the actions on <c>OK</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? OKActions { get; set; } = Initial.List<string>();

    /// <summary>ARNs of the actions on <c>ALARM</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? AlarmActions { get; set; } = Initial.List<string>();

    /// <summary>ARNs of the actions on <c>INSUFFICIENT_DATA</c>. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InsufficientDataActions { get; set; } = Initial.List<string>();

    /// <summary>State of the alarm.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>Why it is in this state, in words. Up to 1,023 characters.</summary>
    [AWSProperty(Max = 1023)]
    public string? StateReason { get; set; }

    /// <summary>Why it is in this state, as JSON. Up to 4,000 characters.</summary>
    [AWSProperty(Max = 4000)]
    public string? StateReasonData { get; set; }

    /// <summary>When the state was last written. UTC.</summary>
    public DateTime? StateUpdatedTimestamp { get; set; }

    /// <summary>Name of the metric. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Namespace of the metric, such as <c>AWS/SageMaker</c>. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Statistic of each period.</summary>
    public Statistic? Statistic { get; set; }

    /// <summary>Percentile, such as <c>p90</c>.</summary>
    public string? ExtendedStatistic { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Length of a period in seconds: 1, 5, 10, 20, 30 or a multiple of 60. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? Period { get; set; }

    /// <summary>Unit of the values.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>Periods that are looked at. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? EvaluationPeriods { get; set; }

    /// <summary>Periods beyond the threshold that raise the alarm. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? DatapointsToAlarm { get; set; }

    /// <summary>The threshold.</summary>
    public double? Threshold { get; set; }

    /// <summary>How the statistic is compared with the threshold.</summary>
    public ComparisonOperator? ComparisonOperator { get; set; }

    /// <summary>
    /// How a period without data counts: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>. Up
    /// to 255 characters.
    /// </summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? TreatMissingData { get; set; }

    /// <summary><c>ignore</c> to keep the state while a percentile has too few samples. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? EvaluateLowSampleCountPercentile { get; set; }

    /// <summary>Queries of an alarm over an expression.</summary>
    public List<MetricDataQuery>? Metrics { get; set; } = Initial.List<MetricDataQuery>();

    /// <summary>Query that gives the band of an anomaly alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ThresholdMetricId { get; set; }

    /// <summary>Trouble with the evaluation; null when there is none.</summary>
    public EvaluationState? EvaluationState { get; set; }

    /// <summary>When the state last became another. UTC.</summary>
    public DateTime? StateTransitionedTimestamp { get; set; }

    /// <summary>What is evaluated in place of a metric.</summary>
    public EvaluationCriteria? EvaluationCriteria { get; set; }

    /// <summary>Seconds between two evaluations. 10 to 3,600.</summary>
    [AWSProperty(Min = 10, Max = 3600)]
    public int? EvaluationInterval { get; set; }

    /// <summary>Which range of data is evaluated; a sliding one when not set.</summary>
    public EvaluationWindow? EvaluationWindow { get; set; }

    /// <summary>Time to wait after the alarm was created or changed.</summary>
    public WarmUpConfiguration? WarmUpConfiguration { get; set; }
}

/// <summary>Something that happened to an alarm.</summary>
public partial class AlarmHistoryItem
{
    /// <summary>Name of the alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Contributor of a query alarm. Up to 16 characters.</summary>
    [AWSProperty(Min = 1, Max = 16)]
    public string? AlarmContributorId { get; set; }

    /// <summary>Kind of alarm.</summary>
    public AlarmType? AlarmType { get; set; }

    /// <summary>When it happened. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Kind of item.</summary>
    public HistoryItemType? HistoryItemType { get; set; }

    /// <summary>What happened, in words. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? HistorySummary { get; set; }

    /// <summary>Details, as JSON. Up to 4,095 characters.</summary>
    [AWSProperty(Min = 1, Max = 4095)]
    public string? HistoryData { get; set; }

    /// <summary>Attributes of the contributor. Up to 150.</summary>
    [AWSProperty(Max = 150)]
    public Dictionary<string, string>? AlarmContributorAttributes { get; set; } = Initial.Map<string>();
}
