namespace LocalAws.CloudWatch.Expressions;

/// <summary>A part of a parsed metric math expression.</summary>
internal abstract record ExpressionNode;

/// <summary>A number.</summary>
internal sealed record NumberNode(double Value) : ExpressionNode;

/// <summary>A quoted text.</summary>
internal sealed record TextNode(string Text) : ExpressionNode;

/// <summary>The id of a query, or a word such as <c>REPEAT</c>.</summary>
internal sealed record NameNode(string Name) : ExpressionNode;

/// <summary>A list in brackets.</summary>
internal sealed record ListNode(IReadOnlyList<ExpressionNode> Items) : ExpressionNode;

/// <summary>A minus in front of a value.</summary>
internal sealed record NegateNode(ExpressionNode Operand) : ExpressionNode;

/// <summary>Two values with an operator between.</summary>
internal sealed record OperatorNode(string Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode;

/// <summary>A function and its arguments.</summary>
internal sealed record CallNode(string Function, IReadOnlyList<ExpressionNode> Arguments) : ExpressionNode;
