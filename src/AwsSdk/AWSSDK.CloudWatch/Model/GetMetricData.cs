using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>.</summary>
public partial class GetMetricDataRequest : AmazonCloudWatchRequest
{
    /// <summary>The metrics and expressions, up to 500. Required.</summary>
    [AWSProperty(Required = true)]
    public List<MetricDataQuery>? MetricDataQueries { get; set; } = Initial.List<MetricDataQuery>();

    /// <summary>Start of the range, inclusive; rounded down to what CloudWatch keeps for its age. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? StartTime { get; set; }

    /// <summary>End of the range, exclusive. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? EndTime { get; set; }

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Order by time; newest first when not set.</summary>
    public ScanBy? ScanBy { get; set; }

    /// <summary>Points on a page, over all queries, up to 100,800.</summary>
    public int? MaxDatapoints { get; set; }

    /// <summary>How times in labels are written.</summary>
    public LabelOptions? LabelOptions { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>.</summary>
public partial class GetMetricDataResponse : AmazonWebServiceResponse
{
    /// <summary>A result for each query that returns data; one query may go on over several pages.</summary>
    public List<MetricDataResult>? MetricDataResults { get; set; } = Initial.List<MetricDataResult>();

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Notes about the answer.</summary>
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
