using Dashboard.Components;
using Dashboard.Formatting;
using Dashboard.Services.Training;

namespace Dashboard.Pages.Training;

/// <summary>Training jobs in words. Pure.</summary>
internal static class TrainingWords
{
    /// <summary>The jobs in one line, such as <c>30 jobs: 2 failed, 1 in progress, 27 completed</c>.</summary>
    public static string Of(IReadOnlyList<TrainingJobSummary>? jobs)
    {
        if (jobs is null)
        {
            return "";
        }

        var counts = TrainingTable.Build(jobs, TrainingJobsUrlState.Default, DateTimeOffset.MinValue).Statuses
            .Select(status => $"{Text.Count(status.Count)} {Status.Of(status.Status).Word.ToLowerInvariant()}");
        var limit = jobs.Count >= ITrainingJobService.MaxListed ? $"The newest {Text.Count(jobs.Count)} jobs" : Counted(jobs.Count, "job");
        return jobs.Count == 0 ? "" : $"{limit}: {string.Join(", ", counts)}";
    }

    /// <summary>A job in one line: how it stands and for how long.</summary>
    public static string Of(TrainingJob job, DateTimeOffset now)
    {
        var duration = Text.Duration(TrainingTable.Duration(job.Summary, now));
        var metric = job.FinalMetrics.FirstOrDefault(metric => metric.Name.StartsWith("validation:", StringComparison.Ordinal)) ?? (job.FinalMetrics is [var first, ..] ? first : null);
        var result = metric is null ? "" : $", {metric.Name} {Text.Significant(metric.Value)}";
        return job.Summary.Status switch
        {
            TrainingJobStatus.Completed => $"Completed after {duration}{result}",
            TrainingJobStatus.Failed => $"Failed after {duration}",
            TrainingJobStatus.Stopped => $"Stopped after {duration}{result}",
            TrainingJobStatus.Stopping => $"Stopping, {duration} after it was created",
            _ => $"{job.SecondaryStatus}, {duration} after it was created{result}",
        };
    }

    /// <summary>Share of billed time that managed spot training saved; null without spot or times.</summary>
    public static double? Saved(TrainingJob job) =>
        job is { IsSpot: true, TrainingTime: { Ticks: > 0 } trained, BillableTime: { } billed } ? 1 - (billed / trained) : null;

    private static string Counted(int count, string noun) => $"{Text.Count(count)} {noun}{(count == 1 ? "" : "s")}";
}
