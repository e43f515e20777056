using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>An alarm over a scheduled query of logs.</summary>
public partial class LogAlarm
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

    /// <summary>When the state last became another. UTC.</summary>
    public DateTime? StateTransitionedTimestamp { get; set; }

    /// <summary>Trouble with the evaluation; null when there is none.</summary>
    public EvaluationState? EvaluationState { get; set; }

    /// <summary>How the statistic is compared with the threshold.</summary>
    public ComparisonOperator? ComparisonOperator { get; set; }

    /// <summary>The threshold.</summary>
    public double? Threshold { get; set; }

    /// <summary>
    /// How a period without data counts: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>. Up
    /// to 255 characters.
    /// </summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? TreatMissingData { get; set; }

    /// <summary>The query behind the alarm.</summary>
    public ScheduledQueryConfiguration? ScheduledQueryConfiguration { get; set; }

    /// <summary>Results that are looked at. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? QueryResultsToEvaluate { get; set; }

    /// <summary>Results beyond the threshold that raise the alarm. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? QueryResultsToAlarm { get; set; }

    /// <summary>Log lines that a notification carries. 0 to 50.</summary>
    [AWSProperty(Max = 50)]
    public int? ActionLogLineCount { get; set; }

    /// <summary>ARN of the role that reads those lines. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? ActionLogLineRoleArn { get; set; }
}

/// <summary>The scheduled query behind a log alarm.</summary>
public partial class ScheduledQueryConfiguration
{
    /// <summary>The query. Always present, up to 10,000 characters.</summary>
    [AWSProperty(Required = true, Max = 10000)]
    public string? QueryString { get; set; }

    /// <summary>What turns the rows into the numbers that are judged. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? AggregationExpression { get; set; }

    /// <summary>Names or ARNs of the log groups. Up to 50.</summary>
    [AWSProperty(Min = 1, Max = 50)]
    public List<string>? LogGroupIdentifiers { get; set; } = Initial.List<string>();

    /// <summary>When the query runs, and over which range. Always present.</summary>
    [AWSProperty(Required = true)]
    public ScheduleConfiguration? ScheduleConfiguration { get; set; }

    /// <summary>ARN of the role that runs the query. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 1024)]
    public string? ScheduledQueryRoleARN { get; set; }

    /// <summary>ARN of the scheduled query. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? QueryARN { get; set; }

    /// <summary>Tags to put on the alarm.</summary>
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();
}

/// <summary>When a query runs, and over which range.</summary>
public partial class ScheduleConfiguration
{
    /// <summary>How often the query runs, such as <c>rate(5 minutes)</c>. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? ScheduleExpression { get; set; }

    /// <summary>Seconds before the run at which the data begins. Always present, 1 to 2,592,000.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2592000)]
    public long? StartTimeOffset { get; set; }

    /// <summary>Seconds before the run at which the data ends. 0 to 2,592,000.</summary>
    [AWSProperty(Max = 2592000)]
    public long? EndTimeOffset { get; set; }
}
