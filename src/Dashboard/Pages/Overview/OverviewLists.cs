using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Training;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Overview;

/// <summary>The short lists of the overview. Pure.</summary>
internal static class OverviewLists
{
    /// <summary>Most rows of a list.</summary>
    public const int Rows = 6;

    private static readonly TrainingJobStatus[] s_jobOrder =
    [
        TrainingJobStatus.Failed,
        TrainingJobStatus.InProgress,
        TrainingJobStatus.Stopping,
        TrainingJobStatus.Stopped,
        TrainingJobStatus.Unknown,
        TrainingJobStatus.Completed,
    ];

    /// <summary>The alarms that began to fire last, newest first.</summary>
    public static IReadOnlyList<MetricAlarm> Firing(IReadOnlyList<MetricAlarm> alarms) =>
        [.. alarms
            .Where(alarm => alarm.State == AlarmState.Alarm)
            .OrderByDescending(alarm => alarm.StateSince)
            .ThenBy(alarm => alarm.Name, StringComparer.Ordinal)
            .Take(Rows)];

    /// <summary>How many endpoints are in each state, the most pressing state first.</summary>
    public static IReadOnlyList<(EndpointStatus Status, int Count)> ByStatus(IReadOnlyList<Endpoint> endpoints) =>
        EndpointTable.Build(endpoints, null, EndpointsUrlState.Default).Statuses;

    /// <summary>How many jobs are in each state, failures first.</summary>
    public static IReadOnlyList<(TrainingJobStatus Status, int Count)> ByStatus(IReadOnlyList<TrainingJobSummary> jobs) =>
        [.. jobs
            .GroupBy(job => job.Status)
            .OrderBy(group => Array.IndexOf(s_jobOrder, group.Key))
            .Select(group => (group.Key, group.Count()))];
}
