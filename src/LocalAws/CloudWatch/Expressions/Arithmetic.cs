namespace LocalAws.CloudWatch.Expressions;

/// <summary>Operators, and how they spread over series and arrays.</summary>
internal static class Arithmetic
{
    /// <summary>The function of an operator. Comparisons and logic give 1 or 0. Dividing by zero gives no point.</summary>
    public static Func<double, double, double> Operator(string symbol) => symbol switch
    {
        "+" => (left, right) => left + right,
        "-" => (left, right) => left - right,
        "*" => (left, right) => left * right,
        "/" => (left, right) => right == 0 ? double.NaN : left / right,
        "^" => Math.Pow,
        "==" => (left, right) => Flag(left == right),
        "!=" => (left, right) => Flag(left != right),
        "<" => (left, right) => Flag(left < right),
        ">" => (left, right) => Flag(left > right),
        "<=" => (left, right) => Flag(left <= right),
        ">=" => (left, right) => Flag(left >= right),
        "&&" => (left, right) => Flag(left != 0 && right != 0),
        "||" => (left, right) => Flag(left != 0 || right != 0),
        _ => throw new InvalidOperationException($"No operator '{symbol}'."),
    };

    /// <summary>Changes each value.</summary>
    public static MathValue Map(MathValue value, Func<double, double> change) => value switch
    {
        ScalarValue scalar => new ScalarValue(change(scalar.Value)),
        SeriesValue series => new SeriesValue(series.Series.Map(change)),
        SeriesListValue list => new SeriesListValue([.. list.Series.Select(series => series.Map(change))]),
        _ => throw new ExpressionException($"{value.Kind} cannot be computed with"),
    };

    /// <summary>Combines values: a number or a single series with each of an array; two arrays do not combine.</summary>
    public static MathValue Combine(MathValue left, MathValue right, Func<double, double, double> combine, string symbol) => (left, right) switch
    {
        (ScalarValue a, _) => Map(right, value => combine(a.Value, value)),
        (_, ScalarValue b) => Map(left, value => combine(value, b.Value)),
        (SeriesValue a, SeriesValue b) => new SeriesValue(a.Series.Combine(b.Series, combine)),
        (SeriesListValue a, SeriesValue b) => new SeriesListValue([.. a.Series.Select(series => series.Combine(b.Series, combine))]),
        (SeriesValue a, SeriesListValue b) => new SeriesListValue([.. b.Series.Select(series => a.Series.Combine(series, combine) with { Label = series.Label })]),
        _ => throw new ExpressionException($"operator {symbol} does not take {left.Kind} and {right.Kind}"),
    };

    private static double Flag(bool flag) => flag ? 1 : 0;
}
