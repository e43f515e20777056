namespace LocalAws.CloudWatch.Alarms;

/// <summary>How an alarm compares a value with its threshold.</summary>
/// <param name="Name">As on the wire.</param>
/// <param name="Words">As in a state reason, after "was".</param>
/// <param name="IsBreaching">Value and threshold.</param>
internal sealed record AlarmComparison(string Name, string Words, Func<double, double, bool> IsBreaching)
{
    private static readonly AlarmComparison[] s_all =
    [
        new("GreaterThanThreshold", "greater than", (value, threshold) => value > threshold),
        new("GreaterThanOrEqualToThreshold", "greater than or equal to", (value, threshold) => value >= threshold),
        new("LessThanThreshold", "less than", (value, threshold) => value < threshold),
        new("LessThanOrEqualToThreshold", "less than or equal to", (value, threshold) => value <= threshold),
    ];

    /// <summary>The comparison of a name, or a validation error.</summary>
    public static AlarmComparison Parse(string name) => Array.Find(s_all, comparison => comparison.Name == name)
        ?? throw Http.AwsError.Validation(
            $"ComparisonOperator must be one of {string.Join(", ", s_all.Select(comparison => comparison.Name))}, not '{name}'. LocalAws has no anomaly detection.");
}
