using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Alarms;

/// <summary>Reads metric alarms and their history.</summary>
internal sealed class AlarmService(IAmazonCloudWatch cloudWatch, SharedReads reads, ReadTimes times) : IAlarmService
{
    private const int MaxAlarms = 5000;
    private const int MaxHistory = 200;

    /// <inheritdoc/>
    public Task<IReadOnlyList<MetricAlarm>> ListAsync(CancellationToken cancellationToken) =>
        reads.GetAsync("alarms", times.Live, ReadListAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<MetricAlarm> GetAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync($"alarm/{name}", times.Live, token => ReadAsync(name, token), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AlarmHistoryItem>> GetHistoryAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync($"alarm-history/{name}", times.Live, token => ReadHistoryAsync(name, token), cancellationToken);

    private async Task<IReadOnlyList<MetricAlarm>> ReadListAsync(CancellationToken cancellationToken)
    {
        var request = new DescribeAlarmsRequest { AlarmTypes = [AlarmType.MetricAlarm.Value], MaxRecords = 100 };
        var alarms = await new AwsCall("cloudwatch:DescribeAlarms", "the alarms")
            .ListAsync(cloudWatch.Paginators.DescribeAlarms(request).MetricAlarms, MaxAlarms, cancellationToken);
        return [.. alarms
            .Select(AlarmMapper.Alarm)
            .OrderBy(alarm => alarm.State == AlarmState.Alarm ? 0 : 1)
            .ThenBy(alarm => alarm.Name, StringComparer.Ordinal)];
    }

    private async Task<MetricAlarm> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var request = new DescribeAlarmsRequest { AlarmNames = [name], AlarmTypes = [AlarmType.MetricAlarm.Value] };
        var response = await new AwsCall("cloudwatch:DescribeAlarms", "alarm", name)
            .RunAsync(token => cloudWatch.DescribeAlarmsAsync(request, token), cancellationToken);
        return response.MetricAlarms?.FirstOrDefault() is { } alarm
            ? AlarmMapper.Alarm(alarm)
            : throw new ServiceException(ServiceErrorKind.NotFound, $"There is no alarm \"{name}\".")
            {
                Action = "cloudwatch:DescribeAlarms",
                Resource = name,
            };
    }

    private async Task<IReadOnlyList<AlarmHistoryItem>> ReadHistoryAsync(string name, CancellationToken cancellationToken)
    {
        var request = new DescribeAlarmHistoryRequest { AlarmName = name, ScanBy = ScanBy.TimestampDescending, MaxRecords = 100 };
        var items = await new AwsCall("cloudwatch:DescribeAlarmHistory", "the history of alarm", name)
            .ListAsync(cloudWatch.Paginators.DescribeAlarmHistory(request).AlarmHistoryItems, MaxHistory, cancellationToken);
        return [.. items.Select(AlarmMapper.History).OrderByDescending(item => item.At)];
    }
}
