using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>The arguments of a function call, read as the kinds that the function wants.</summary>
internal sealed class FunctionArguments(ExpressionEvaluator evaluator, CallNode call)
{
    /// <summary>How many there are.</summary>
    public int Count => call.Arguments.Count;

    /// <summary>The request.</summary>
    public ExpressionScope Scope => evaluator.Scope;

    /// <summary>Any value.</summary>
    public MathValue Value(int index) => evaluator.Evaluate(call.Arguments[index]);

    /// <summary>A number.</summary>
    public double Number(int index) => Value(index) is ScalarValue scalar ? scalar.Value : throw Wrong(index, "a number");

    /// <summary>A whole number.</summary>
    public int Integer(int index) => Number(index) is var number && number == Math.Floor(number) && Math.Abs(number) < int.MaxValue
        ? (int)number
        : throw Wrong(index, "a whole number");

    /// <summary>A text.</summary>
    public string Text(int index) => Value(index) is TextValue text ? text.Text : throw Wrong(index, "a text in quotes");

    /// <summary>One time series.</summary>
    public TimeSeries Series(int index) => Value(index) is SeriesValue series ? series.Series : throw Wrong(index, "a time series");

    /// <summary>An array of time series; a single one counts as an array of one.</summary>
    public IReadOnlyList<TimeSeries> List(int index) => Value(index) switch
    {
        SeriesListValue list => list.Series,
        SeriesValue single => [single.Series],
        _ => throw Wrong(index, "an array of time series"),
    };

    /// <summary>Applies a change to a series or to each of an array.</summary>
    public MathValue Each(int index, Func<TimeSeries, TimeSeries> change) => Value(index) switch
    {
        SeriesValue single => new SeriesValue(change(single.Series)),
        SeriesListValue list => new SeriesListValue([.. list.Series.Select(change)]),
        _ => throw Wrong(index, "a time series or an array of them"),
    };

    /// <summary>A bare word such as <c>REPEAT</c>, or null when the argument is something else.</summary>
    public string? Word(int index) => call.Arguments[index] is NameNode name ? name.Name : null;

    /// <summary>The error of an argument that the function does not take.</summary>
    public ExpressionException Wrong(int index, string wanted) => new($"argument {index + 1} of {call.Function} must be {wanted}");
}
