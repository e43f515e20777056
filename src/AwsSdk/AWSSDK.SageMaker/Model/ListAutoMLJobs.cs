using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListAutoMLJobsAsync(ListAutoMLJobsRequest, CancellationToken)"/>.</summary>
public partial class ListAutoMLJobsRequest : AmazonSageMakerRequest
{
    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what changed at or after this time. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only what changed before this time. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only names that contain this text. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Only this state.</summary>
    public AutoMLJobStatus? StatusEquals { get; set; }

    /// <summary>Direction of the list.</summary>
    public AutoMLSortOrder? SortOrder { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public AutoMLSortBy? SortBy { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListAutoMLJobsAsync(ListAutoMLJobsRequest, CancellationToken)"/>.</summary>
public partial class ListAutoMLJobsResponse : AmazonWebServiceResponse
{
    /// <summary>The jobs of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<AutoMLJobSummary>? AutoMLJobSummaries { get; set; } = Initial.List<AutoMLJobSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListAutoMLJobsAsync(ListAutoMLJobsRequest, CancellationToken)"/>. Each
/// paginator can be enumerated once.
/// </summary>
public interface IListAutoMLJobsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListAutoMLJobsResponse> Responses { get; }

    /// <summary>Auto ML job summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<AutoMLJobSummary> AutoMLJobSummaries { get; }
}

/// <inheritdoc cref="IListAutoMLJobsPaginator"/>
internal sealed class ListAutoMLJobsPaginator(TokenPaginator<ListAutoMLJobsRequest, ListAutoMLJobsResponse> pages) : IListAutoMLJobsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListAutoMLJobsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<AutoMLJobSummary> AutoMLJobSummaries => pages.Items(page => page.AutoMLJobSummaries);
}
