using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <summary>Request of <see cref="IAmazonCloudWatch.ListMetricsAsync(ListMetricsRequest, CancellationToken)"/>.</summary>
public partial class ListMetricsRequest : AmazonCloudWatchRequest
{
    /// <summary>Namespace of the metric, such as <c>AWS/SageMaker</c>. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? Namespace { get; set; }

    /// <summary>Name of the metric. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? MetricName { get; set; }

    /// <summary>Dimensions that a metric must have, among others. Up to 10.</summary>
    [AWSProperty(Max = 10)]
    public List<DimensionFilter>? Dimensions { get; set; } = Initial.List<DimensionFilter>();

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Only metrics with data in the last three hours.</summary>
    public RecentlyActive? RecentlyActive { get; set; }

    /// <summary>Whether metrics of linked accounts are listed.</summary>
    public bool? IncludeLinkedAccounts { get; set; }

    /// <summary>Only metrics of this account. Up to 255 characters.</summary>
    [AWSProperty(Min = 1, Max = 255)]
    public string? OwningAccount { get; set; }
}

/// <summary>Answer to <see cref="IAmazonCloudWatch.ListMetricsAsync(ListMetricsRequest, CancellationToken)"/>.</summary>
public partial class ListMetricsResponse : AmazonWebServiceResponse
{
    /// <summary>The metrics of this page; null when there are none.</summary>
    public List<Metric>? Metrics { get; set; } = Initial.List<Metric>();

    /// <summary>Token of the next page.</summary>
    public string? NextToken { get; set; }

    /// <summary>Accounts of the metrics, at the same positions.</summary>
    public List<string>? OwningAccounts { get; set; } = Initial.List<string>();
}

/// <summary>
/// Pages of <see cref="IAmazonCloudWatch.ListMetricsAsync(ListMetricsRequest, CancellationToken)"/>. Each paginator
/// can be enumerated once.
/// </summary>
public interface IListMetricsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListMetricsResponse> Responses { get; }

    /// <summary>Metrics of all pages, one after another.</summary>
    IPaginatedEnumerable<Metric> Metrics { get; }

    /// <summary>Owning accounts of all pages, one after another.</summary>
    IPaginatedEnumerable<string> OwningAccounts { get; }
}

/// <inheritdoc cref="IListMetricsPaginator"/>
internal sealed class ListMetricsPaginator(TokenPaginator<ListMetricsRequest, ListMetricsResponse> pages) : IListMetricsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListMetricsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<Metric> Metrics => pages.Items(page => page.Metrics);

    /// <inheritdoc/>
    public IPaginatedEnumerable<string> OwningAccounts => pages.Items(page => page.OwningAccounts);
}
