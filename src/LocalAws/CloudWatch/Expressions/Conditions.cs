using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary><c>IF(condition, then, else)</c>: chooses point by point, or once where the condition is a number.</summary>
internal static class Conditions
{
    /// <summary>Calls the function. Without a third argument, points whose condition is 0 are left out.</summary>
    public static MathValue Call(FunctionArguments arguments)
    {
        var then = arguments.Value(1);
        var otherwise = arguments.Count > 2 ? arguments.Value(2) : null;
        switch (arguments.Value(0))
        {
            case ScalarValue scalar:
                return scalar.Value != 0
                    ? then
                    : otherwise ?? throw new ExpressionException("IF needs a third argument where its condition is a number that can be 0");
            case SeriesValue condition:
                return new SeriesValue(Choose(condition.Series, Lookup(arguments, 1, then), Lookup(arguments, 2, otherwise)));
            default:
                throw arguments.Wrong(0, "a number or a time series");
        }
    }

    private static TimeSeries Choose(TimeSeries condition, Func<long, double> then, Func<long, double> otherwise) =>
        condition.Map((time, value) => value != 0 ? then(time) : otherwise(time)) with { Label = "" };

    /// <summary>The value at a time; NaN, which drops the point, where there is none.</summary>
    private static Func<long, double> Lookup(FunctionArguments arguments, int index, MathValue? value)
    {
        switch (value)
        {
            case null:
                return _ => double.NaN;
            case ScalarValue scalar:
                return _ => scalar.Value;
            case SeriesValue series:
                var points = series.Series.Times.Zip(series.Series.Values).ToDictionary(point => point.First, point => point.Second);
                return time => points.GetValueOrDefault(time, double.NaN);
            default:
                throw arguments.Wrong(index, "a number or a time series");
        }
    }
}
