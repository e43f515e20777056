using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary><c>FILL(m, 0)</c>, <c>FILL(m, REPEAT)</c>, <c>FILL(m, LINEAR)</c> and <c>FILL(m, other)</c>: gives missing points a value.</summary>
internal static class Filling
{
    /// <summary>Calls the function.</summary>
    public static MathValue Call(FunctionArguments arguments)
    {
        var fill = arguments.Word(1) switch
        {
            "REPEAT" => Repeat,
            "LINEAR" => Linear,
            _ => With(arguments),
        };
        return arguments.Each(0, series => Fill(series, fill));
    }

    private static Func<TimeSeries, long, int, double?> With(FunctionArguments arguments)
    {
        switch (arguments.Value(1))
        {
            case ScalarValue scalar:
                return (_, _, _) => scalar.Value;
            case SeriesValue other:
                var values = other.Series.Times.Zip(other.Series.Values).ToDictionary(point => point.First, point => point.Second);
                return (_, time, _) => values.TryGetValue(time, out var value) ? value : null;
            default:
                throw arguments.Wrong(1, "a number, a time series, REPEAT or LINEAR");
        }
    }

    /// <summary>Goes through the grid; the filler gets the series, the time and the index of the next point after it.</summary>
    private static TimeSeries Fill(TimeSeries series, Func<TimeSeries, long, int, double?> fill)
    {
        var times = new List<long>(series.Grid.Count);
        var values = new List<double>(series.Grid.Count);
        var next = 0;
        foreach (var time in series.Grid.Times())
        {
            var isPresent = next < series.Times.Length && series.Times[next] == time;
            if ((isPresent ? series.Values[next++] : fill(series, time, next)) is { } value)
            {
                times.Add(time);
                values.Add(value);
            }
        }

        return TimeSeries.FromPoints(series.Grid, [.. times], [.. values], series.Label);
    }

    private static double? Repeat(TimeSeries series, long time, int next) => next > 0 ? series.Values[next - 1] : null;

    private static double? Linear(TimeSeries series, long time, int next)
    {
        if (next == 0 || next == series.Times.Length)
        {
            return null;
        }

        var (start, end) = (series.Times[next - 1], series.Times[next]);
        var share = (double)(time - start) / (end - start);
        return series.Values[next - 1] + (share * (series.Values[next] - series.Values[next - 1]));
    }
}
