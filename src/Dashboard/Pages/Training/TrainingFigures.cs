using Dashboard.Charts;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Training;

/// <summary>Algorithm metrics as figures. Pure.</summary>
internal static class TrainingFigures
{
    /// <summary>One figure for each measure: <c>train:rmse</c> and <c>validation:rmse</c> share one, for they share a scale.</summary>
    public static IReadOnlyList<TimeSeriesFigure> Of(MetricResult result) =>
    [
        .. result.Series
            .Where(series => series.Present.Any())
            .GroupBy(series => Measure(series.Query.Name), StringComparer.Ordinal)
            .Select(group => new TimeSeriesFigure(
                group.Key,
                "by the algorithm, over the job's own time",
                [.. group.OrderBy(series => series.Query.Name, StringComparer.Ordinal)
                    .Select(series => new TimeSeriesLine(series.Query.Name, series.Start, series.Period, series.Values))])
            {
                IsZeroBased = false,
                IsNewestIncomplete = result.IsNewestIncomplete,
            }),
    ];

    private static string Measure(string metric) => metric[(metric.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
