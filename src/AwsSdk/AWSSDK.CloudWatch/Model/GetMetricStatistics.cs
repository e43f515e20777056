using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.GetMetricStatisticsAsync(GetMetricStatisticsRequest, CancellationToken)"/>.</summary>
public partial class GetMetricStatisticsRequest : AmazonCloudWatchRequest
{
    /// <summary>Namespace of the metric, such as <c>AWS/SageMaker</c>. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Name of the metric. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions. Up to 30.</summary>
    [AWSProperty(Max = 30)]
    public List<Dimension>? Dimensions { get; set; } = Initial.List<Dimension>();

    /// <summary>Start of the range, inclusive; rounded down to what CloudWatch keeps for its age. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>End of the range, exclusive. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? EndTime { get; set; }

    /// <summary>Length of a period in seconds: 1, 5, 10, 20, 30 or a multiple of 60. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? Period { get; set; }

    /// <summary>Statistics of each period; see <see cref="Statistic"/>. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<string>? Statistics { get; set; } = Initial.List<string>();

    /// <summary>Percentiles. Up to 10.</summary>
    [AWSProperty(Min = 1, Max = 10)]
    public List<string>? ExtendedStatistics { get; set; } = Initial.List<string>();

    /// <summary>Unit of the values.</summary>
    public StandardUnit? Unit { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.GetMetricStatisticsAsync(GetMetricStatisticsRequest, CancellationToken)"/>.</summary>
public partial class GetMetricStatisticsResponse : AmazonWebServiceResponse
{
    /// <summary>Name of the metric.</summary>
    public string? Label { get; set; }

    /// <summary>The points, in no particular order.</summary>
    public List<Datapoint>? Datapoints { get; set; } = Initial.List<Datapoint>();
}
