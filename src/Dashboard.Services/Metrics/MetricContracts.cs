using System.Collections.Immutable;

namespace Dashboard.Services.Metrics;

/// <summary>Start, inclusive, and end, exclusive, in UTC.</summary>
/// <param name="Start">First moment.</param>
/// <param name="End">First moment after.</param>
public readonly record struct TimeRange(DateTimeOffset Start, DateTimeOffset End)
{
    /// <summary>Length of the range.</summary>
    public TimeSpan Length => End - Start;

    /// <summary>The range of the given length that ends at <paramref name="now"/>.</summary>
    public static TimeRange Last(TimeSpan length, DateTimeOffset now) => new(now - length, now);
}

/// <summary>What an absent data point of a metric means.</summary>
public enum AbsentMeaning
{
    /// <summary>Nothing is known: a gap.</summary>
    Gap,

    /// <summary>Nothing happened: no calls.</summary>
    NoCalls,
}

/// <summary>One metric with one statistic. Equal queries are asked once, however many panels show them.</summary>
/// <param name="Namespace">Such as <c>AWS/SageMaker</c>.</param>
/// <param name="Name">Such as <c>ModelLatency</c>.</param>
/// <param name="Dimensions">The exact set of dimensions.</param>
/// <param name="Statistic">Such as <c>Sum</c>, <c>Average</c>, <c>p90</c>.</param>
public sealed record MetricQuery(string Namespace, string Name, MetricDimensions Dimensions, string Statistic);

/// <summary>An exact set of dimensions, compared by content, in ordinal order of names.</summary>
public sealed class MetricDimensions : IEquatable<MetricDimensions>
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _pairs;
    private readonly string _key;

    private MetricDimensions(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        _pairs = [.. pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal)];
        _key = string.Join('\u001f', _pairs.Select(pair => $"{pair.Key}\u001e{pair.Value}"));
    }

    /// <summary>The pairs in ordinal order of names.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    /// <summary>Makes a set.</summary>
    public static MetricDimensions Of(params IEnumerable<(string Name, string Value)> pairs) =>
        new(pairs.Select(pair => KeyValuePair.Create(pair.Name, pair.Value)));

    /// <summary>The set <c>EndpointName, VariantName</c> of the endpoint metrics.</summary>
    public static MetricDimensions Variant(string endpoint, string variant) =>
        Of(("EndpointName", endpoint), ("VariantName", variant));

    /// <inheritdoc/>
    public bool Equals(MetricDimensions? other) => other is not null && other._key == _key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MetricDimensions);

    /// <inheritdoc/>
    public override int GetHashCode() => _key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _pairs.Select(pair => $"{pair.Key}={pair.Value}"));
}

/// <summary>What a panel asks the planner for.</summary>
/// <param name="Queries">Metrics and statistics; duplicates cost nothing.</param>
/// <param name="Range">Wanted range; the planner aligns it to the period.</param>
/// <param name="Period">Wanted period, or null to choose by range and CloudWatch's retention tiers.</param>
public sealed record MetricRequest(IReadOnlyList<MetricQuery> Queries, TimeRange Range, TimeSpan? Period);

/// <summary>One series on an even grid: value i belongs to the period that starts at <c>Start + i × Period</c>.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Start">Start of the first period, UTC.</param>
/// <param name="Period">Distance of the values.</param>
/// <param name="Values">In CloudWatch's unit; NaN where CloudWatch has no data point.</param>
public sealed record MetricSeries(MetricQuery Query, DateTimeOffset Start, TimeSpan Period, ImmutableArray<double> Values)
{
    /// <summary>Time of value <paramref name="index"/>.</summary>
    public DateTimeOffset TimeAt(int index) => Start + (index * Period);

    /// <summary>The present values.</summary>
    public IEnumerable<double> Present => Values.Where(value => !double.IsNaN(value));
}

/// <summary>The planner's answer.</summary>
/// <param name="Series">One for each query of the request, in its order.</param>
/// <param name="Range">The aligned range that the series cover.</param>
/// <param name="Period">The period used.</param>
/// <param name="IsNewestIncomplete">True when the last period was still filling when it was fetched.</param>
/// <param name="FetchedAt">When the newest part was fetched.</param>
/// <param name="StaleSince">When set, CloudWatch could not be asked and this is the last good data, fetched then.</param>
/// <param name="StaleReason">Why, in one plain sentence.</param>
public sealed record MetricResult(
    IReadOnlyList<MetricSeries> Series,
    TimeRange Range,
    TimeSpan Period,
    bool IsNewestIncomplete,
    DateTimeOffset FetchedAt,
    DateTimeOffset? StaleSince,
    string? StaleReason);

/// <summary>What a workspace's metrics have cost so far.</summary>
/// <param name="MetricsRequested">Metrics asked of CloudWatch since the start of the process.</param>
/// <param name="Calls">GetMetricData calls.</param>
/// <param name="Dollars">At <see cref="PricePerThousand"/>.</param>
public sealed record MetricCost(long MetricsRequested, long Calls, decimal Dollars)
{
    /// <summary>US dollars for 1,000 metrics requested with GetMetricData in us-east-1 (Amazon CloudWatch pricing page).</summary>
    public const decimal PricePerThousand = 0.01m;
}

/// <summary>The only way to CloudWatch's numbers: merges, aligns, caches closed periods, serves stale data when CloudWatch fails.</summary>
public interface IMetricPlanner
{
    /// <summary>Answers a request, from the cache as far as periods are closed.</summary>
    /// <exception cref="Errors.ServiceException">When CloudWatch fails and there is nothing older to show.</exception>
    Task<MetricResult> QueryAsync(MetricRequest request, CancellationToken cancellationToken);

    /// <summary>Metrics that exist with the given namespace and, if set, name and dimensions, from ListMetrics.</summary>
    Task<IReadOnlyList<(string Name, MetricDimensions Dimensions)>> DiscoverAsync(
        string @namespace,
        string? name,
        MetricDimensions? dimensions,
        CancellationToken cancellationToken);

    /// <summary>What has been requested so far.</summary>
    MetricCost Cost { get; }

    /// <summary>The period that a range gets when none is asked for: a few hundred points, within CloudWatch's retention tiers.</summary>
    TimeSpan ChoosePeriod(TimeRange range);
}
