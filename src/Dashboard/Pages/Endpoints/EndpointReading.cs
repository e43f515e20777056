using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Endpoints;

/// <summary>The metrics of some variants of an endpoint, as one answer of the planner.</summary>
/// <param name="Endpoint">Endpoint name.</param>
/// <param name="Variants">Variants shown, in the endpoint's order.</param>
/// <param name="Result">Answer to a request that held at least <see cref="Queries"/>.</param>
public sealed record EndpointReading(string Endpoint, IReadOnlyList<ProductionVariant> Variants, MetricResult Result)
{
    private static readonly string[] s_modelPercentiles = ["p50", "p90", "p99"];
    private static readonly string[] s_overheadPercentiles = ["p50", "p90"];
    private static readonly string[] s_utilizations = ["CPUUtilization", "MemoryUtilization", "DiskUtilization"];
    private static readonly string[] s_gpuUtilizations = ["GPUUtilization", "GPUMemoryUtilization"];

    /// <summary>Whether any variant shown runs on an instance with a GPU.</summary>
    public bool HasGpu => Variants.Any(variant => variant.HasGpu);

    /// <summary>Whether the endpoint can have metrics: it has variants, and its creation is over and did not fail.</summary>
    public static bool Exists(Dashboard.Services.Endpoints.Endpoint endpoint) =>
        endpoint.Variants.Count > 0 && endpoint.Status is not (EndpointStatus.Creating or EndpointStatus.Failed);

    /// <summary>The same answer, but only one variant of it; all when no variant has the name.</summary>
    public EndpointReading Only(string? variant) => Variants.Any(one => one.Name == variant)
        ? this with { Variants = [.. Variants.Where(one => one.Name == variant)] }
        : this;

    /// <summary>Everything that an endpoint's page shows, to be asked in one request.</summary>
    public static IReadOnlyList<MetricQuery> Queries(string endpoint, IReadOnlyList<ProductionVariant> variants) =>
        [.. variants.SelectMany(variant => Queries(endpoint, variant))];

    /// <summary>The series of a query for each variant shown that has one, with the variant's name.</summary>
    public IReadOnlyList<(string Variant, MetricSeries Series)> Each(Func<string, string, MetricQuery> query) =>
        [.. from variant in Variants
            let wanted = query(Endpoint, variant.Name)
            let series = Result.Series.FirstOrDefault(series => series.Query == wanted)
            where series is not null
            select (variant.Name, series)];

    /// <summary>As <see cref="Each"/>, without names.</summary>
    public IReadOnlyList<MetricSeries> All(Func<string, string, MetricQuery> query) => [.. Each(query).Select(pair => pair.Series)];

    private static IEnumerable<MetricQuery> Queries(string endpoint, ProductionVariant variant)
    {
        var name = variant.Name;
        return
        [
            .. s_modelPercentiles.Select(percentile => EndpointMetrics.ModelLatency(endpoint, name, percentile)),
            .. s_overheadPercentiles.Select(percentile => EndpointMetrics.OverheadLatency(endpoint, name, percentile)),
            EndpointMetrics.Invocations(endpoint, name),
            EndpointMetrics.ClientErrors(endpoint, name),
            EndpointMetrics.ServerErrors(endpoint, name),
            .. s_utilizations.Concat(variant.HasGpu ? s_gpuUtilizations : [])
                .Select(metric => EndpointMetrics.Utilization(endpoint, name, metric)),
        ];
    }
}
