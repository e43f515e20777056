using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class ListCandidatesForAutoMLJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the AutoML job. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>Only this state.</summary>
    public CandidateStatus? StatusEquals { get; set; }

    /// <summary>Only the candidate of this name. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? CandidateNameEquals { get; set; }

    /// <summary>Direction of the list.</summary>
    public AutoMLSortOrder? SortOrder { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public CandidateSortBy? SortBy { get; set; }

    /// <summary>Items on a page. 1 to 300.</summary>
    [AWSProperty(Min = 1, Max = 300)]
    public int? MaxResults { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class ListCandidatesForAutoMLJobResponse : AmazonWebServiceResponse
{
    /// <summary>The candidates of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<AutoMLCandidate>? Candidates { get; set; } = Initial.List<AutoMLCandidate>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IListCandidatesForAutoMLJobPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListCandidatesForAutoMLJobResponse> Responses { get; }

    /// <summary>Candidates of all pages, one after another.</summary>
    IPaginatedEnumerable<AutoMLCandidate> Candidates { get; }
}

/// <inheritdoc cref="IListCandidatesForAutoMLJobPaginator"/>
internal sealed class ListCandidatesForAutoMLJobPaginator(TokenPaginator<ListCandidatesForAutoMLJobRequest, ListCandidatesForAutoMLJobResponse> pages) : IListCandidatesForAutoMLJobPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListCandidatesForAutoMLJobResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<AutoMLCandidate> Candidates => pages.Items(page => page.Candidates);
}
