using LocalAws.CloudWatch;

namespace LocalAws.Monitoring;

/// <summary>One observation that an execution publishes.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Value">The value.</param>
/// <param name="Count">How often it was observed.</param>
internal sealed record MonitoringDataPoint(MetricKey Metric, double Value, double Count);

/// <summary>The metrics of a finished execution (aws-reference: Model Monitor metrics).</summary>
internal static class DataQualityMetrics
{
    /// <summary>Namespace of data-quality schedules of endpoints.</summary>
    public const string Namespace = "aws/sagemaker/Endpoints/data-metrics";

    /// <summary>Publishes the metrics of an execution at the given time, unless its constraints say not to.</summary>
    public static void Publish(IMetricStore metrics, DataQualityReport report, string endpoint, string schedule, DateTimeOffset time)
    {
        foreach (var point in Of(report, endpoint, schedule))
        {
            metrics.Record(point.Metric, time, point.Value, "None", point.Count);
        }
    }

    /// <summary>The data points of an execution, with the dimensions Endpoint, Feature and MonitoringSchedule; none when the constraints switch metrics off.</summary>
    public static IEnumerable<MonitoringDataPoint> Of(DataQualityReport report, string endpoint, string schedule)
    {
        return report.Constraints.Configuration.EmitMetrics
            ? report.Statistics.Features.SelectMany(feature => OfFeature(feature, report.Drift, endpoint, schedule))
            : [];
    }

    private static IEnumerable<MonitoringDataPoint> OfFeature(
        FeatureStatistics feature, IReadOnlyDictionary<string, double> drift, string endpoint, string schedule)
    {
        yield return Point("non_null", feature.Present);
        yield return Point("null", feature.Missing);
        yield return Point("completeness", feature.Completeness);
        yield return Point("estimated_unique_values", feature.EstimatedUnique ?? 0);
        if (drift.TryGetValue(feature.Name, out var distance))
        {
            yield return Point("baseline_drift", distance);
        }

        if (feature.Types is { } types)
        {
            yield return Point("fractional_counts", types.Fractional);
            yield return Point("integral_counts", types.Integral);
            yield return Point("string_counts", types.String);
            yield return Point("boolean_counts", types.Boolean);
            yield return Point("unknown_counts", types.Missing);
        }

        foreach (var (value, count) in feature.Numeric is { } numeric ? Distribution(numeric, feature.Present) : [])
        {
            yield return Point("data", value, count);
        }

        MonitoringDataPoint Point(string kind, double value, double count = 1)
        {
            var key = new MetricKey(Namespace, $"feature_{kind}_{feature.Name}",
                ("Endpoint", endpoint), ("Feature", feature.Name), ("MonitoringSchedule", schedule));
            return new MonitoringDataPoint(key, value, count);
        }
    }

    // Lowest and highest value, and the mean of all others: minimum, maximum, sum, count and average are then those of the column.
    private static IEnumerable<(double Value, double Count)> Distribution(NumericSummary numeric, int present)
    {
        yield return (numeric.Min, 1);
        if (present > 1)
        {
            yield return (numeric.Max, 1);
        }

        if (present > 2)
        {
            yield return ((numeric.Sum - numeric.Min - numeric.Max) / (present - 2), present - 2);
        }
    }
}
