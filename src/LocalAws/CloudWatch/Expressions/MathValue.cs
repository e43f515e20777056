using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>What an expression, or a part of one, comes to.</summary>
internal abstract record MathValue
{
    /// <summary>The kind in CloudWatch's words, for messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A number (S in CloudWatch's documentation).</summary>
internal sealed record ScalarValue(double Value) : MathValue
{
    /// <inheritdoc/>
    public override string Kind => "a number";
}

/// <summary>A time series (TS).</summary>
internal sealed record SeriesValue(TimeSeries Series) : MathValue
{
    /// <inheritdoc/>
    public override string Kind => "a time series";
}

/// <summary>An array of time series (TS[]).</summary>
internal sealed record SeriesListValue(IReadOnlyList<TimeSeries> Series) : MathValue
{
    /// <inheritdoc/>
    public override string Kind => "an array of time series";
}

/// <summary>A text, which only some functions take.</summary>
internal sealed record TextValue(string Text) : MathValue
{
    /// <inheritdoc/>
    public override string Kind => "a text";
}
