using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>Functions that make arrays of series or choose from them.</summary>
internal static class SeriesArrays
{
    /// <summary><c>FIRST</c> and <c>LAST</c>: one series of an array.</summary>
    public static MathValue Pick(FunctionArguments arguments, Index index)
    {
        var list = arguments.List(0);
        return new SeriesValue(list.Count > 0 ? list[index.GetOffset(list.Count)] : TimeSeries.FromPoints(arguments.Scope.Grid, [], [], ""));
    }

    /// <summary><c>METRICS()</c>: all metrics of the request; with a text those whose id contains it.</summary>
    public static MathValue Metrics(FunctionArguments arguments)
    {
        var filter = arguments.Count > 0 ? arguments.Text(0) : "";
        return new SeriesListValue([.. arguments.Scope.Metrics()
            .Where(metric => metric.Id.Contains(filter, StringComparison.Ordinal))
            .Select(metric => metric.Series)]);
    }

    /// <summary><c>SEARCH('{namespace,dimension} terms', 'p90', 60)</c>.</summary>
    public static MathValue Search(FunctionArguments arguments)
    {
        var period = arguments.Count > 2 ? arguments.Integer(2) : arguments.Scope.Period;
        return new SeriesListValue(arguments.Scope.Search(arguments.Text(0), arguments.Text(1), period));
    }

    /// <summary><c>SLICE(array, start[, end])</c>: from an index up to another, which is left out.</summary>
    public static MathValue Slice(FunctionArguments arguments)
    {
        var list = arguments.List(0);
        var start = arguments.Integer(1);
        var end = arguments.Count > 2 ? arguments.Integer(2) : list.Count;
        return start >= 0 && end >= 0
            ? new SeriesListValue([.. list.Skip(start).Take(Math.Max(0, end - start))])
            : throw new ExpressionException("SLICE takes indexes from 0");
    }

    /// <summary><c>SORT(array, MAX, DESC[, limit])</c>. Series without points come last.</summary>
    public static MathValue Sort(FunctionArguments arguments)
    {
        Func<TimeSeries, double> rank = arguments.Word(1) switch
        {
            "AVG" => series => series.Values.Average(),
            "MIN" => series => series.Values.Min(),
            "MAX" => series => series.Values.Max(),
            "SUM" => series => series.Values.Sum(),
            "LAST" => series => series.Values[^1],
            "STDDEV" => series => Aggregates.StandardDeviation(series.Values),
            _ => throw arguments.Wrong(1, "AVG, MIN, MAX, SUM, LAST or STDDEV"),
        };
        var sign = arguments.Word(2) switch
        {
            "ASC" => 1,
            "DESC" => -1,
            _ => throw arguments.Wrong(2, "ASC or DESC"),
        };
        var sorted = arguments.List(0)
            .OrderBy(series => series.Values.Length == 0)
            .ThenBy(series => series.Values.Length == 0 ? 0 : sign * rank(series));
        return new SeriesListValue([.. arguments.Count > 3 ? sorted.Take(arguments.Integer(3)) : sorted]);
    }
}
