using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>The functions of metric math by name.</summary>
internal static class MathFunctions
{
    private static readonly Dictionary<string, MathFunction> s_functions = new(StringComparer.Ordinal)
    {
        ["ABS"] = new(1, 1, arguments => Arithmetic.Map(arguments.Value(0), Math.Abs)),
        ["CEIL"] = new(1, 1, arguments => Arithmetic.Map(arguments.Value(0), Math.Ceiling)),
        ["FLOOR"] = new(1, 1, arguments => Arithmetic.Map(arguments.Value(0), Math.Floor)),
        ["LOG"] = new(1, 1, arguments => Arithmetic.Map(arguments.Value(0), Math.Log)),
        ["LOG10"] = new(1, 1, arguments => Arithmetic.Map(arguments.Value(0), Math.Log10)),

        ["AVG"] = new(1, 1, arguments => Aggregates.Reduce(arguments, values => values.Average())),
        ["MAX"] = new(1, 1, arguments => Aggregates.Reduce(arguments, values => values.Max())),
        ["MIN"] = new(1, 1, arguments => Aggregates.Reduce(arguments, values => values.Min())),
        ["SUM"] = new(1, 1, arguments => Aggregates.Reduce(arguments, values => values.Sum())),
        ["STDDEV"] = new(1, 1, arguments => Aggregates.Reduce(arguments, Aggregates.StandardDeviation)),
        ["DATAPOINT_COUNT"] = new(1, 1, arguments => Aggregates.Reduce(arguments, values => values.Count, ifEmpty: 0)),
        ["METRIC_COUNT"] = new(1, 1, arguments => new ScalarValue(arguments.List(0).Count)),

        ["DIFF"] = new(1, 1, arguments => arguments.Each(0, SeriesFunctions.Difference)),
        ["DIFF_TIME"] = new(1, 1, arguments => arguments.Each(0, SeriesFunctions.TimeDifference)),
        ["RATE"] = new(1, 1, arguments => arguments.Each(0, SeriesFunctions.Rate)),
        ["RUNNING_SUM"] = new(1, 1, arguments => arguments.Each(0, SeriesFunctions.RunningSum)),
        ["FILL"] = new(2, 2, Filling.Call),
        ["IF"] = new(2, 3, Conditions.Call),
        ["TIME_SERIES"] = new(1, 1, arguments => new SeriesValue(TimeSeries.Constant(arguments.Scope.Grid, arguments.Number(0), ""))),

        ["FIRST"] = new(1, 1, arguments => SeriesArrays.Pick(arguments, 0)),
        ["LAST"] = new(1, 1, arguments => SeriesArrays.Pick(arguments, ^1)),
        ["METRICS"] = new(0, 1, SeriesArrays.Metrics),
        ["REMOVE_EMPTY"] = new(1, 1, arguments => new SeriesListValue([.. arguments.List(0).Where(series => series.Times.Length > 0)])),
        ["SEARCH"] = new(2, 3, SeriesArrays.Search),
        ["SLICE"] = new(2, 3, SeriesArrays.Slice),
        ["SORT"] = new(3, 4, SeriesArrays.Sort),

        ["MINUTE"] = OfTime(time => time.Minute),
        ["HOUR"] = OfTime(time => time.Hour),
        ["DAY"] = OfTime(time => time.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)time.DayOfWeek),
        ["DATE"] = OfTime(time => time.Day),
        ["MONTH"] = OfTime(time => time.Month),
        ["YEAR"] = OfTime(time => time.Year),
        ["EPOCH"] = OfTime(time => time.ToUnixTimeSeconds()),
        ["PERIOD"] = new(1, 1, arguments => new ScalarValue(arguments.Series(0).Grid.Period)),
    };

    /// <summary>Names of all functions.</summary>
    public static IReadOnlyCollection<string> Names => s_functions.Keys;

    /// <summary>Calls a function.</summary>
    public static MathValue Call(ExpressionEvaluator evaluator, CallNode call)
    {
        if (!s_functions.TryGetValue(call.Function, out var function))
        {
            throw Unknown(call.Function);
        }

        var count = call.Arguments.Count;
        return count >= function.Least && count <= function.Most
            ? function.Call(new FunctionArguments(evaluator, call))
            : throw new ExpressionException($"{call.Function} takes {Range(function)} argument{(function.Most == 1 ? "" : "s")}, not {count}");
    }

    private static MathFunction OfTime(Func<DateTimeOffset, double> read) => new(1, 1, arguments =>
        arguments.Each(0, series => series.Map((time, _) => read(DateTimeOffset.FromUnixTimeSeconds(time)))));

    private static string Range(MathFunction function) =>
        function.Least == function.Most ? $"{function.Least}" : $"{function.Least} to {function.Most}";

    private static ExpressionException Unknown(string name) => s_functions.ContainsKey(name.ToUpperInvariant())
        ? new($"function names are upper-case: write {name.ToUpperInvariant()}, not {name}")
        : new($"function {name} is not supported by LocalAws; it knows {string.Join(", ", s_functions.Keys.Order(StringComparer.Ordinal))}");

    private sealed record MathFunction(int Least, int Most, Func<FunctionArguments, MathValue> Call);
}
