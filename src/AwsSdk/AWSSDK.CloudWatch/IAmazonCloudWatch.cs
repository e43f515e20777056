using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.CloudWatch;

/// <summary>
/// CloudWatch's metrics and alarms, as far as this subset reaches. Calls throw <see
/// cref="AmazonCloudWatchException"/> or one of its typed errors.
/// </summary>
public partial interface IAmazonCloudWatch : IAmazonService, IDisposable
{
    /// <summary>Paginators of the list operations.</summary>
    ICloudWatchPaginatorFactory Paginators { get; }

    /// <summary>Values of up to 500 metrics or expressions over one range of time; newest first unless asked otherwise.</summary>
    /// <exception cref="InvalidNextTokenException">The page token is unknown, expired, or belongs to other filters.</exception>
    Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default);

    /// <summary>Metrics that received data in the last two weeks, 500 a page, with the defaults of the service.</summary>
    Task<ListMetricsResponse> ListMetricsAsync(CancellationToken cancellationToken = default);

    /// <summary>Metrics that received data in the last two weeks, 500 a page.</summary>
    /// <exception cref="InternalServiceException">CloudWatch failed.</exception>
    /// <exception cref="InvalidParameterValueException">A parameter has a value outside its range or form.</exception>
    Task<ListMetricsResponse> ListMetricsAsync(ListMetricsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Statistics of one metric, up to 1,440 points, in no particular order.</summary>
    /// <exception cref="InternalServiceException">CloudWatch failed.</exception>
    /// <exception cref="InvalidParameterCombinationException">Parameters exclude each other.</exception>
    /// <exception cref="InvalidParameterValueException">A parameter has a value outside its range or form.</exception>
    /// <exception cref="MissingRequiredParameterException">A needed parameter is missing.</exception>
    Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(GetMetricStatisticsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Alarms with their state; metric alarms only, unless other types are asked for, with the defaults of the service.</summary>
    Task<DescribeAlarmsResponse> DescribeAlarmsAsync(CancellationToken cancellationToken = default);

    /// <summary>Alarms with their state; metric alarms only, unless other types are asked for.</summary>
    /// <exception cref="InvalidNextTokenException">The page token is unknown, expired, or belongs to other filters.</exception>
    Task<DescribeAlarmsResponse> DescribeAlarmsAsync(DescribeAlarmsRequest request, CancellationToken cancellationToken = default);

    /// <summary>What happened to alarms: state changes, actions, edits, with the defaults of the service.</summary>
    Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(CancellationToken cancellationToken = default);

    /// <summary>What happened to alarms: state changes, actions, edits.</summary>
    /// <exception cref="InvalidNextTokenException">The page token is unknown, expired, or belongs to other filters.</exception>
    Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Publishes up to 1,000 data points, 1 MB in all; compressed from 10,240 bytes. The answer is empty.</summary>
    /// <exception cref="InternalServiceException">CloudWatch failed.</exception>
    /// <exception cref="InvalidParameterCombinationException">Parameters exclude each other.</exception>
    /// <exception cref="InvalidParameterValueException">A parameter has a value outside its range or form.</exception>
    /// <exception cref="MissingRequiredParameterException">A needed parameter is missing.</exception>
    Task<PutMetricDataResponse> PutMetricDataAsync(PutMetricDataRequest request, CancellationToken cancellationToken = default);

    /// <summary>Creates a metric alarm, or replaces one of the same name. The answer is empty.</summary>
    /// <exception cref="LimitExceededException">An account quota would be exceeded.</exception>
    Task<PutMetricAlarmResponse> PutMetricAlarmAsync(PutMetricAlarmRequest request, CancellationToken cancellationToken = default);

    /// <summary>The address to which a request would go, after configuration, environment and region.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudWatchConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudWatchClient(awsCredentials, (AmazonCloudWatchConfig)clientConfig);
}
