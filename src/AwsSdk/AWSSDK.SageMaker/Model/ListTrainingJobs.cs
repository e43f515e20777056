using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListTrainingJobsRequest : AmazonSageMakerRequest
{
    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

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
    public TrainingJobStatus? StatusEquals { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public SortBy? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Only jobs whose warm pool is in this state.</summary>
    public WarmPoolResourceStatus? WarmPoolStatusEquals { get; set; }

    /// <summary>Only jobs of this training plan. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArnEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListTrainingJobsResponse : AmazonWebServiceResponse
{
    /// <summary>The training jobs of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<TrainingJobSummary>? TrainingJobSummaries { get; set; } = Initial.List<TrainingJobSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>. Each
/// paginator can be enumerated once.
/// </summary>
public interface IListTrainingJobsPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListTrainingJobsResponse> Responses { get; }

    /// <summary>Training job summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<TrainingJobSummary> TrainingJobSummaries { get; }
}

/// <inheritdoc cref="IListTrainingJobsPaginator"/>
internal sealed class ListTrainingJobsPaginator(TokenPaginator<ListTrainingJobsRequest, ListTrainingJobsResponse> pages) : IListTrainingJobsPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListTrainingJobsResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<TrainingJobSummary> TrainingJobSummaries => pages.Items(page => page.TrainingJobSummaries);
}
