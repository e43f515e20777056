using System.Collections.Immutable;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;

namespace Dashboard.Pages.Drift;

/// <summary>How one feature drifted over the range.</summary>
/// <param name="Feature">Feature name.</param>
/// <param name="Latest">Newest distance; null without data points.</param>
/// <param name="Highest">Highest distance; null without data points.</param>
/// <param name="Above">How many executions were above the threshold; null without a threshold.</param>
/// <param name="Executions">How many executions reported the feature.</param>
/// <param name="Values">Distances by period, NaN for none: the sparkline.</param>
public sealed record FeatureRank(
    string Feature,
    double? Latest,
    double? Highest,
    int? Above,
    int Executions,
    ImmutableArray<double> Values)
{
    /// <summary>Whether the newest distance is above <paramref name="threshold"/>.</summary>
    public bool IsDrifting(double? threshold) => Latest > threshold;
}

/// <summary>Puts the features that need a look first. Pure.</summary>
internal static class DriftRanking
{
    /// <summary>How many features the chart shows when none is chosen.</summary>
    public const int Shown = 3;

    /// <summary>By newest distance, then by highest, largest first; features without data last.</summary>
    public static IReadOnlyList<FeatureRank> Of(FeatureDrift drift) =>
        [.. drift.Features
            .Zip(drift.Metrics.Series, (feature, series) => Rank(feature, series, drift.Threshold))
            .OrderByDescending(rank => rank.Latest ?? double.NegativeInfinity)
            .ThenByDescending(rank => rank.Highest ?? double.NegativeInfinity)
            .ThenBy(rank => rank.Feature, StringComparer.Ordinal)];

    /// <summary>The features that the chart shows: the chosen one, or the first of the ranking that moved at all, or the first.</summary>
    public static IReadOnlyList<string> Selected(IReadOnlyList<FeatureRank> ranking, string? feature)
    {
        if (ranking.Any(rank => rank.Feature == feature))
        {
            return [feature!];
        }

        var moved = ranking.Where(rank => rank.Highest > 0).Take(Shown).ToList();
        return [.. (moved.Count > 0 ? moved : ranking.Take(1)).Select(rank => rank.Feature)];
    }

    private static FeatureRank Rank(string feature, MetricSeries series, double? threshold)
    {
        var present = series.Present.ToList();
        return new FeatureRank(
            feature,
            present.Count == 0 ? null : present[^1],
            present.Count == 0 ? null : present.Max(),
            threshold is { } limit ? present.Count(value => value > limit) : null,
            present.Count,
            series.Values);
    }
}
