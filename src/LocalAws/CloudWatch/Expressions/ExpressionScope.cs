using LocalAws.CloudWatch.Queries;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>What an expression can reach.</summary>
/// <param name="Resolve">The value of a query by its id; null for an unknown id.</param>
/// <param name="Metrics">The request's metrics (not expressions), each with its id.</param>
/// <param name="Search">Finds metrics: search text, statistic, period.</param>
/// <param name="Period">Period of what has none of its own, in seconds.</param>
/// <param name="Range">The times asked for.</param>
internal sealed record ExpressionScope(
    Func<string, MathValue?> Resolve,
    Func<IEnumerable<(string Id, TimeSeries Series)>> Metrics,
    Func<string, string, int, IReadOnlyList<TimeSeries>> Search,
    int Period,
    QueryRange Range)
{
    /// <summary>Times at <see cref="Period"/>; empty where data of that age is not kept so finely.</summary>
    public TimeGrid Grid => Range.GridFor(Period) ?? new TimeGrid(0, 0, Period);
}
