using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListTrainingJobsRequest : AmazonSageMakerRequest
{
    /// <summary>Next token. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Max results. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Creation time after. UTC.</summary>
    public DateTime? CreationTimeAfter { get; set; }

    /// <summary>Creation time before. UTC.</summary>
    public DateTime? CreationTimeBefore { get; set; }

    /// <summary>Last modified time after. UTC.</summary>
    public DateTime? LastModifiedTimeAfter { get; set; }

    /// <summary>Last modified time before. UTC.</summary>
    public DateTime? LastModifiedTimeBefore { get; set; }

    /// <summary>Name contains. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? NameContains { get; set; }

    /// <summary>Status equals.</summary>
    public TrainingJobStatus? StatusEquals { get; set; }

    /// <summary>Sort by.</summary>
    public SortBy? SortBy { get; set; }

    /// <summary>Sort order.</summary>
    public SortOrder? SortOrder { get; set; }

    /// <summary>Warm pool status equals.</summary>
    public WarmPoolResourceStatus? WarmPoolStatusEquals { get; set; }

    /// <summary>Training plan arn equals. Up to 2,048 characters.</summary>
    [AWSProperty(Min = 50, Max = 2048)]
    public string? TrainingPlanArnEquals { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>.</summary>
public partial class ListTrainingJobsResponse : AmazonWebServiceResponse
{
    /// <summary>Training job summaries. Required.</summary>
    [AWSProperty(Required = true)]
    public List<TrainingJobSummary>? TrainingJobSummaries { get; set; } = Initial.List<TrainingJobSummary>();

    /// <summary>Next token. Up to 8,192 characters.</summary>
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
