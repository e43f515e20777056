namespace LocalAws.CloudWatch.Expressions;

/// <summary>An expression that cannot be read or computed, with the reason.</summary>
internal sealed class ExpressionException(string message) : Exception(message);
