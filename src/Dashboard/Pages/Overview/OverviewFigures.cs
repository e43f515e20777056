using Dashboard.Charts;
using Dashboard.Pages.Endpoints;

namespace Dashboard.Pages.Overview;

/// <summary>The charts of the overview. Pure.</summary>
internal static class OverviewFigures
{
    /// <summary>Most endpoints that the latency chart shows: as many as the palette tells apart.</summary>
    public const int MaxLines = 6;

    /// <summary>Requests per minute, all endpoints together.</summary>
    public static TimeSeriesFigure Requests(OverviewReading reading)
    {
        var minutes = reading.Result.Period.TotalMinutes;
        return Figure(
            reading,
            "Requests",
            "per minute, all endpoints",
            "/min",
            [Line(reading, "Requests", SeriesMath.Map(reading.Calls, count => count / minutes))]);
    }

    /// <summary>Share of requests that failed, all endpoints together; a gap where there were no calls.</summary>
    public static TimeSeriesFigure ErrorRate(OverviewReading reading) => Figure(
        reading,
        "Error rate",
        "4XX and 5XX, % of requests, all endpoints",
        "%",
        [Line(reading, "Error rate", SeriesMath.Percent(reading.Errors, reading.Calls))]);

    /// <summary>p90 of model latency for each of the busiest endpoints, the highest among its variants.</summary>
    public static TimeSeriesFigure Latency(OverviewReading reading)
    {
        var busiest = reading.Endpoints
            .Select(endpoint => (endpoint.Name, Calls: reading.CallsOf(endpoint.Name)))
            .Where(endpoint => endpoint.Calls > 0)
            .OrderByDescending(endpoint => endpoint.Calls)
            .ThenBy(endpoint => endpoint.Name, StringComparer.Ordinal)
            .Select(endpoint => endpoint.Name)
            .ToList();
        var subtitle = busiest.Count > MaxLines
            ? $"ms, p90 of the {MaxLines} busiest of {busiest.Count} endpoints"
            : "ms, p90 by endpoint";
        return Figure(
            reading,
            "Model latency",
            subtitle,
            "ms",
            [.. busiest.Take(MaxLines).Select(name => Line(reading, name, reading.LatencyP90(name)))]);
    }

    private static TimeSeriesLine Line(OverviewReading reading, string name, System.Collections.Immutable.ImmutableArray<double> values) =>
        new(name, reading.Result.Range.Start, reading.Result.Period, values);

    private static TimeSeriesFigure Figure(
        OverviewReading reading, string title, string subtitle, string unit, IReadOnlyList<TimeSeriesLine> lines) =>
        new(title, subtitle, lines)
        {
            Unit = unit,
            IsNewestIncomplete = reading.Result.IsNewestIncomplete,
            Range = (reading.Result.Range.Start, reading.Result.Range.End),
        };
}
