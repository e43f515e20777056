using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListEndpointConfigsAsync(ListEndpointConfigsRequest, CancellationToken)"/>.</summary>
public partial class ListEndpointConfigsRequest : AmazonSageMakerRequest
{
    /// <summary>What the list is sorted by.</summary>
    public EndpointConfigSortKey? SortBy { get; set; }

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
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListEndpointConfigsAsync(ListEndpointConfigsRequest, CancellationToken)"/>.</summary>
public partial class ListEndpointConfigsResponse : AmazonWebServiceResponse
{
    /// <summary>The configurations of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<EndpointConfigSummary>? EndpointConfigs { get; set; } = Initial.List<EndpointConfigSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListEndpointConfigsAsync(ListEndpointConfigsRequest, CancellationToken)"/>.
/// Each paginator can be enumerated once.
/// </summary>
public interface IListEndpointConfigsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListEndpointConfigsResponse> Responses { get; }

    /// <summary>Endpoint configs of all pages, one after another.</summary>
    IPaginatedEnumerable<EndpointConfigSummary> EndpointConfigs { get; }
}

/// <inheritdoc cref="IListEndpointConfigsPaginator"/>
internal sealed class ListEndpointConfigsPaginator(TokenPaginator<ListEndpointConfigsRequest, ListEndpointConfigsResponse> pages) : IListEndpointConfigsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListEndpointConfigsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<EndpointConfigSummary> EndpointConfigs => pages.Items(page => page.EndpointConfigs);
}
