using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>
/// Request of <see
/// cref="IAmazonSageMaker.ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest,
/// CancellationToken)"/>
/// </summary>
public partial class ListTrainingJobsForHyperParameterTuningJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the tuning job. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? HyperParameterTuningJobName { get; set; }

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }

    /// <summary>Items on a page. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? MaxResults { get; set; }

    /// <summary>Only this state.</summary>
    public TrainingJobStatus? StatusEquals { get; set; }

    /// <summary>What the list is sorted by.</summary>
    public TrainingJobSortByOptions? SortBy { get; set; }

    /// <summary>Direction of the list.</summary>
    public SortOrder? SortOrder { get; set; }
}

/// <summary>
/// Answer to <see
/// cref="IAmazonSageMaker.ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest,
/// CancellationToken)"/>.
/// </summary>
public partial class ListTrainingJobsForHyperParameterTuningJobResponse : AmazonWebServiceResponse
{
    /// <summary>The training jobs of this page; null when there are none. Always present.</summary>
    [AWSProperty(Required = true)]
    public List<HyperParameterTrainingJobSummary>? TrainingJobSummaries { get; set; } = Initial.List<HyperParameterTrainingJobSummary>();

    /// <summary>Token of the next page. Up to 8,192 characters.</summary>
    [AWSProperty(Max = 8192)]
    public string? NextToken { get; set; }
}

/// <summary>
/// Pages of <see
/// cref="IAmazonSageMaker.ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest,
/// CancellationToken)"/>. Each paginator can be enumerated once.
/// </summary>
public interface IListTrainingJobsForHyperParameterTuningJobPaginator
{
    /// <summary>The answers, page by page.</summary>
    IPaginatedEnumerable<ListTrainingJobsForHyperParameterTuningJobResponse> Responses { get; }

    /// <summary>Training job summaries of all pages, one after another.</summary>
    IPaginatedEnumerable<HyperParameterTrainingJobSummary> TrainingJobSummaries { get; }
}

/// <inheritdoc cref="IListTrainingJobsForHyperParameterTuningJobPaginator"/>
internal sealed class ListTrainingJobsForHyperParameterTuningJobPaginator(TokenPaginator<ListTrainingJobsForHyperParameterTuningJobRequest, ListTrainingJobsForHyperParameterTuningJobResponse> pages) : IListTrainingJobsForHyperParameterTuningJobPaginator
{
    /// <inheritdoc/>
    public IPaginatedEnumerable<ListTrainingJobsForHyperParameterTuningJobResponse> Responses => pages.Responses;

    /// <inheritdoc/>
    public IPaginatedEnumerable<HyperParameterTrainingJobSummary> TrainingJobSummaries => pages.Items(page => page.TrainingJobSummaries);
}
