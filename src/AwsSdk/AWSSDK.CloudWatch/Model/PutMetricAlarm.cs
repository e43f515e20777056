using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.PutMetricAlarmAsync(PutMetricAlarmRequest, CancellationToken)"/>.</summary>
public partial class PutMetricAlarmRequest : AmazonCloudWatchRequest
{
    /// <summary>Name of the alarm. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>What the alarm is about. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

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

    /// <summary>Queries of an alarm over an expression, in place of a metric.</summary>
    public List<MetricDataQuery>? Metrics { get; set; } = Initial.List<MetricDataQuery>();

    /// <summary>Tags to put on the alarm.</summary>
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Query that gives the band of an anomaly alarm. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ThresholdMetricId { get; set; }

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

/// <summary>Answer to <see cref="IAmazonCloudWatch.PutMetricAlarmAsync(PutMetricAlarmRequest, CancellationToken)"/>.</summary>
public partial class PutMetricAlarmResponse : AmazonWebServiceResponse
{
}
