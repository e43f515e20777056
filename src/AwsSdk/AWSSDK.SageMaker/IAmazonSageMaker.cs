using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SageMaker.Model;

namespace Amazon.SageMaker;

/// <summary>
/// SageMaker's control plane: endpoints, models, jobs and monitoring, as far as this subset reaches. Calls throw <see
/// cref="AmazonSageMakerException"/> or one of its typed errors.
/// </summary>
public partial interface IAmazonSageMaker : IAmazonService, IDisposable
{
    /// <summary>Paginators of the list operations.</summary>
    ISageMakerPaginatorFactory Paginators { get; }

    /// <summary>Endpoints, newest first unless asked otherwise.</summary>
    Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default);

    /// <summary>State, variants and running deployment of an endpoint. A missing one comes back as <c>ValidationException</c>.</summary>
    Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Variants and options that an endpoint configuration asks for. A missing one comes back as <c>ValidationException</c>.</summary>
    Task<DescribeEndpointConfigResponse> DescribeEndpointConfigAsync(DescribeEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Endpoint configurations, newest first unless asked otherwise.</summary>
    Task<ListEndpointConfigsResponse> ListEndpointConfigsAsync(ListEndpointConfigsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Models, newest first unless asked otherwise.</summary>
    Task<ListModelsResponse> ListModelsAsync(ListModelsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Containers and artefacts of a model. A missing one comes back as <c>ValidationException</c>.</summary>
    Task<DescribeModelResponse> DescribeModelAsync(DescribeModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Training jobs, oldest first unless asked otherwise.</summary>
    Task<ListTrainingJobsResponse> ListTrainingJobsAsync(ListTrainingJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Everything about a training job: input, resources, progress, metrics, times.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeTrainingJobResponse> DescribeTrainingJobAsync(DescribeTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a training job.</summary>
    /// <exception cref="ResourceInUseException">The name is taken, or the resource is in use.</exception>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<CreateTrainingJobResponse> CreateTrainingJobAsync(CreateTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks a training job to stop; it gets two minutes to save its model. The answer is empty.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<StopTrainingJobResponse> StopTrainingJobAsync(StopTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Tuning jobs, oldest first unless asked otherwise.</summary>
    Task<ListHyperParameterTuningJobsResponse> ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Search space, progress and best training job of a tuning job.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeHyperParameterTuningJobResponse> DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>The training jobs that a tuning job started.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<ListTrainingJobsForHyperParameterTuningJobResponse> ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Batch transform jobs, newest first unless asked otherwise.</summary>
    Task<ListTransformJobsResponse> ListTransformJobsAsync(ListTransformJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Input, output, resources and state of a batch transform job.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeTransformJobResponse> DescribeTransformJobAsync(DescribeTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts a batch transform job: a model applied to data in S3.</summary>
    /// <exception cref="ResourceInUseException">The name is taken, or the resource is in use.</exception>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<CreateTransformJobResponse> CreateTransformJobAsync(CreateTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Asks a batch transform job to stop. The answer is empty.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<StopTransformJobResponse> StopTransformJobAsync(StopTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>AutoML jobs, newest first unless asked otherwise.</summary>
    Task<ListAutoMLJobsResponse> ListAutoMLJobsAsync(ListAutoMLJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>An AutoML job of any problem type.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeAutoMLJobV2Response> DescribeAutoMLJobV2Async(DescribeAutoMLJobV2Request request, CancellationToken cancellationToken = default);

    /// <summary>A tabular AutoML job made with the first version of the API.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeAutoMLJobResponse> DescribeAutoMLJobAsync(DescribeAutoMLJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>The candidate models that an AutoML job tried.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<ListCandidatesForAutoMLJobResponse> ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Monitoring schedules, newest first unless asked otherwise.</summary>
    Task<ListMonitoringSchedulesResponse> ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest request, CancellationToken cancellationToken = default);

    /// <summary>A monitoring schedule with its job definition and last execution.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeMonitoringScheduleResponse> DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest request, CancellationToken cancellationToken = default);

    /// <summary>Executions of monitoring schedules, newest first unless asked otherwise.</summary>
    Task<ListMonitoringExecutionsResponse> ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Shifts traffic or instance counts between the variants of an endpoint.</summary>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    Task<UpdateEndpointWeightsAndCapacitiesResponse> UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Processing jobs, oldest first unless asked otherwise.</summary>
    Task<ListProcessingJobsResponse> ListProcessingJobsAsync(ListProcessingJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Input, output, resources and state of a processing job; a monitoring execution is one.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<DescribeProcessingJobResponse> DescribeProcessingJobAsync(DescribeProcessingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>The alerts of a monitoring schedule.</summary>
    /// <exception cref="ResourceNotFoundException">The named resource does not exist.</exception>
    Task<ListMonitoringAlertsResponse> ListMonitoringAlertsAsync(ListMonitoringAlertsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers a model: containers and where their artefacts are.</summary>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    Task<CreateModelResponse> CreateModelAsync(CreateModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Registers an endpoint configuration: variants and their instances.</summary>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    Task<CreateEndpointConfigResponse> CreateEndpointConfigAsync(CreateEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Starts an endpoint from a configuration; it is <c>Creating</c> for some minutes.</summary>
    /// <exception cref="ResourceLimitExceededException">An account limit would be exceeded.</exception>
    Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Deletes an endpoint and frees its instances; configuration and models stay.</summary>
    Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>The address to which a request would go, after configuration, environment and region.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSageMakerConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSageMakerClient(awsCredentials, (AmazonSageMakerConfig)clientConfig);
}
