namespace LocalAws.Monitoring;

/// <summary>How far the distribution of a column has moved from the baseline.</summary>
/// <remarks>
/// <c>Simple</c> is the largest difference of the cumulative distributions (L-infinity), or of the shares of a category.
/// <c>Robust</c> takes from it 1.8·√((n+m)/(n·m)), after the two-sample Kolmogorov–Smirnov test, and never goes below 0:
/// the formula of the open library that the prebuilt container builds on (awslabs/deequ, Distances.scala).
/// </remarks>
internal static class DriftDistance
{
    private const double RobustFactor = 1.8;

    /// <summary>Distance of every column that both sides have with the same kind of values.</summary>
    public static IReadOnlyDictionary<string, double> ByFeature(
        DataStatistics baseline, DataStatistics current, MonitoringConfiguration configuration)
    {
        var before = baseline.Features.ToDictionary(feature => feature.Name);
        var distances = new Dictionary<string, double>();
        foreach (var feature in current.Features)
        {
            if (before.TryGetValue(feature.Name, out var reference) && Simple(reference, feature) is { } distance)
            {
                distances[feature.Name] = configuration.IsRobust
                    ? Robust(distance, reference.Present, feature.Present)
                    : distance;
            }
        }

        return distances;
    }

    /// <summary>Corrects a distance for the sizes of the two samples.</summary>
    public static double Robust(double distance, double n, double m)
    {
        return Math.Max(0, distance - (RobustFactor * Math.Sqrt((n + m) / (n * m))));
    }

    private static double? Simple(FeatureStatistics reference, FeatureStatistics feature)
    {
        if (reference.Present == 0 || feature.Present == 0)
        {
            return null;
        }

        if (reference.Numeric is { } numericBefore && feature.Numeric is { } numericNow)
        {
            return numericBefore.Sketch.DistanceTo(numericNow.Sketch);
        }

        return reference.Text?.Categories is { } before && feature.Text?.Categories is { } now
            ? OfCategories(before, reference.Present, now, feature.Present)
            : null;
    }

    private static double OfCategories(
        IReadOnlyList<CategoryBucket> before, double beforeTotal, IReadOnlyList<CategoryBucket> now, double nowTotal)
    {
        var sharesBefore = before.ToDictionary(bucket => bucket.Value, bucket => bucket.Count / beforeTotal);
        var sharesNow = now.ToDictionary(bucket => bucket.Value, bucket => bucket.Count / nowTotal);
        return sharesBefore.Keys.Union(sharesNow.Keys)
            .Max(value => Math.Abs(sharesBefore.GetValueOrDefault(value) - sharesNow.GetValueOrDefault(value)));
    }
}
