using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class ListCandidatesForAutoMLJobRequest : AmazonSageMakerRequest
{
    /// <summary>Auto ML job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>Status equals.</summary>
    public CandidateStatus? StatusEquals { get; set; }

    /// <summary>Candidate name equals. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? CandidateNameEquals { get; set; }

    /// <summary>Sort order.</summary>
    public AutoMLSortOrder? SortOrder { get; set; }

    /// <summary>Sort by.</summary>
    public CandidateSortBy? SortBy { get; set; }

    /// <summary>Max results. 1 to 300.</summary>
    [AWSProperty(Min = 1, Max = 300)]
    public int? MaxResults { get; set; }

    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest, CancellationToken)"/>.</summary>
public partial class ListCandidatesForAutoMLJobResponse : AmazonWebServiceResponse
{
    /// <summary>Candidates. Required.</summary>
    [AWSProperty(Required = true)]
    public List<AutoMLCandidate>? Candidates { get; set; } = Initial.List<AutoMLCandidate>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
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
