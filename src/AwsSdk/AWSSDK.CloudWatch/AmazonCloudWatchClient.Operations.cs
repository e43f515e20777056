using Amazon.CloudWatch.Model;

namespace Amazon.CloudWatch;

/// <content>The operations.</content>
public partial class AmazonCloudWatchClient
{
    /// <inheritdoc/>
    public virtual Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetMetricDataResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMetricsResponse> ListMetricsAsync(CancellationToken cancellationToken = default) =>
        ListMetricsAsync(new ListMetricsRequest(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<ListMetricsResponse> ListMetricsAsync(ListMetricsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<ListMetricsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<GetMetricStatisticsResponse> GetMetricStatisticsAsync(GetMetricStatisticsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<GetMetricStatisticsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAlarmsResponse> DescribeAlarmsAsync(CancellationToken cancellationToken = default) =>
        DescribeAlarmsAsync(new DescribeAlarmsRequest(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAlarmsResponse> DescribeAlarmsAsync(DescribeAlarmsRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeAlarmsResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(CancellationToken cancellationToken = default) =>
        DescribeAlarmHistoryAsync(new DescribeAlarmHistoryRequest(), cancellationToken);

    /// <inheritdoc/>
    public virtual Task<DescribeAlarmHistoryResponse> DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<DescribeAlarmHistoryResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutMetricDataResponse> PutMetricDataAsync(PutMetricDataRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutMetricDataResponse>(request, cancellationToken);

    /// <inheritdoc/>
    public virtual Task<PutMetricAlarmResponse> PutMetricAlarmAsync(PutMetricAlarmRequest request, CancellationToken cancellationToken = default) =>
        CallAsync<PutMetricAlarmResponse>(request, cancellationToken);
}
