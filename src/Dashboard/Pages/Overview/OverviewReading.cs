using System.Collections.Immutable;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Metrics;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Overview;

/// <summary>The traffic of all endpoints, as one answer of the planner.</summary>
/// <param name="Endpoints">Endpoints with at least one variant.</param>
/// <param name="Result">Answer to a request for <see cref="Queries"/>.</param>
public sealed record OverviewReading(IReadOnlyList<Endpoint> Endpoints, MetricResult Result)
{
    private static readonly TimeSpan s_now = TimeSpan.FromMinutes(5);

    /// <summary>Invocations, errors and p90 of model latency of every variant, to be asked in one request.</summary>
    public static IReadOnlyList<MetricQuery> Queries(IReadOnlyList<Endpoint> endpoints) =>
        [.. from endpoint in endpoints
            from variant in endpoint.Variants
            from query in Queries(endpoint.Name, variant.Name)
            select query];

    /// <summary>Requests of all endpoints in each period.</summary>
    public ImmutableArray<double> Calls => SeriesMath.Counts(Named("Invocations"), Result.IsNewestIncomplete);

    /// <summary>Failed requests of all endpoints in each period, NaN for none.</summary>
    public ImmutableArray<double> Errors => SeriesMath.Sum([.. Named("Invocation4XXErrors"), .. Named("Invocation5XXErrors")]);

    /// <summary>Requests in the whole range.</summary>
    public double TotalCalls => Total(Calls);

    /// <summary>Failed requests in the whole range.</summary>
    public double TotalErrors => Total(Errors);

    /// <summary>Share of requests that failed, 0 to 1; null without calls.</summary>
    public double? ErrorRate => TotalCalls > 0 ? TotalErrors / TotalCalls : null;

    /// <summary>Requests per minute over the newest closed periods that cover five minutes; null without a closed period.</summary>
    public double? CallsPerMinute
    {
        get
        {
            var calls = Calls;
            var end = calls.Length - (Result.IsNewestIncomplete ? 1 : 0);
            var count = Math.Min(end, Math.Max(1, (int)Math.Ceiling(s_now / Result.Period)));
            return count <= 0 ? null : Total(calls[(end - count)..end]) / (count * Result.Period.TotalMinutes);
        }
    }

    /// <summary>Highest p90 of model latency in each period of one endpoint, ms.</summary>
    public ImmutableArray<double> LatencyP90(string endpoint) => SeriesMath.Map(
        SeriesMath.Highest([.. Named("ModelLatency").Where(series => Of(series) == endpoint)]),
        MetricUnits.Of("ModelLatency").Convert);

    /// <summary>Highest p90 of model latency in each period among all endpoints, ms.</summary>
    public ImmutableArray<double> LatencyP90() =>
        SeriesMath.Map(SeriesMath.Highest(Named("ModelLatency")), MetricUnits.Of("ModelLatency").Convert);

    /// <summary>Requests of one endpoint in the whole range.</summary>
    public double CallsOf(string endpoint) => Total(SeriesMath.Sum([.. Named("Invocations").Where(series => Of(series) == endpoint)]));

    /// <summary>The newest closed and the highest p90 among all endpoints, ms; null without calls.</summary>
    public (double? Newest, double? Highest) LatencyP90s()
    {
        var all = LatencyP90();
        var closed = Result.IsNewestIncomplete && all.Length > 0 ? all[..^1] : all;
        double? highest = null;
        double? newest = null;
        foreach (var value in closed.Where(value => !double.IsNaN(value)))
        {
            newest = value;
            highest = Math.Max(highest ?? value, value);
        }

        return (newest, highest);
    }

    private static MetricQuery[] Queries(string endpoint, string variant) =>
    [
        EndpointMetrics.Invocations(endpoint, variant),
        EndpointMetrics.ClientErrors(endpoint, variant),
        EndpointMetrics.ServerErrors(endpoint, variant),
        EndpointMetrics.ModelLatency(endpoint, variant, "p90"),
    ];

    private IReadOnlyList<MetricSeries> Named(string name) => [.. Result.Series.Where(series => series.Query.Name == name)];

    private static string? Of(MetricSeries series) =>
        series.Query.Dimensions.Pairs.FirstOrDefault(pair => pair.Key == "EndpointName").Value;

    private static double Total(ImmutableArray<double> values) => values.Where(value => !double.IsNaN(value)).Sum();
}
