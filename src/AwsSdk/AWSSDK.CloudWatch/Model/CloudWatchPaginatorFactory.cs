using AwsSdk.Shared;

namespace Amazon.CloudWatch.Model;

/// <inheritdoc cref="ICloudWatchPaginatorFactory"/>
internal sealed class CloudWatchPaginatorFactory(IAmazonCloudWatch client) : ICloudWatchPaginatorFactory
{
    /// <inheritdoc/>
    public IGetMetricDataPaginator GetMetricData(GetMetricDataRequest request) => new GetMetricDataPaginator(new TokenPaginator<GetMetricDataRequest, GetMetricDataResponse>(
        request, client.GetMetricDataAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IListMetricsPaginator ListMetrics(ListMetricsRequest request) => new ListMetricsPaginator(new TokenPaginator<ListMetricsRequest, ListMetricsResponse>(
        request, client.ListMetricsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IDescribeAlarmsPaginator DescribeAlarms(DescribeAlarmsRequest request) => new DescribeAlarmsPaginator(new TokenPaginator<DescribeAlarmsRequest, DescribeAlarmsResponse>(
        request, client.DescribeAlarmsAsync, response => response.NextToken, (next, token) => next.NextToken = token));

    /// <inheritdoc/>
    public IDescribeAlarmHistoryPaginator DescribeAlarmHistory(DescribeAlarmHistoryRequest request) => new DescribeAlarmHistoryPaginator(new TokenPaginator<DescribeAlarmHistoryRequest, DescribeAlarmHistoryResponse>(
        request, client.DescribeAlarmHistoryAsync, response => response.NextToken, (next, token) => next.NextToken = token));
}
