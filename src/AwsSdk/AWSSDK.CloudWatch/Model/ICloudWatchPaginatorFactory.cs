namespace Amazon.CloudWatch.Model;

/// <summary>Makes the paginators of CloudWatch's list operations. None sends anything before it is enumerated.</summary>
public interface ICloudWatchPaginatorFactory
{
    /// <summary>Pages of <see cref="IAmazonCloudWatch.GetMetricDataAsync(GetMetricDataRequest, CancellationToken)"/>.</summary>
    IGetMetricDataPaginator GetMetricData(GetMetricDataRequest request);

    /// <summary>Pages of <see cref="IAmazonCloudWatch.ListMetricsAsync(ListMetricsRequest, CancellationToken)"/>.</summary>
    IListMetricsPaginator ListMetrics(ListMetricsRequest request);

    /// <summary>Pages of <see cref="IAmazonCloudWatch.DescribeAlarmsAsync(DescribeAlarmsRequest, CancellationToken)"/>.</summary>
    IDescribeAlarmsPaginator DescribeAlarms(DescribeAlarmsRequest request);

    /// <summary>Pages of <see cref="IAmazonCloudWatch.DescribeAlarmHistoryAsync(DescribeAlarmHistoryRequest, CancellationToken)"/>.</summary>
    IDescribeAlarmHistoryPaginator DescribeAlarmHistory(DescribeAlarmHistoryRequest request);
}
