using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListProcessingJobsAsync(ListProcessingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListProcessingJobsRequest : AmazonSageMakerRequest
{
    /// <summary>Creation time after. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Creation time before. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Last modified time after. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Last modified time before. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Name contains.</summary>
    public string? NameContains { get; set; }

    /// <summary>Status equals.</summary>
    public ProcessingJobStatus? StatusEquals { get; set; }

    /// <summary>Sort by.</summary>
    public SortBy? SortBy { get; set; }

    /// <summary>Sort order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Max results. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListProcessingJobsAsync(ListProcessingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListProcessingJobsResponse : AmazonWebServiceResponse
{
    /// <summary>Processing job summaries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<ProcessingJobSummary>? ProcessingJobSummaries { get; set; } = Initial.List<ProcessingJobSummary>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListProcessingJobsAsync(ListProcessingJobsRequest, CancellationToken)"/>.
/// Each paginator can be enumerated once.
/// </summary>
public interface IListProcessingJobsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListProcessingJobsResponse> Responses { get; }

    /// <summary>Processing job summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<ProcessingJobSummary> ProcessingJobSummaries { get; }
}

/// <inheritdoc cref="IListProcessingJobsPaginator"/>
internal sealed class ListProcessingJobsPaginator(TokenPaginator<ListProcessingJobsRequest, ListProcessingJobsResponse> pages) : IListProcessingJobsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListProcessingJobsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<ProcessingJobSummary> ProcessingJobSummaries => pages.Items(page => page.ProcessingJobSummaries);
}
