using LocalAws.CloudWatch.Alarms;
using LocalAws.CloudWatch.Operations;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch;

/// <summary>What CloudWatch is composed of.</summary>
internal static class CloudWatchServices
{
    /// <summary>Adds metrics, alarms and their operations. Needs IBlockStore, IDocumentStore, TimeProvider and logging.</summary>
    public static IServiceCollection AddCloudWatch(this IServiceCollection services)
    {
        services.AddSingleton<MetricStore>();
        services.AddSingleton<IMetricStore>(provider => provider.GetRequiredService<MetricStore>());
        services.AddSingleton<IMetricLoader>(provider => provider.GetRequiredService<MetricStore>());
        services.AddSingleton<MetricRetention>();
        services.AddHostedService<MetricWriter>();
        services.AddSingleton<AlarmStore>();
        services.AddSingleton<AlarmEngine>();
        services.AddHostedService<AlarmRounds>();
        services.AddSingleton<GetMetricDataOperation>();
        services.AddSingleton<GetMetricStatisticsOperation>();
        services.AddSingleton<ListMetricsOperation>();
        services.AddSingleton<PutMetricDataOperation>();
        services.AddSingleton<AlarmOperations>();
        services.AddSingleton<DescribeAlarmsOperation>();
        services.AddSingleton<DescribeAlarmHistoryOperation>();
        services.AddSingleton(Operations);
        return services;
    }

    private static OperationTable Operations(IServiceProvider provider)
    {
        var table = new OperationTable(ServiceNames.CloudWatch);
        var alarms = provider.GetRequiredService<AlarmOperations>();
        table.Add("GetMetricData", provider.GetRequiredService<GetMetricDataOperation>().Run);
        table.Add("GetMetricStatistics", provider.GetRequiredService<GetMetricStatisticsOperation>().Run);
        table.Add("ListMetrics", provider.GetRequiredService<ListMetricsOperation>().Run);
        table.Add("PutMetricData", provider.GetRequiredService<PutMetricDataOperation>().Run);
        table.Add("PutMetricAlarm", alarms.PutMetricAlarm);
        table.Add("DeleteAlarms", alarms.DeleteAlarms);
        table.Add("SetAlarmState", alarms.SetAlarmState);
        table.Add("DescribeAlarms", provider.GetRequiredService<DescribeAlarmsOperation>().Run);
        table.Add("DescribeAlarmHistory", provider.GetRequiredService<DescribeAlarmHistoryOperation>().Run);
        return table;
    }
}
