using System.Text.Json.Nodes;

namespace LocalAws.Monitoring;

/// <summary>What a baselining job finds.</summary>
/// <param name="Statistics">The content of <c>statistics.json</c>.</param>
/// <param name="Constraints">The content of <c>constraints.json</c>.</param>
internal sealed record DataQualityBaseline(DataStatistics Statistics, DataConstraints Constraints);

/// <summary>One constraint that the data does not meet.</summary>
/// <param name="FeatureName">Column, or the words of the prebuilt container for column counts.</param>
/// <param name="CheckType">Such as <c>baseline_drift_check</c>.</param>
/// <param name="Description">Text with the numbers.</param>
internal sealed record ConstraintViolation(string FeatureName, string CheckType, string Description);

/// <summary>What an execution of a data-quality schedule finds.</summary>
/// <param name="Statistics">Statistics of the analysed data.</param>
/// <param name="Constraints">The constraints that were checked.</param>
/// <param name="Violations">Constraints that the data does not meet.</param>
/// <param name="Drift">Distance of each comparable column from the baseline, 0 to 1.</param>
internal sealed record DataQualityReport(
    DataStatistics Statistics,
    DataConstraints Constraints,
    IReadOnlyList<ConstraintViolation> Violations,
    IReadOnlyDictionary<string, double> Drift)
{
    /// <summary>The content of <c>constraint_violations.json</c>.</summary>
    public string ToViolationsJson()
    {
        return MonitoringJson.Text(new JsonObject
        {
            ["violations"] = MonitoringJson.Array(Violations.Select(violation => new JsonObject
            {
                ["feature_name"] = violation.FeatureName,
                ["constraint_check_type"] = violation.CheckType,
                ["description"] = violation.Description,
            })),
        });
    }
}

/// <summary>The data-quality part of Model Monitor: baselines, and executions that compare data with them.</summary>
internal static class DataQuality
{
    /// <summary>Takes statistics and suggests constraints, as a baselining job does.</summary>
    public static DataQualityBaseline Baseline(MonitoredData data)
    {
        var statistics = StatisticsCalculator.Compute(data);
        var constraints = new DataConstraints([.. statistics.Features.Select(Suggest)], new MonitoringConfiguration());
        return new DataQualityBaseline(statistics, constraints);
    }

    /// <summary>Analyses data, as one execution of a schedule does.</summary>
    /// <param name="baseline">Statistics of the baseline.</param>
    /// <param name="constraints">Constraints to check, perhaps edited since they were suggested.</param>
    /// <param name="data">What was captured.</param>
    public static DataQualityReport Analyze(DataStatistics baseline, DataConstraints constraints, MonitoredData data)
    {
        var current = StatisticsCalculator.Compute(data);
        var drift = constraints.Configuration.PerformComparison
            ? DriftDistance.ByFeature(baseline, current, constraints.Configuration)
            : new Dictionary<string, double>();
        var violations = constraints.Configuration.EvaluateConstraints
            ? ConstraintChecks.Run(constraints, current, data, drift).ToList()
            : [];
        return new DataQualityReport(current, constraints, violations, drift);
    }

    private static FeatureConstraint Suggest(FeatureStatistics feature)
    {
        return new FeatureConstraint(
            feature.Name,
            feature.Type,
            feature.Completeness,
            feature.Numeric is { } numeric ? numeric.Min >= 0 : null,
            feature.Text?.Categories is { } categories
                ? [.. categories.Select(category => category.Value).Order(StringComparer.Ordinal)]
                : null);
    }
}
