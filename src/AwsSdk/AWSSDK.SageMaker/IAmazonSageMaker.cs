using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SageMaker.Model;

namespace Amazon.SageMaker;

/// <summary>SageMaker API.</summary>
public partial interface IAmazonSageMaker : IAmazonService, IDisposable
{
    /// <summary>Paginators of the list operations.</summary>
    ISageMakerPaginatorFactory Paginators { get; }

    /// <summary>List endpoints.</summary>
    Task<ListEndpointsResponse> ListEndpointsAsync(ListEndpointsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe endpoint.</summary>
    Task<DescribeEndpointResponse> DescribeEndpointAsync(DescribeEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe endpoint config.</summary>
    Task<DescribeEndpointConfigResponse> DescribeEndpointConfigAsync(DescribeEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>List endpoint configs.</summary>
    Task<ListEndpointConfigsResponse> ListEndpointConfigsAsync(ListEndpointConfigsRequest request, CancellationToken cancellationToken = default);

    /// <summary>List models.</summary>
    Task<ListModelsResponse> ListModelsAsync(ListModelsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe model.</summary>
    Task<DescribeModelResponse> DescribeModelAsync(DescribeModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>List training jobs.</summary>
    Task<ListTrainingJobsResponse> ListTrainingJobsAsync(ListTrainingJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe training job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeTrainingJobResponse> DescribeTrainingJobAsync(DescribeTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create training job.</summary>
    /// <exception cref="ResourceInUseException">Resource in use exception</exception>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<CreateTrainingJobResponse> CreateTrainingJobAsync(CreateTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Stop training job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<StopTrainingJobResponse> StopTrainingJobAsync(StopTrainingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List hyper parameter tuning jobs.</summary>
    Task<ListHyperParameterTuningJobsResponse> ListHyperParameterTuningJobsAsync(ListHyperParameterTuningJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe hyper parameter tuning job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeHyperParameterTuningJobResponse> DescribeHyperParameterTuningJobAsync(DescribeHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List training jobs for hyper parameter tuning job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<ListTrainingJobsForHyperParameterTuningJobResponse> ListTrainingJobsForHyperParameterTuningJobAsync(ListTrainingJobsForHyperParameterTuningJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List transform jobs.</summary>
    Task<ListTransformJobsResponse> ListTransformJobsAsync(ListTransformJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe transform job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeTransformJobResponse> DescribeTransformJobAsync(DescribeTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create transform job.</summary>
    /// <exception cref="ResourceInUseException">Resource in use exception</exception>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<CreateTransformJobResponse> CreateTransformJobAsync(CreateTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>Stop transform job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<StopTransformJobResponse> StopTransformJobAsync(StopTransformJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List auto ML jobs.</summary>
    Task<ListAutoMLJobsResponse> ListAutoMLJobsAsync(ListAutoMLJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe auto ML job V2.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeAutoMLJobV2Response> DescribeAutoMLJobV2Async(DescribeAutoMLJobV2Request request, CancellationToken cancellationToken = default);

    /// <summary>Describe auto ML job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeAutoMLJobResponse> DescribeAutoMLJobAsync(DescribeAutoMLJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List candidates for auto ML job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<ListCandidatesForAutoMLJobResponse> ListCandidatesForAutoMLJobAsync(ListCandidatesForAutoMLJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List monitoring schedules.</summary>
    Task<ListMonitoringSchedulesResponse> ListMonitoringSchedulesAsync(ListMonitoringSchedulesRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe monitoring schedule.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeMonitoringScheduleResponse> DescribeMonitoringScheduleAsync(DescribeMonitoringScheduleRequest request, CancellationToken cancellationToken = default);

    /// <summary>List monitoring executions.</summary>
    Task<ListMonitoringExecutionsResponse> ListMonitoringExecutionsAsync(ListMonitoringExecutionsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Update endpoint weights and capacities.</summary>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    Task<UpdateEndpointWeightsAndCapacitiesResponse> UpdateEndpointWeightsAndCapacitiesAsync(UpdateEndpointWeightsAndCapacitiesRequest request, CancellationToken cancellationToken = default);

    /// <summary>List processing jobs.</summary>
    Task<ListProcessingJobsResponse> ListProcessingJobsAsync(ListProcessingJobsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe processing job.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<DescribeProcessingJobResponse> DescribeProcessingJobAsync(DescribeProcessingJobRequest request, CancellationToken cancellationToken = default);

    /// <summary>List monitoring alerts.</summary>
    /// <exception cref="ResourceNotFoundException">Resource not found exception</exception>
    Task<ListMonitoringAlertsResponse> ListMonitoringAlertsAsync(ListMonitoringAlertsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create model.</summary>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    Task<CreateModelResponse> CreateModelAsync(CreateModelRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create endpoint config.</summary>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    Task<CreateEndpointConfigResponse> CreateEndpointConfigAsync(CreateEndpointConfigRequest request, CancellationToken cancellationToken = default);

    /// <summary>Create endpoint.</summary>
    /// <exception cref="ResourceLimitExceededException">Resource limit exceeded exception</exception>
    Task<CreateEndpointResponse> CreateEndpointAsync(CreateEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>Delete endpoint.</summary>
    Task<DeleteEndpointResponse> DeleteEndpointAsync(DeleteEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>The address to which a request would go, after configuration, environment and region.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSageMakerConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSageMakerClient(awsCredentials, (AmazonSageMakerConfig)clientConfig);
}
