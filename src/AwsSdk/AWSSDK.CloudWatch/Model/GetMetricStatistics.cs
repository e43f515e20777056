using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.GetMetricStatisticsAsync(GetMetricStatisticsRequest, CancellationToken)"/>.</summary>
public partial class GetMetricStatisticsRequest : AmazonCloudWatchRequest
{
    /// <summary>Namespace. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Metric name. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Start time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>End time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? EndTime { get; set; }

    /// <summary>Period. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Period { get; set; }

    /// <summary>Statistics. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? Statistics { get; set; } = Initial.List<string>();

    /// <summary>Extended statistics. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? ExtendedStatistics { get; set; } = Initial.List<string>();

    /// <summary>Unit.</summary>
    public StandardUnit? Unit { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.GetMetricStatisticsAsync(GetMetricStatisticsRequest, CancellationToken)"/>.</summary>
public partial class GetMetricStatisticsResponse : AmazonWebServiceResponse
{
    /// <summary>Label.</summary>
    public string? Label { get; set; }

    /// <summary>Datapoints.</summary>
    public List<Datapoint>? Datapoints { get; set; } = Initial.List<Datapoint>();
}
