using System.Collections.Immutable;
using Dashboard.Charts;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Endpoints;

/// <summary>The charts of an endpoint's page, built from the planner's answer. Pure.</summary>
internal static class EndpointFigures
{
    /// <summary>With more variants than this, the latency chart shows the p90 of each and leaves the other percentiles out.</summary>
    public const int MaxVariantsWithPercentiles = 2;

    /// <summary>Every chart of the page, the most important first; GPU only where a variant has one.</summary>
    public static IReadOnlyList<TimeSeriesFigure> All(EndpointReading reading) =>
    [
        Latency(reading),
        Invocations(reading),
        Errors(reading),
        ErrorRate(reading),
        Overhead(reading),
        Utilization(reading, "CPU", ("CPUUtilization", "CPU")),
        Utilization(reading, "Memory", ("MemoryUtilization", "memory")),
        Utilization(reading, "Disk", ("DiskUtilization", "disk")),
        .. reading.HasGpu
            ? [Utilization(reading, "GPU", ("GPUUtilization", "GPU"), ("GPUMemoryUtilization", "GPU memory"))]
            : Array.Empty<TimeSeriesFigure>(),
    ];

    /// <summary>p50, p90 and p99 of the time in the container.</summary>
    public static TimeSeriesFigure Latency(EndpointReading reading)
    {
        string[] percentiles = reading.Variants.Count > MaxVariantsWithPercentiles ? ["p90"] : ["p50", "p90", "p99"];
        return Percentiles(reading, "Model latency", percentiles, EndpointMetrics.ModelLatency);
    }

    /// <summary>p50 and p90 of the time that SageMaker adds.</summary>
    public static TimeSeriesFigure Overhead(EndpointReading reading)
    {
        string[] percentiles = reading.Variants.Count > MaxVariantsWithPercentiles ? ["p90"] : ["p50", "p90"];
        return Percentiles(reading, "Overhead latency", percentiles, EndpointMetrics.OverheadLatency);
    }

    /// <summary>Requests per minute: their sum, and each variant where there are several.</summary>
    public static TimeSeriesFigure Invocations(EndpointReading reading)
    {
        var minutes = reading.Result.Period.TotalMinutes;
        var each = reading.Each(EndpointMetrics.Invocations);
        var lines = new List<TimeSeriesLine>();
        if (each.Count > 0)
        {
            lines.Add(Rate(each.Count > 1 ? "All variants" : each[0].Variant, [.. each.Select(pair => pair.Series)]));
        }

        if (each.Count > 1)
        {
            lines.AddRange(each.Select(pair => Rate(pair.Variant, [pair.Series])));
        }

        return Figure("Requests", "per minute", "/min", reading, lines);

        TimeSeriesLine Rate(string name, IReadOnlyList<MetricSeries> series) => Line(
            name,
            series[0],
            SeriesMath.Map(SeriesMath.Counts(series, reading.Result.IsNewestIncomplete), count => count / minutes));
    }

    /// <summary>Requests that the model answered with 4xx and with 5xx, all variants shown together.</summary>
    public static TimeSeriesFigure Errors(EndpointReading reading)
    {
        var lines = new List<TimeSeriesLine>();
        Add("4XX", reading.All(EndpointMetrics.ClientErrors));
        Add("5XX", reading.All(EndpointMetrics.ServerErrors));
        return Figure("Errors", $"count in each {PeriodWords.Each(reading.Result.Period)}", "", reading, lines) with { IsBars = true };

        void Add(string name, IReadOnlyList<MetricSeries> series)
        {
            if (series.Count > 0)
            {
                lines.Add(Line(name, series[0], SeriesMath.Counts(series, reading.Result.IsNewestIncomplete)));
            }
        }
    }

    /// <summary>Share of requests that failed, all variants shown together; a gap where there were no calls.</summary>
    public static TimeSeriesFigure ErrorRate(EndpointReading reading)
    {
        var calls = reading.All(EndpointMetrics.Invocations);
        IReadOnlyList<MetricSeries> errors = [.. reading.All(EndpointMetrics.ClientErrors), .. reading.All(EndpointMetrics.ServerErrors)];
        List<TimeSeriesLine> lines = calls.Count == 0
            ? []
            : [Line("Error rate", calls[0], SeriesMath.Percent(SeriesMath.Sum(errors), SeriesMath.Sum(calls)))];
        return Figure("Error rate", "4XX and 5XX, % of requests", "%", reading, lines);
    }

    /// <summary>An instance metric for each variant.</summary>
    /// <param name="reading">The answer.</param>
    /// <param name="title">In words.</param>
    /// <param name="metrics">Metric names with the words that tell them apart, such as <c>GPUUtilization</c>.</param>
    public static TimeSeriesFigure Utilization(EndpointReading reading, string title, params IReadOnlyList<(string Metric, string Words)> metrics)
    {
        var lines = (from metric in metrics
                     from pair in reading.Each((endpoint, variant) => EndpointMetrics.Utilization(endpoint, variant, metric.Metric))
                     let name = metrics.Count > 1 ? $"{pair.Variant} {metric.Words}" : pair.Variant
                     select Line(name, pair.Series, pair.Series.Values)).ToList();
        return Figure(title, "%, average over instances", "%", reading, lines);
    }

    private static TimeSeriesFigure Percentiles(
        EndpointReading reading,
        string title,
        IReadOnlyList<string> percentiles,
        Func<string, string, string, MetricQuery> query)
    {
        var isCompared = reading.Variants.Count > 1;
        var lines = (from variant in reading.Variants.Select((variant, index) => (Shown: variant, Index: index))
                     from percentile in percentiles
                     from pair in (reading with { Variants = [variant.Shown] }).Each((endpoint, name) => query(endpoint, name, percentile))
                     let units = MetricUnits.Of(pair.Series.Query.Name)
                     let name = isCompared ? $"{pair.Variant} {percentile}" : percentile
                     let line = Line(name, pair.Series, SeriesMath.Map(pair.Series.Values, units.Convert))
                     // Variants are told apart by colour; p90 is the solid line between the dashed p50 below and p99 above.
                     select isCompared ? line with { ColorIndex = variant.Index, IsDashed = percentile != "p90" } : line).ToList();
        return Figure(title, $"ms, {string.Join(' ', percentiles)}", "ms", reading, lines);
    }

    private static TimeSeriesLine Line(string name, MetricSeries grid, ImmutableArray<double> values) =>
        new(name, grid.Start, grid.Period, values);

    private static TimeSeriesFigure Figure(
        string title, string subtitle, string unit, EndpointReading reading, IReadOnlyList<TimeSeriesLine> lines) =>
        new(title, subtitle, lines)
        {
            Unit = unit,
            IsNewestIncomplete = reading.Result.IsNewestIncomplete,
            Range = (reading.Result.Range.Start, reading.Result.Range.End),
        };
}
