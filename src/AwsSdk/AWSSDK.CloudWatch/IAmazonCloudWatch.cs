using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace Amazon.CloudWatch;

/// <summary>CloudWatch API.</summary>
public partial interface IAmazonCloudWatch : IAmazonService, IDisposable
{
    /// <summary>Paginators of the list operations.</summary>
    ICloudWatchPaginatorFactory Paginators { get; }

    /// <summary>Get metric data.</summary>
    /// <exception cref="InvalidNextTokenException">Invalid next token exception</exception>
    Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default);

    /// <summary>List metrics, with the defaults of the service.</summary>
    Task<ListMetricsResponse> ListMetricsAsync(CancellationToken cancellationToken = default);

    /// <summary>List metrics.</summary>
    /// <exception cref="InternalServiceException">Internal service exception</exception>
    /// <exception cref="InvalidParameterValueException">Invalid parameter value exception</exception>
    Task<ListMetricsResponse> ListMetricsAsync(ListMetricsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Get metric statistics.</summary>
    /// <exception cref="InternalServiceException">Internal service exception</exception>
    /// <exception cref="InvalidParameterCombinationException">Invalid parameter combination exception</exception>
    /// <exception cref="InvalidParameterValueException">Invalid parameter value exception</exception>
    /// <exception cref="MissingRequiredParameterException">Missing required parameter exception</exception>
    Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(GetMetricStatisticsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe alarms, with the defaults of the service.</summary>
    Task<DescribeAlarmsResponse> DescribeAlarmsAsync(CancellationToken cancellationToken = default);

    /// <summary>Describe alarms.</summary>
    /// <exception cref="InvalidNextTokenException">Invalid next token exception</exception>
    Task<DescribeAlarmsResponse> DescribeAlarmsAsync(DescribeAlarmsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Describe alarm history, with the defaults of the service.</summary>
    Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(CancellationToken cancellationToken = default);

    /// <summary>Describe alarm history.</summary>
    /// <exception cref="InvalidNextTokenException">Invalid next token exception</exception>
    Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest request, CancellationToken cancellationToken = default);

    /// <summary>Put metric data.</summary>
    /// <exception cref="InternalServiceException">Internal service exception</exception>
    /// <exception cref="InvalidParameterCombinationException">Invalid parameter combination exception</exception>
    /// <exception cref="InvalidParameterValueException">Invalid parameter value exception</exception>
    /// <exception cref="MissingRequiredParameterException">Missing required parameter exception</exception>
    Task<PutMetricDataResponse> PutMetricDataAsync(PutMetricDataRequest request, CancellationToken cancellationToken = default);

    /// <summary>Put metric alarm.</summary>
    /// <exception cref="LimitExceededException">Limit exceeded exception</exception>
    Task<PutMetricAlarmResponse> PutMetricAlarmAsync(PutMetricAlarmRequest request, CancellationToken cancellationToken = default);

    /// <summary>The address to which a request would go, after configuration, environment and region.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonCloudWatchConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonCloudWatchClient(awsCredentials, (AmazonCloudWatchConfig)clientConfig);
}
