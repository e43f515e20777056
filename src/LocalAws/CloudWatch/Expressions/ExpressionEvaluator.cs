using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>Computes parsed metric math.</summary>
internal sealed class ExpressionEvaluator(ExpressionScope scope)
{
    /// <summary>What the request offers.</summary>
    public ExpressionScope Scope => scope;

    /// <summary>Computes a node.</summary>
    /// <exception cref="ExpressionException">Unknown names and functions, or arguments of the wrong kind.</exception>
    public MathValue Evaluate(ExpressionNode node) => node switch
    {
        NumberNode number => new ScalarValue(number.Value),
        TextNode text => new TextValue(text.Text),
        NameNode name => scope.Resolve(name.Name) ?? throw Unknown(name.Name),
        ListNode list => new SeriesListValue([.. list.Items.SelectMany(Flatten)]),
        NegateNode negate => Arithmetic.Map(Evaluate(negate.Operand), value => 0 - value),
        OperatorNode operation => Arithmetic.Combine(
            Evaluate(operation.Left), Evaluate(operation.Right), Arithmetic.Operator(operation.Operator), operation.Operator),
        CallNode call => MathFunctions.Call(this, call),
        _ => throw new InvalidOperationException($"No rule for {node.GetType().Name}."),
    };

    private IEnumerable<TimeSeries> Flatten(ExpressionNode item) => Evaluate(item) switch
    {
        SeriesValue single => [single.Series],
        SeriesListValue list => list.Series,
        ScalarValue scalar => [TimeSeries.Constant(scope.Grid, scalar.Value, "")],
        var other => throw new ExpressionException($"{other.Kind} cannot be in an array"),
    };

    private static ExpressionException Unknown(string name) =>
        new($"there is no query with the id '{name}'; ids begin with a lower-case letter, and functions need parentheses");
}
