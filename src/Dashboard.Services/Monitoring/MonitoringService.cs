using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;
using Dashboard.Services.Storage;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Monitoring;

/// <summary>Reads schedules, executions, their reports in S3 and the drift metrics.</summary>
internal sealed class MonitoringService(
    IAmazonSageMaker sageMaker, S3Files files, IMetricPlanner metrics, SharedReads reads, ReadTimes times, ILogger<MonitoringService> logger)
    : IMonitoringService
{
    private const int MaxSchedules = 1000;
    private const int PageSize = 100;

    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    private readonly MonitorReports _reports = new(sageMaker, files);
    private readonly DriftMetrics _drift = new(metrics);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MonitoringSchedule>> ListSchedulesAsync(CancellationToken cancellationToken) =>
        reads.GetAsync("schedules", times.Live, ReadSchedulesAsync, cancellationToken);

    /// <inheritdoc/>
    public async Task<MonitoringSchedule> GetScheduleAsync(string name, CancellationToken cancellationToken) =>
        MonitoringMapper.Schedule(await DescribeAsync(name, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<MonitoringExecution>> ListExecutionsAsync(string schedule, int limit, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"executions/{schedule}/{limit}",
            times.Live,
            token => ReadExecutionsAsync(new ListMonitoringExecutionsRequest { MonitoringScheduleName = schedule }, limit, token),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<MonitoringExecution>> ListViolationsAsync(int limit, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"violations/{limit}",
            times.Live,
            token => ReadExecutionsAsync(
                new ListMonitoringExecutionsRequest { StatusEquals = ExecutionStatus.CompletedWithViolations }, limit, token),
            cancellationToken);

    /// <inheritdoc/>
    public Task<DriftReport> GetReportAsync(MonitoringExecution execution, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"drift-report/{execution.Schedule}/{execution.ScheduledAt.Ticks}/{execution.Status}/{execution.ProcessingJobArn}",
            times.Settled,
            token => _reports.ReadAsync(execution, token),
            cancellationToken);

    /// <inheritdoc/>
    public async Task<FeatureDrift> GetFeatureDriftAsync(MonitoringSchedule schedule, TimeRange range, CancellationToken cancellationToken)
    {
        var found = await _drift.FindAsync(schedule.Name, cancellationToken);

        // One point for each run, hourly at most: minutes would only hold gaps.
        var period = metrics.ChoosePeriod(range) is var chosen && chosen > s_hour ? chosen : s_hour;
        var answer = await metrics.QueryAsync(new MetricRequest([.. found.Select(drift => drift.Query)], range, period), cancellationToken);
        var threshold = await reads.GetAsync(
            $"drift-threshold/{schedule.Name}", times.Settled, token => ReadThresholdAsync(schedule.Name, token), cancellationToken);
        return new FeatureDrift([.. found.Select(drift => drift.Feature)], answer, threshold.Distance);
    }

    private Task<DescribeMonitoringScheduleResponse> DescribeAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"schedule/{name}",
            times.Live,
            token => new AwsCall("sagemaker:DescribeMonitoringSchedule", "monitoring schedule", name).RunAsync(
                inner => sageMaker.DescribeMonitoringScheduleAsync(new DescribeMonitoringScheduleRequest { MonitoringScheduleName = name }, inner), token),
            cancellationToken);

    // The list does not tell the cron expression nor the reason of a failure: each schedule is described, and there are few.
    private async Task<IReadOnlyList<MonitoringSchedule>> ReadSchedulesAsync(CancellationToken cancellationToken)
    {
        var request = new ListMonitoringSchedulesRequest
        {
            SortBy = MonitoringScheduleSortKey.CreationTime,
            SortOrder = SortOrder.Descending,
            MaxResults = PageSize,
        };
        var summaries = await new AwsCall("sagemaker:ListMonitoringSchedules", "the monitoring schedules")
            .ListAsync(sageMaker.Paginators.ListMonitoringSchedules(request).MonitoringScheduleSummaries, MaxSchedules, cancellationToken);
        List<MonitoringSchedule> schedules = [];
        foreach (var summary in summaries)
        {
            try
            {
                schedules.Add(await GetScheduleAsync(summary.MonitoringScheduleName ?? string.Empty, cancellationToken));
            }
            catch (ServiceException exception) when (exception.Kind == ServiceErrorKind.NotFound)
            {
                // Deleted between the list and the description.
            }
        }

        return [.. schedules.OrderByDescending(schedule => schedule.CreatedAt)];
    }

    private async Task<IReadOnlyList<MonitoringExecution>> ReadExecutionsAsync(
        ListMonitoringExecutionsRequest request, int limit, CancellationToken cancellationToken)
    {
        if (limit <= 0)
        {
            return [];
        }

        request.SortBy = MonitoringExecutionSortKey.ScheduledTime;
        request.SortOrder = SortOrder.Descending;
        request.MaxResults = Math.Min(limit, PageSize);
        var executions = await new AwsCall("sagemaker:ListMonitoringExecutions", "the monitoring executions")
            .ListAsync(sageMaker.Paginators.ListMonitoringExecutions(request).MonitoringExecutionSummaries, limit, cancellationToken);
        return [.. executions.Select(MonitoringMapper.Execution).OrderByDescending(execution => execution.ScheduledAt)];
    }

    // The baseline that the schedule names; where it names none, what the newest finished run compared to.
    private async Task<Threshold> ReadThresholdAsync(string schedule, CancellationToken cancellationToken)
    {
        try
        {
            var described = await DescribeAsync(schedule, cancellationToken);
            var baseline = described.MonitoringScheduleConfig?.MonitoringJobDefinition?.BaselineConfig?.ConstraintsResource?.S3Uri;
            if (S3Location.Parse(baseline) is { } constraints
                && await _reports.ReadThresholdAsync(constraints, cancellationToken) is { } distance)
            {
                return new Threshold(distance);
            }

            var finished = (await ListExecutionsAsync(schedule, PageSize, cancellationToken))
                .FirstOrDefault(execution => execution.Status is "Completed" or "CompletedWithViolations");
            return new Threshold(finished is null ? null : await _reports.ReadThresholdAsync(finished, cancellationToken));
        }
        catch (ServiceException exception) when (exception.Kind is ServiceErrorKind.NotFound or ServiceErrorKind.Denied or ServiceErrorKind.InvalidInput)
        {
            // The drift itself is worth showing without its threshold; the record says that it could not be read.
            MonitoringLog.ThresholdUnreadable(logger, schedule, exception.Message);
            return new Threshold(null);
        }
    }

    private sealed record Threshold(double? Distance);
}
