using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <inheritdoc cref="ISageMakerPaginatorFactory"/>
internal sealed class SageMakerPaginatorFactory(IAmazonSageMaker client) : ISageMakerPaginatorFactory
{
    /// <inheritdoc/>
    public IListEndpointsPaginator ListEndpoints(ListEndpointsRequest request) => new ListEndpointsPaginator(new TokenPaginator<ListEndpointsRequest, ListEndpointsResponse>(
        request, client.ListEndpointsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListEndpointConfigsPaginator ListEndpointConfigs(ListEndpointConfigsRequest request) => new ListEndpointConfigsPaginator(new TokenPaginator<ListEndpointConfigsRequest, ListEndpointConfigsResponse>(
        request, client.ListEndpointConfigsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListModelsPaginator ListModels(ListModelsRequest request) => new ListModelsPaginator(new TokenPaginator<ListModelsRequest, ListModelsResponse>(
        request, client.ListModelsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListTrainingJobsPaginator ListTrainingJobs(ListTrainingJobsRequest request) => new ListTrainingJobsPaginator(new TokenPaginator<ListTrainingJobsRequest, ListTrainingJobsResponse>(
        request, client.ListTrainingJobsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListHyperParameterTuningJobsPaginator ListHyperParameterTuningJobs(ListHyperParameterTuningJobsRequest request) => new ListHyperParameterTuningJobsPaginator(new TokenPaginator<ListHyperParameterTuningJobsRequest, ListHyperParameterTuningJobsResponse>(
        request, client.ListHyperParameterTuningJobsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListTrainingJobsForHyperParameterTuningJobPaginator ListTrainingJobsForHyperParameterTuningJob(ListTrainingJobsForHyperParameterTuningJobRequest request) => new ListTrainingJobsForHyperParameterTuningJobPaginator(new TokenPaginator<ListTrainingJobsForHyperParameterTuningJobRequest, ListTrainingJobsForHyperParameterTuningJobResponse>(
        request, client.ListTrainingJobsForHyperParameterTuningJobAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListTransformJobsPaginator ListTransformJobs(ListTransformJobsRequest request) => new ListTransformJobsPaginator(new TokenPaginator<ListTransformJobsRequest, ListTransformJobsResponse>(
        request, client.ListTransformJobsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListAutoMLJobsPaginator ListAutoMLJobs(ListAutoMLJobsRequest request) => new ListAutoMLJobsPaginator(new TokenPaginator<ListAutoMLJobsRequest, ListAutoMLJobsResponse>(
        request, client.ListAutoMLJobsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListCandidatesForAutoMLJobPaginator ListCandidatesForAutoMLJob(ListCandidatesForAutoMLJobRequest request) => new ListCandidatesForAutoMLJobPaginator(new TokenPaginator<ListCandidatesForAutoMLJobRequest, ListCandidatesForAutoMLJobResponse>(
        request, client.ListCandidatesForAutoMLJobAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListMonitoringSchedulesPaginator ListMonitoringSchedules(ListMonitoringSchedulesRequest request) => new ListMonitoringSchedulesPaginator(new TokenPaginator<ListMonitoringSchedulesRequest, ListMonitoringSchedulesResponse>(
        request, client.ListMonitoringSchedulesAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListMonitoringExecutionsPaginator ListMonitoringExecutions(ListMonitoringExecutionsRequest request) => new ListMonitoringExecutionsPaginator(new TokenPaginator<ListMonitoringExecutionsRequest, ListMonitoringExecutionsResponse>(
        request, client.ListMonitoringExecutionsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListProcessingJobsPaginator ListProcessingJobs(ListProcessingJobsRequest request) => new ListProcessingJobsPaginator(new TokenPaginator<ListProcessingJobsRequest, ListProcessingJobsResponse>(
        request, client.ListProcessingJobsAsync, response => response.NextToken, (next, token) => next.NextToken = token));
}
