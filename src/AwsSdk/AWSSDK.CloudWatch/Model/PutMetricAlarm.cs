using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.PutMetricAlarmAsync(PutMetricAlarmRequest, CancellationToken)"/>.</summary>
public partial class PutMetricAlarmRequest : AmazonCloudWatchRequest
{
    /// <summary>Alarm name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? AlarmName { get; set; }

    /// <summary>Alarm description. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? AlarmDescription { get; set; }

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

    /// <summary>Tags.</summary>
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Threshold metric id. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? ThresholdMetricId { get; set; }

    /// <summary>Evaluation criteria.</summary>
    public EvaluationCriteria? EvaluationCriteria { get; set; }

    /// <summary>Evaluation interval. 10 to 3,600.</summary>
    [AWSProperty(Min = 10, Max = 3600)]
    public int? EvaluationInterval { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.PutMetricAlarmAsync(PutMetricAlarmRequest, CancellationToken)"/>.</summary>
public partial class PutMetricAlarmResponse : AmazonWebServiceResponse
{
}
