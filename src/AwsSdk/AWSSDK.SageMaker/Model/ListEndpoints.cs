using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListEndpointsAsync(ListEndpointsRequest, CancellationToken)"/>.</summary>
public partial class ListEndpointsRequest : AmazonSageMakerRequest
{
    /// <summary>What the list is sorted by.</summary>
    public EndpointSortKey? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public OrderKey? SortOrder { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Only names that contain this text. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what changed before this time. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only what changed at or after this time. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only this state.</summary>
    public EndpointStatus? StatusEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListEndpointsAsync(ListEndpointsRequest, CancellationToken)"/>.</summary>
public partial class ListEndpointsResponse : AmazonWebServiceResponse
{
    /// <summary>The endpoints of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<EndpointSummary>? Endpoints { get; set; } = Initial.List<EndpointSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListEndpointsAsync(ListEndpointsRequest, CancellationToken)"/>. Each
/// paginator can be enumerated once.
/// </summary>
public interface IListEndpointsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListEndpointsResponse> Responses { get; }

    /// <summary>Endpoints of all pages, one after another.</summary>
    IPaginatedEnumerable<EndpointSummary> Endpoints { get; }
}

/// <inheritdoc cref="IListEndpointsPaginator"/>
internal sealed class ListEndpointsPaginator(TokenPaginator<ListEndpointsRequest, ListEndpointsResponse> pages) : IListEndpointsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListEndpointsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<EndpointSummary> Endpoints => pages.Items(page => page.Endpoints);
}
