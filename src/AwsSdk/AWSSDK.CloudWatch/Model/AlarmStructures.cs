using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Composite alarm.</summary>
public partial class CompositeAlarm
{
    /// <summary>Actions enabled.</summary>
    public bool? ActionsEnabled { get; set; }

    /// <summary>Alarm actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? AlarmActions { get; set; } = Initial.List<string>();

    /// <summary>Alarm arn. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? AlarmArn { get; set; }

    /// <summary>Alarm configuration updated timestamp. UTC.</summary>
    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>Alarm description. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

    /// <summary>Alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Alarm rule. Up to 10,240 characters.</summary>
    [AWSProperty(Min = 1, Max = 10240)]
    public string? AlarmRule { get; set; }

    /// <summary>Insufficient data actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InsufficientDataActions { get; set; } = Initial.List<string>();

    /// <summary>OK actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? OKActions { get; set; } = Initial.List<string>();

    /// <summary>State reason. Up to 1,023 characters.</summary>
    [AWSProperty(Max = 1023)]
    public string? StateReason { get; set; }

    /// <summary>State reason data. Up to 4,000 characters.</summary>
    [AWSProperty(Max = 4000)]
    public string? StateReasonData { get; set; }

    /// <summary>State updated timestamp. UTC.</summary>
    public DateTime? StateUpdatedTimestamp { get; set; }

    /// <summary>State value.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>State transitioned timestamp. UTC.</summary>
    public DateTime? StateTransitionedTimestamp { get; set; }

    /// <summary>Actions suppressed by.</summary>
    public ActionsSuppressedBy? ActionsSuppressedBy { get; set; }

    /// <summary>Actions suppressed reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ActionsSuppressedReason { get; set; }

    /// <summary>Actions suppressor. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? ActionsSuppressor { get; set; }

    /// <summary>Actions suppressor wait period.</summary>
    public int? ActionsSuppressorWaitPeriod { get; set; }

    /// <summary>Actions suppressor extension period.</summary>
    public int? ActionsSuppressorExtensionPeriod { get; set; }
}

/// <summary>Metric alarm.</summary>
public partial class MetricAlarm
{
    /// <summary>Alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Alarm arn. Up to 1,600 characters.</summary>
    [AWSProperty(Min = 1, Max = 1600)]
    public string? AlarmArn { get; set; }

    /// <summary>Alarm description. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

    /// <summary>Alarm configuration updated timestamp. UTC.</summary>
    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    /// <summary>Actions enabled.</summary>
    public bool? ActionsEnabled { get; set; }

    /// <summary>OK actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? OKActions { get; set; } = Initial.List<string>();

    /// <summary>Alarm actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? AlarmActions { get; set; } = Initial.List<string>();

    /// <summary>Insufficient data actions. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InsufficientDataActions { get; set; } = Initial.List<string>();

    /// <summary>State value.</summary>
    public StateValue? StateValue { get; set; }

    /// <summary>State reason. Up to 1,023 characters.</summary>
    [AWSProperty(Max = 1023)]
    public string? StateReason { get; set; }

    /// <summary>State reason data. Up to 4,000 characters.</summary>
    [AWSProperty(Max = 4000)]
    public string? StateReasonData { get; set; }

    /// <summary>State updated timestamp. UTC.</summary>
    public DateTime? StateUpdatedTimestamp { get; set; }

    /// <summary>Metric name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Namespace. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Statistic.</summary>
    public Statistic? Statistic { get; set; }

    /// <summary>Extended statistic.</summary>
    public string? ExtendedStatistic { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Period. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? Period { get; set; }

    /// <summary>Unit.</summary>
    public StandardUnit? Unit { get; set; }

    /// <summary>Evaluation periods. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? EvaluationPeriods { get; set; }

    /// <summary>Datapoints to alarm. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? DatapointsToAlarm { get; set; }

    /// <summary>Threshold.</summary>
    public double? Threshold { get; set; }

    /// <summary>Comparison operator.</summary>
    public ComparisonOperator? ComparisonOperator { get; set; }

    /// <summary>Treat missing data. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? TreatMissingData { get; set; }

    /// <summary>Evaluate low sample count percentile. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? EvaluateLowSampleCountPercentile { get; set; }

    /// <summary>Metrics.</summary>
    public List<MetricDataQuery>? Metrics { get; set; } = Initial.List<MetricDataQuery>();

    /// <summary>Threshold metric id. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ThresholdMetricId { get; set; }

    /// <summary>Evaluation state.</summary>
    public EvaluationState? EvaluationState { get; set; }

    /// <summary>State transitioned timestamp. UTC.</summary>
    public DateTime? StateTransitionedTimestamp { get; set; }

    /// <summary>Evaluation criteria.</summary>
    public EvaluationCriteria? EvaluationCriteria { get; set; }

    /// <summary>Evaluation interval. 10 to 3,600.</summary>
    [AWSProperty(Min = 10, Max = 3600)]
    public int? EvaluationInterval { get; set; }
}

/// <summary>Evaluation criteria.</summary>
public partial class EvaluationCriteria
{
    /// <summary>Prom QL criteria.</summary>
    public AlarmPromQLCriteria? PromQLCriteria { get; set; }
}

/// <summary>Alarm prom QL criteria.</summary>
public partial class AlarmPromQLCriteria
{
    /// <summary>Query. Required, up to 10,000 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 10000)]
    public string? Query { get; set; }

    /// <summary>Pending period. 0 to 86,400.</summary>
    [AWSProperty(Max = 86400)]
    public int? PendingPeriod { get; set; }

    /// <summary>Recovery period. 0 to 86,400.</summary>
    [AWSProperty(Max = 86400)]
    public int? RecoveryPeriod { get; set; }
}

/// <summary>Alarm history item.</summary>
public partial class AlarmHistoryItem
{
    /// <summary>Alarm name. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Alarm contributor id. Up to 16 characters.</summary>
    [AWSProperty(Min = 1, Max = 16)]
    public string? AlarmContributorId { get; set; }

    /// <summary>Alarm type.</summary>
    public AlarmType? AlarmType { get; set; }

    /// <summary>Timestamp. UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>History item type.</summary>
    public HistoryItemType? HistoryItemType { get; set; }

    /// <summary>History summary. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? HistorySummary { get; set; }

    /// <summary>History data. Up to 4,095 characters.</summary>
    [AWSProperty(Min = 1, Max = 4095)]
    public string? HistoryData { get; set; }

    /// <summary>Alarm contributor attributes. Up to 150.</summary>
    [AWSProperty(Max = 150)]
    public Dictionary<string, string>? AlarmContributorAttributes { get; set; } = Initial.Map<string>();
}
