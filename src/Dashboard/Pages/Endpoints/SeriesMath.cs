using System.Collections.Immutable;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Endpoints;

/// <summary>Arithmetic over series on the same grid. NaN is "no data point" throughout.</summary>
internal static class SeriesMath
{
    /// <summary>Sum at each time; NaN only where every series has none.</summary>
    public static ImmutableArray<double> Sum(IReadOnlyList<MetricSeries> series) => Combine(series, (sum, value) => sum + value);

    /// <summary>Highest value at each time; NaN only where every series has none.</summary>
    public static ImmutableArray<double> Highest(IReadOnlyList<MetricSeries> series) => Combine(series, Math.Max);

    /// <summary>
    /// Sum of counts at each time, where the absence of a data point means that nothing happened: zero.
    /// The newest period stays a gap while it fills: nothing may have arrived yet.
    /// </summary>
    public static ImmutableArray<double> Counts(IReadOnlyList<MetricSeries> series, bool isNewestIncomplete)
    {
        var sum = Sum(series);
        if (series.Any(one => EndpointMetrics.Absent(one.Query.Name) != AbsentMeaning.NoCalls))
        {
            return sum;
        }

        var last = sum.Length - 1;
        return [.. sum.Select((value, i) => double.IsNaN(value) && !(isNewestIncomplete && i == last) ? 0 : value)];
    }

    /// <summary>Share of <paramref name="parts"/> in <paramref name="whole"/> in percent; NaN without a whole: no calls, not 0 %.</summary>
    public static ImmutableArray<double> Percent(ImmutableArray<double> parts, ImmutableArray<double> whole) =>
        [.. whole.Select((all, i) => all > 0 ? 100 * (i < parts.Length && !double.IsNaN(parts[i]) ? parts[i] : 0) / all : double.NaN)];

    /// <summary>Every value through <paramref name="change"/>.</summary>
    public static ImmutableArray<double> Map(ImmutableArray<double> values, Func<double, double> change) => [.. values.Select(change)];

    private static ImmutableArray<double> Combine(IReadOnlyList<MetricSeries> series, Func<double, double, double> combine)
    {
        if (series.Count == 0)
        {
            return [];
        }

        var result = series[0].Values.ToArray();
        foreach (var one in series.Skip(1))
        {
            for (var i = 0; i < Math.Min(result.Length, one.Values.Length); i++)
            {
                var value = one.Values[i];
                result[i] = double.IsNaN(result[i]) ? value : double.IsNaN(value) ? result[i] : combine(result[i], value);
            }
        }

        return [.. result];
    }
}
