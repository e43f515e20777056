using Dashboard.Services.Monitoring;

namespace Dashboard.Pages.Drift;

/// <summary>The executions that a schedule's page lists. Pure.</summary>
/// <param name="Rows">Rows of the page, newest first.</param>
/// <param name="Page">The page shown, clamped to the pages that there are.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Selected">The run whose report is shown; null when there is none.</param>
public sealed record DriftExecutions(
    IReadOnlyList<MonitoringExecution> Rows,
    int Page,
    int PageCount,
    MonitoringExecution? Selected)
{
    /// <summary>Rows of one page: a day of hourly runs.</summary>
    public const int PageSize = 24;

    /// <summary>Most executions that the page asks for: a week of hourly runs and some more.</summary>
    public const int Limit = 200;

    /// <summary>Selects and cuts. Without a selection the newest run with violations is selected, or else the newest.</summary>
    public static DriftExecutions Build(IReadOnlyList<MonitoringExecution> executions, DriftUrlState state)
    {
        var pageCount = Math.Max(1, (executions.Count + PageSize - 1) / PageSize);
        var page = Math.Clamp(state.Page, 1, pageCount);
        return new DriftExecutions(
            [.. executions.Skip((page - 1) * PageSize).Take(PageSize)],
            page,
            pageCount,
            Select(executions, state.Execution));
    }

    /// <summary>The selected run.</summary>
    public static MonitoringExecution? Select(IReadOnlyList<MonitoringExecution> executions, DateTimeOffset? at) =>
        executions.FirstOrDefault(execution => execution.ScheduledAt == at)
        ?? executions.FirstOrDefault(execution => execution.HasViolations)
        ?? (executions.Count > 0 ? executions[0] : null);
}
