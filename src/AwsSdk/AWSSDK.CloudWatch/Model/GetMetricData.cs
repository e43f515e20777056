using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>.</summary>
public partial class GetMetricDataRequest : AmazonCloudWatchRequest
{
    /// <summary>Metric data queries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<MetricDataQuery>? MetricDataQueries { get; set; } = Initial.List<MetricDataQuery>();

    /// <summary>Start time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>End time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? EndTime { get; set; }

    /// <summary>Next token.</summary>
    public string? NextToken { get; set; }

    /// <summary>Scan by.</summary>
    public ScanBy? ScanBy { get; set; }

    /// <summary>Max datapoints.</summary>
    public int? MaxDatapoints { get; set; }

    /// <summary>Label options.</summary>
    public LabelOptions? LabelOptions { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>.</summary>
public partial class GetMetricDataResponse : AmazonWebServiceResponse
{
    /// <summary>Metric data results.</summary>
    public List<MetricDataResult>? MetricDataResults { get; set; } = Initial.List<MetricDataResult>();

    /// <summary>Next token.</summary>
    public string? NextToken { get; set; }

    /// <summary>Messages.</summary>
    public List<MessageData>? Messages { get; set; } = Initial.List<MessageData>();
}

/// <summary>
/// Pages of <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>. Each
/// paginator can be enumerated once.
/// </summary>
public interface IGetMetricDataPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<GetMetricDataResponse> Responses { get; }

    /// <summary>Metric data results of all pages, one after another.</summary>
    IPaginatedEnumerable<MetricDataResult> MetricDataResults { get; }

    /// <summary>Messages of all pages, one after another.</summary>
    IPaginatedEnumerable<MessageData> Messages { get; }
}

/// <inheritdoc cref="IGetMetricDataPaginator"/>
internal sealed class GetMetricDataPaginator(TokenPaginator<GetMetricDataRequest, GetMetricDataResponse> pages) : IGetMetricDataPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<GetMetricDataResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<MetricDataResult> MetricDataResults => pages.Items(page => page.MetricDataResults);

    /// <inheritdoc/>
    public IPaginatedEnumerable<MessageData> Messages => pages.Items(page => page.Messages);
}
