using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>
/// Request of <see cref="IAmazonSageMaker.ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest,
/// CancellationToken)"/>
/// </summary>
public partial class ListHyperParameterTuningJobsRequest : AmazonSageMakerRequest
{
    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public HyperParameterTuningJobSortByOptions? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Only names that contain this text. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Only what was created at or after this time. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Only what was created before this time. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Only what changed at or after this time. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Only what changed before this time. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Only this state.</summary>
    public HyperParameterTuningJobStatus? StatusEquals { get; set; }
}

/// <summary>
/// Answer to <see cref="IAmazonSageMaker.ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class ListHyperParameterTuningJobsResponse : AmazonWebServiceResponse
{
    /// <summary>The tuning jobs of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<HyperParameterTuningJobSummary>? HyperParameterTuningJobSummaries { get; set; } = Initial.List<HyperParameterTuningJobSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IListHyperParameterTuningJobsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListHyperParameterTuningJobsResponse> Responses { get; }

    /// <summary>Hyper parameter tuning job summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<HyperParameterTuningJobSummary> HyperParameterTuningJobSummaries { get; }
}

/// <inheritdoc cref="IListHyperParameterTuningJobsPaginator"/>
internal sealed class ListHyperParameterTuningJobsPaginator(TokenPaginator<ListHyperParameterTuningJobsRequest, ListHyperParameterTuningJobsResponse> pages) : IListHyperParameterTuningJobsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListHyperParameterTuningJobsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<HyperParameterTuningJobSummary> HyperParameterTuningJobSummaries => pages.Items(page => page.HyperParameterTuningJobSummaries);
}
