using Dashboard.Services.Metrics;

namespace Dashboard.Services.Monitoring;

/// <summary>
/// Finds the drift metrics of a schedule. AWS's pages and containers disagree about the namespace and the names of its dimensions,
/// so all spellings seen are looked for, the one that the prebuilt container writes first.
/// </summary>
internal sealed class DriftMetrics(IMetricPlanner metrics)
{
    private const string Prefix = "feature_baseline_drift_";

    private static readonly string[] s_namespaces =
    [
        "aws/sagemaker/Endpoints/data-metrics",
        "aws/sagemaker/ModelMonitoring/data-metrics",
        "/aws/sagemaker/Endpoints/data-metrics",
        "/aws/sagemaker/Endpoints/data-metric",
        "/aws/sagemaker/Endpoint/data-metrics",
    ];

    private static readonly string[] s_scheduleDimensions = ["MonitoringSchedule", "ScheduleName"];

    /// <summary>The drift metric of each feature, in ordinal order of features; empty when there is none.</summary>
    public async Task<IReadOnlyList<(string Feature, MetricQuery Query)>> FindAsync(string schedule, CancellationToken cancellationToken)
    {
        foreach (var dimension in s_scheduleDimensions)
        {
            foreach (var @namespace in s_namespaces)
            {
                var found = await metrics.DiscoverAsync(@namespace, null, MetricDimensions.Of((dimension, schedule)), cancellationToken);
                var drift = Choose(@namespace, found);
                if (drift.Count > 0)
                {
                    return drift;
                }
            }
        }

        return [];
    }

    // A metric may exist both with and without the dimension Feature: the more exact one is shown.
    private static IReadOnlyList<(string Feature, MetricQuery Query)> Choose(
        string @namespace, IReadOnlyList<(string Name, MetricDimensions Dimensions)> found) =>
        [.. found
            .Where(metric => metric.Name.StartsWith(Prefix, StringComparison.Ordinal))
            .GroupBy(metric => metric.Name[Prefix.Length..], StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (
                group.Key,
                new MetricQuery(@namespace, Prefix + group.Key, group.MaxBy(metric => metric.Dimensions.Pairs.Count).Dimensions, "Average")))];
}
