using System.Globalization;
using Dashboard.Charts;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Monitoring;

namespace Dashboard.Pages.Drift;

/// <summary>The chart of a schedule's page. Pure.</summary>
internal static class DriftFigures
{
    /// <summary>Distance from the baseline of the given features, with the threshold above which Model Monitor reports drift.</summary>
    public static TimeSeriesFigure Features(FeatureDrift drift, IReadOnlyList<string> features)
    {
        var result = drift.Metrics;
        var lines = features
            .Select(feature => (feature, index: IndexOf(drift, feature)))
            .Where(pair => pair.index >= 0 && pair.index < result.Series.Count)
            .Select(pair => (pair.feature, series: result.Series[pair.index]))
            .Select(pair => new TimeSeriesLine(pair.feature, pair.series.Start, pair.series.Period, pair.series.Values))
            .ToList();
        return new TimeSeriesFigure("Drift", $"distance from the baseline, each {PeriodWords.Each(result.Period)}", lines)
        {
            Thresholds = drift.Threshold is { } threshold
                ? [new FigureThreshold(threshold, $"threshold {threshold.ToString("0.###", CultureInfo.InvariantCulture)}")]
                : [],
            IsNewestIncomplete = result.IsNewestIncomplete,
            Range = (result.Range.Start, result.Range.End),
        };
    }

    private static int IndexOf(FeatureDrift drift, string feature)
    {
        for (var i = 0; i < drift.Features.Count; i++)
        {
            if (drift.Features[i] == feature)
            {
                return i;
            }
        }

        return -1;
    }
}
