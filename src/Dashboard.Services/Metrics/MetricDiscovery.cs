using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Metrics;

/// <summary>Finds out which metrics exist, with ListMetrics; answers are kept a few minutes, an empty one only shortly.</summary>
internal sealed class MetricDiscovery(IAmazonCloudWatch cloudWatch, SharedReads reads, MetricTiming timing, ILogger logger)
{
    private const int MaxMetrics = 10_000;

    private static readonly TimeSpan s_keep = TimeSpan.FromMinutes(5);

    /// <summary>Metrics of a namespace that have at least the given dimensions.</summary>
    public Task<IReadOnlyList<(string Name, MetricDimensions Dimensions)>> ReadAsync(
        string @namespace, string? name, MetricDimensions? dimensions, CancellationToken cancellationToken) =>
        reads.GetAsync(
            $"metrics/{@namespace}/{name}/{dimensions}",
            found => found.Count == 0 ? timing.EmptyFor : s_keep,
            token => ListAsync(@namespace, name, dimensions, token),
            cancellationToken);

    private async Task<IReadOnlyList<(string Name, MetricDimensions Dimensions)>> ListAsync(
        string @namespace, string? name, MetricDimensions? dimensions, CancellationToken cancellationToken)
    {
        var request = new ListMetricsRequest { Namespace = @namespace, MetricName = name };
        if (dimensions is { Pairs.Count: > 0 })
        {
            request.Dimensions = [.. dimensions.Pairs.Select(pair => new DimensionFilter { Name = pair.Key, Value = pair.Value })];
        }

        var found = await new AwsCall("cloudwatch:ListMetrics", "metrics", @namespace)
            .ListAsync(cloudWatch.Paginators.ListMetrics(request).Metrics, MaxMetrics, cancellationToken);
        if (found.Count == MaxMetrics)
        {
            MetricsLog.DiscoveryCut(logger, @namespace, name, MaxMetrics);
        }

        return [.. found
            .Where(metric => metric.MetricName is not null)
            .Select(metric => (
                metric.MetricName!,
                MetricDimensions.Of((metric.Dimensions ?? []).Select(dimension => (dimension.Name ?? string.Empty, dimension.Value ?? string.Empty)))))];
    }
}
