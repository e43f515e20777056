using Dashboard.Services.Errors;
using Dashboard.Services.Monitoring;

namespace Dashboard.Pages.Drift;

/// <summary>One row of the table of schedules.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Last">Its newest execution; null when there was none yet.</param>
/// <param name="Violations">How many violations that execution reported; null when its report could not be read or it has none.</param>
/// <param name="Error">Why executions or report could not be read; null when they could.</param>
public sealed record ScheduleRow(MonitoringSchedule Schedule, MonitoringExecution? Last, int? Violations, ServiceException? Error)
{
    private const int AtOnce = 8;

    /// <summary>Reads the newest execution of every schedule, a few at once. What fails for one schedule is told in its row only.</summary>
    public static async Task<IReadOnlyList<ScheduleRow>> ReadAsync(IMonitoringService monitoring, CancellationToken cancellationToken)
    {
        var schedules = await monitoring.ListSchedulesAsync(cancellationToken);
        var rows = new List<ScheduleRow>(schedules.Count);
        foreach (var chunk in schedules.Chunk(AtOnce))
        {
            rows.AddRange(await Task.WhenAll(chunk.Select(schedule => ReadAsync(monitoring, schedule, cancellationToken))));
        }

        return rows;
    }

    private static async Task<ScheduleRow> ReadAsync(
        IMonitoringService monitoring, MonitoringSchedule schedule, CancellationToken cancellationToken)
    {
        MonitoringExecution? last = null;
        try
        {
            var executions = await monitoring.ListExecutionsAsync(schedule.Name, 1, cancellationToken);
            last = executions.Count > 0 ? executions[0] : null;
            return last switch
            {
                { HasViolations: true } => new ScheduleRow(
                    schedule, last, (await monitoring.GetReportAsync(last, cancellationToken)).Violations.Count, null),
                { Status: "Completed" } => new ScheduleRow(schedule, last, 0, null),
                _ => new ScheduleRow(schedule, last, null, null),
            };
        }
        catch (ServiceException error)
        {
            return new ScheduleRow(schedule, last, null, error);
        }
    }
}
