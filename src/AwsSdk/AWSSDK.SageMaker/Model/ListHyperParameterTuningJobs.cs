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
    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Max results. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Sort by.</summary>
    public HyperParameterTuningJobSortByOptions? SortBy { get; set; }

    /// <summary>Sort order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Name contains. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Creation time after. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Creation time before. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Last modified time after. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Last modified time before. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Status equals.</summary>
    public HyperParameterTuningJobStatus? StatusEquals { get; set; }
}

/// <summary>
/// Answer to <see cref="IAmazonSageMaker.ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class ListHyperParameterTuningJobsResponse : AmazonWebServiceResponse
{
    /// <summary>Hyper parameter tuning job summaries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<HyperParameterTuningJobSummary>? HyperParameterTuningJobSummaries { get; set; } = Initial.List<HyperParameterTuningJobSummary>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
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
