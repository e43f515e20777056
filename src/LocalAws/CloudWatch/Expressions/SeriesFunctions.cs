using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>Functions of a point and the one before it.</summary>
internal static class SeriesFunctions
{
    /// <summary>Each value less the one before.</summary>
    public static TimeSeries Difference(TimeSeries series) => Pairs(series, (_, change) => change);

    /// <summary>Seconds since the point before.</summary>
    public static TimeSeries TimeDifference(TimeSeries series) => Pairs(series, (seconds, _) => seconds);

    /// <summary>Change for each second since the point before.</summary>
    public static TimeSeries Rate(TimeSeries series) => Pairs(series, (seconds, change) => change / seconds);

    /// <summary>The sum of all values so far.</summary>
    public static TimeSeries RunningSum(TimeSeries series)
    {
        var sum = 0.0;
        return series.Map(value => sum += value);
    }

    private static TimeSeries Pairs(TimeSeries series, Func<double, double, double> combine)
    {
        var count = Math.Max(0, series.Times.Length - 1);
        var values = new double[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = combine(series.Times[index + 1] - series.Times[index], series.Values[index + 1] - series.Values[index]);
        }

        return TimeSeries.FromPoints(series.Grid, [.. series.Times.Skip(1)], values, series.Label);
    }
}
