using Dashboard.Services.Training;

namespace Dashboard.Pages.Training;

/// <summary>What the table of training jobs shows for a state of the address.</summary>
/// <param name="Rows">Rows of the page.</param>
/// <param name="Total">Rows that match search and filter.</param>
/// <param name="Page">The page shown, clamped to the pages that there are.</param>
/// <param name="PageCount">At least 1.</param>
/// <param name="Statuses">How many jobs that match the search are in each state, the most pressing state first.</param>
public sealed record TrainingTable(
    IReadOnlyList<TrainingJobSummary> Rows,
    int Total,
    int Page,
    int PageCount,
    IReadOnlyList<(TrainingJobStatus Status, int Count)> Statuses)
{
    /// <summary>Searches, filters, sorts and cuts.</summary>
    /// <param name="jobs">All jobs.</param>
    /// <param name="state">What the address says.</param>
    /// <param name="now">Ends the duration of jobs that still run.</param>
    public static TrainingTable Build(IReadOnlyList<TrainingJobSummary> jobs, TrainingJobsUrlState state, DateTimeOffset now)
    {
        var words = state.Search.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = jobs.Where(job => words.All(word => job.Name.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        var statuses = found
            .GroupBy(job => job.Status)
            .OrderBy(group => Urgency(group.Key))
            .Select(group => (group.Key, group.Count()))
            .ToList();
        var rows = found.Where(job => state.Status is null || job.Status == state.Status).ToList();
        var pageCount = Math.Max(1, (rows.Count + TrainingJobsUrlState.PageSize - 1) / TrainingJobsUrlState.PageSize);
        var page = Math.Clamp(state.Page, 1, pageCount);
        return new TrainingTable(
            [.. Sorted(rows, state, now).Skip((page - 1) * TrainingJobsUrlState.PageSize).Take(TrainingJobsUrlState.PageSize)],
            rows.Count,
            page,
            pageCount,
            statuses);
    }

    /// <summary>From creation to end, or to now while the job runs.</summary>
    public static TimeSpan Duration(TrainingJobSummary job, DateTimeOffset now) => (job.EndedAt ?? now) - job.CreatedAt;

    private static IEnumerable<TrainingJobSummary> Sorted(List<TrainingJobSummary> jobs, TrainingJobsUrlState state, DateTimeOffset now)
    {
        var sorted = state.Sort switch
        {
            TrainingSort.Name => Order(jobs, job => job.Name, state, StringComparer.OrdinalIgnoreCase),
            TrainingSort.Status => Order(jobs, job => job.Status.ToString(), state, StringComparer.Ordinal),
            TrainingSort.Duration => Order(jobs, job => Duration(job, now), state, Comparer<TimeSpan>.Default),
            _ => Order(jobs, job => job.CreatedAt, state, Comparer<DateTimeOffset>.Default),
        };
        // Names are unique: equal rows keep their order from one refresh to the next.
        return sorted.ThenBy(job => job.Name, StringComparer.Ordinal);
    }

    private static IOrderedEnumerable<TrainingJobSummary> Order<TKey>(
        IEnumerable<TrainingJobSummary> jobs, Func<TrainingJobSummary, TKey> key, TrainingJobsUrlState state, IComparer<TKey> comparer) =>
        state.IsDescending ? jobs.OrderByDescending(key, comparer) : jobs.OrderBy(key, comparer);

    private static int Urgency(TrainingJobStatus status) => status switch
    {
        TrainingJobStatus.Failed => 0,
        TrainingJobStatus.InProgress => 1,
        TrainingJobStatus.Stopping => 2,
        TrainingJobStatus.Stopped => 3,
        TrainingJobStatus.Completed => 4,
        _ => 5,
    };
}
