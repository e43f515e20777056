using Dashboard.Charts;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Alarms;

/// <summary>The chart of an alarm's metric. Pure.</summary>
internal static class AlarmFigures
{
    /// <summary>Fewest periods that the chart shows: a day's alarm in a range of three hours would be a single point.</summary>
    private const int FewestPeriods = 14;

    /// <summary>What the chart asks for: the alarm's own period, unless the range has too many of them; a longer range where it has too few.</summary>
    public static MetricRequest Request(MetricQuery metric, TimeSpan? period, TimeRange range)
    {
        var shortest = FewestPeriods * (period ?? TimeSpan.Zero);
        var shown = range.Length < shortest ? TimeRange.Last(shortest, range.End) : range;
        return new MetricRequest([metric], shown, EndpointUrlState.Fits(period, shown.Length) ? period : null);
    }

    /// <summary>The metric as the alarm sees it, absent data points as gaps, with the threshold.</summary>
    public static TimeSeriesFigure Metric(MetricAlarm alarm, MetricResult result)
    {
        var series = result.Series[0];
        var units = MetricUnits.Of(series.Query.Name);
        var statistic = $"{series.Query.Statistic}, {PeriodWords.Of(result.Period)}";
        return new TimeSeriesFigure(
            series.Query.Name,
            units.Name.Length == 0 ? statistic : $"{units.Name}, {statistic}",
            [new TimeSeriesLine(series.Query.Name, series.Start, series.Period, SeriesMath.Map(series.Values, units.Convert))])
        {
            Unit = units.Name,
            Thresholds = alarm.Threshold is { } threshold
                ? [new FigureThreshold(units.Convert(threshold), $"threshold {AlarmWords.Threshold(alarm)}")]
                : [],
            IsNewestIncomplete = result.IsNewestIncomplete,
            Range = (result.Range.Start, result.Range.End),
        };
    }
}
