using System.Globalization;

namespace LocalAws.Monitoring;

/// <summary>Checks constraints against the statistics of captured data and words the violations.</summary>
internal static class ConstraintChecks
{
    /// <summary>Runs every check, in the order of the constraints.</summary>
    public static IEnumerable<ConstraintViolation> Run(
        DataConstraints constraints, DataStatistics current, MonitoredData data, IReadOnlyDictionary<string, double> drift)
    {
        if (current.ItemCount == 0)
        {
            yield break;
        }

        if (ColumnCount(constraints.Features.Count, current.Features.Count) is { } columns)
        {
            yield return columns;
        }

        foreach (var constraint in constraints.Features)
        {
            var column = IndexOf(data.Columns, constraint.Name);
            if (column < 0)
            {
                continue;
            }

            foreach (var violation in CheckFeature(constraint, constraints.Configuration, current.Features[column], data, column, drift))
            {
                yield return violation;
            }
        }
    }

    private static IEnumerable<ConstraintViolation> CheckFeature(
        FeatureConstraint constraint,
        MonitoringConfiguration configuration,
        FeatureStatistics feature,
        MonitoredData data,
        int column,
        IReadOnlyDictionary<string, double> drift)
    {
        var typeMatch = feature.Types!.MatchOf(constraint.Type);
        if (constraint.Type != InferredType.Unknown && typeMatch < configuration.DataTypeThreshold)
        {
            yield return new(constraint.Name, "data_type_check",
                $"Data type match requirement is not met. Expected data type: {constraint.Type}, Expected match: "
                + $"{Percent(configuration.DataTypeThreshold)}. Observed: Only {Percent(typeMatch)} of data is {constraint.Type}.");
        }

        if (feature.Completeness < constraint.Completeness)
        {
            yield return new(constraint.Name, "completeness_check",
                $"Data completeness requirement is not met. Expected completeness: {Percent(constraint.Completeness)}. "
                + $"Observed: Only {Percent(feature.Completeness)} of data is present.");
        }

        if (drift.TryGetValue(constraint.Name, out var distance) && Drift(constraint.Name, feature, distance, configuration) is { } drifted)
        {
            yield return drifted;
        }

        if (constraint.Domains is { } domains && DomainMatch(domains, data, column) is var match && match < configuration.DomainThreshold)
        {
            yield return new(constraint.Name, "categorical_values_check",
                $"Value match requirement is not met. Expected match: {Percent(configuration.DomainThreshold)}. "
                + $"Observed: Only {Percent(match)} of data has a value of the baseline.");
        }
    }

    private static ConstraintViolation? ColumnCount(int expected, int observed)
    {
        var counts = $"Number of columns in current dataset: {observed}, Number of columns in baseline constraints: {expected}";
        return observed.CompareTo(expected) switch
        {
            < 0 => new("Missing columns", "missing_column_check", $"There are missing columns in current dataset. {counts}"),
            > 0 => new("Extra columns", "extra_column_check", $"There are extra columns in current dataset. {counts}"),
            _ => null,
        };
    }

    private static ConstraintViolation? Drift(
        string name, FeatureStatistics feature, double distance, MonitoringConfiguration configuration)
    {
        var (kind, threshold) = feature.Numeric is not null
            ? ("numerical", configuration.ComparisonThreshold)
            : ("categorical", configuration.CategoricalThreshold);
        var subject = $"{char.ToUpperInvariant(kind[0])}{kind[1..]}";
        return distance > threshold
            ? new(name, "baseline_drift_check", $"{subject} distance: {Text(distance)} exceeds {kind} threshold: {Text(threshold)}")
            : null;
    }

    private static double DomainMatch(IReadOnlyList<string> domains, MonitoredData data, int column)
    {
        var allowed = domains.ToHashSet(StringComparer.Ordinal);
        var present = data.Column(column).Where(cell => !string.IsNullOrEmpty(cell)).ToList();
        return present.Count == 0 ? 1 : (double)present.Count(cell => allowed.Contains(cell!)) / present.Count;
    }

    private static int IndexOf(IReadOnlyList<string> columns, string name)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index] == name)
            {
                return index;
            }
        }

        return -1;
    }

    private static string Percent(double share) => $"{Text(share * 100)}%";

    private static string Text(double value)
    {
        var text = Math.Round(value, 6).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text : $"{text}.0";
    }
}
