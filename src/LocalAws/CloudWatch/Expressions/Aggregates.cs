using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>Functions that make one value of many: of a series one number, of an array one series, time by time.</summary>
internal static class Aggregates
{
    /// <summary>Applies a reduction to the first argument.</summary>
    /// <param name="arguments">The call.</param>
    /// <param name="reduce">Makes one value of at least one.</param>
    /// <param name="ifEmpty">Value of a series without points; NaN, which no point can have, unless the function has one.</param>
    public static MathValue Reduce(FunctionArguments arguments, Func<IReadOnlyList<double>, double> reduce, double ifEmpty = double.NaN) =>
        arguments.Value(0) switch
        {
            ScalarValue scalar => new ScalarValue(reduce([scalar.Value])),
            SeriesValue single => new ScalarValue(single.Series.Values.Length == 0 ? ifEmpty : reduce(single.Series.Values)),
            SeriesListValue list => new SeriesValue(Across(list.Series, reduce, arguments.Scope.Grid)),
            _ => throw arguments.Wrong(0, "a time series or an array of them"),
        };

    /// <summary>The standard deviation of a population.</summary>
    public static double StandardDeviation(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count);
    }

    /// <summary>Reduces the values that an array has at each time. A series without a point at a time does not take part there.</summary>
    private static TimeSeries Across(IReadOnlyList<TimeSeries> list, Func<IReadOnlyList<double>, double> reduce, TimeGrid none)
    {
        var values = new SortedDictionary<long, List<double>>();
        foreach (var series in list)
        {
            for (var index = 0; index < series.Times.Length; index++)
            {
                if (!values.TryGetValue(series.Times[index], out var atTime))
                {
                    values.Add(series.Times[index], atTime = new List<double>(list.Count));
                }

                atTime.Add(series.Values[index]);
            }
        }

        var grid = list.Select(series => series.Grid).MaxBy(grid => grid.Period) ?? none;
        return TimeSeries.FromPoints(grid, [.. values.Keys], [.. values.Values.Select(reduce)], "");
    }
}
