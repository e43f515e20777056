using Amazon.SageMaker.Model;

namespace Amazon.SageMaker;

/// <content>The operations.</content>
public partial class AmazonSageMakerClient
{
    /// <inheritdoc/>
    public virtual Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListEndpointsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeEndpointResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeEndpointConfigResponse> DescribeEndpointConfigAsync(DescribeEndpointConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeEndpointConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListEndpointConfigsResponse> ListEndpointConfigsAsync(ListEndpointConfigsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListEndpointConfigsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListModelsResponse> ListModelsAsync(ListModelsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListModelsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeModelResponse> DescribeModelAsync(DescribeModelRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeModelResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTrainingJobsResponse> ListTrainingJobsAsync(ListTrainingJobsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTrainingJobsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeTrainingJobResponse> DescribeTrainingJobAsync(DescribeTrainingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeTrainingJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTrainingJobResponse> CreateTrainingJobAsync(CreateTrainingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateTrainingJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopTrainingJobResponse> StopTrainingJobAsync(StopTrainingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StopTrainingJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListHyperParameterTuningJobsResponse> ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListHyperParameterTuningJobsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeHyperParameterTuningJobResponse> DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeHyperParameterTuningJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTrainingJobsForHyperParameterTuningJobResponse> ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTrainingJobsForHyperParameterTuningJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListTransformJobsResponse> ListTransformJobsAsync(ListTransformJobsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListTransformJobsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeTransformJobResponse> DescribeTransformJobAsync(DescribeTransformJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeTransformJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateTransformJobResponse> CreateTransformJobAsync(CreateTransformJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateTransformJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<StopTransformJobResponse> StopTransformJobAsync(StopTransformJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<StopTransformJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListAutoMLJobsResponse> ListAutoMLJobsAsync(ListAutoMLJobsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListAutoMLJobsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAutoMLJobV2Response> DescribeAutoMLJobV2Async(DescribeAutoMLJobV2Request request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeAutoMLJobV2Response>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAutoMLJobResponse> DescribeAutoMLJobAsync(DescribeAutoMLJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeAutoMLJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListCandidatesForAutoMLJobResponse> ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListCandidatesForAutoMLJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMonitoringSchedulesResponse> ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListMonitoringSchedulesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeMonitoringScheduleResponse> DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeMonitoringScheduleResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMonitoringExecutionsResponse> ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListMonitoringExecutionsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<UpdateEndpointWeightsAndCapacitiesResponse> UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<UpdateEndpointWeightsAndCapacitiesResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListProcessingJobsResponse> ListProcessingJobsAsync(ListProcessingJobsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListProcessingJobsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeProcessingJobResponse> DescribeProcessingJobAsync(DescribeProcessingJobRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeProcessingJobResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMonitoringAlertsResponse> ListMonitoringAlertsAsync(ListMonitoringAlertsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListMonitoringAlertsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateModelResponse> CreateModelAsync(CreateModelRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateModelResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateEndpointConfigResponse> CreateEndpointConfigAsync(CreateEndpointConfigRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateEndpointConfigResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<CreateEndpointResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DeleteEndpointResponse>(request, cancellationToken);
}
