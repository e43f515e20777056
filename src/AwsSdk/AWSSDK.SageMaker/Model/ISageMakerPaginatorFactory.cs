namespace Amazon.SageMaker.Model;

/// <summary>Makes the paginators of SageMaker's list operations. None sends anything before it is enumerated.</summary>
public interface ISageMakerPaginatorFactory
{
    /// <summary>Pages of <see cref="IAmazonSageMaker.ListEndpointsAsync(ListEndpointsRequest, CancellationToken)"/>.</summary>
    IListEndpointsPaginator ListEndpoints(ListEndpointsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListEndpointConfigsAsync(ListEndpointConfigsRequest, CancellationToken)"/>.</summary>
    IListEndpointConfigsPaginator ListEndpointConfigs(ListEndpointConfigsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListModelsAsync(ListModelsRequest, CancellationToken)"/>.</summary>
    IListModelsPaginator ListModels(ListModelsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListTrainingJobsAsync(ListTrainingJobsRequest, CancellationToken)"/>.</summary>
    IListTrainingJobsPaginator ListTrainingJobs(ListTrainingJobsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest, CancellationToken)"/>.</summary>
    IListHyperParameterTuningJobsPaginator ListHyperParameterTuningJobs(ListHyperParameterTuningJobsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest, CancellationToken)"/>.</summary>
    IListTrainingJobsForHyperParameterTuningJobPaginator ListTrainingJobsForHyperParameterTuningJob(ListTrainingJobsForHyperParameterTuningJobRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListTransformJobsAsync(ListTransformJobsRequest, CancellationToken)"/>.</summary>
    IListTransformJobsPaginator ListTransformJobs(ListTransformJobsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListAutoMLJobsAsync(ListAutoMLJobsRequest, CancellationToken)"/>.</summary>
    IListAutoMLJobsPaginator ListAutoMLJobs(ListAutoMLJobsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest, CancellationToken)"/>.</summary>
    IListCandidatesForAutoMLJobPaginator ListCandidatesForAutoMLJob(ListCandidatesForAutoMLJobRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest, CancellationToken)"/>.</summary>
    IListMonitoringSchedulesPaginator ListMonitoringSchedules(ListMonitoringSchedulesRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest, CancellationToken)"/>.</summary>
    IListMonitoringExecutionsPaginator ListMonitoringExecutions(ListMonitoringExecutionsRequest request);

    /// <summary>Pages of <see cref="IAmazonSageMaker.ListProcessingJobsAsync(ListProcessingJobsRequest, CancellationToken)"/>.</summary>
    IListProcessingJobsPaginator ListProcessingJobs(ListProcessingJobsRequest request);
}
