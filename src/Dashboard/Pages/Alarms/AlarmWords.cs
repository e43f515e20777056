using System.Globalization;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;

namespace Dashboard.Pages.Alarms;

/// <summary>Alarms in people's words. Pure.</summary>
internal static class AlarmWords
{
    /// <summary>When the alarm fires, such as <c>p90 of ModelLatency &gt; 50 ms for 3 of 5 min</c>.</summary>
    public static string Condition(MetricAlarm alarm)
    {
        var subject = alarm.Metric is { } metric ? $"{metric.Statistic} of {metric.Name}" : "metric math";
        return $"{subject} {Comparison(alarm)} {Duration(alarm)}";
    }

    /// <summary>All alarms in one line, such as <c>2 of 9 alarms firing, 1 with insufficient data</c>.</summary>
    public static string Summary(IReadOnlyList<MetricAlarm> alarms)
    {
        var firing = alarms.Count(alarm => alarm.State == AlarmState.Alarm);
        var blind = alarms.Count(alarm => alarm.State == AlarmState.InsufficientData);
        var head = (firing, alarms.Count) switch
        {
            (_, 0) => "No alarms",
            (0, 1) => "The alarm is quiet",
            (1, 1) => "The alarm is firing",
            (0, _) => $"None of {alarms.Count} alarms firing",
            _ => $"{firing} of {alarms.Count} alarms firing",
        };
        return blind == 0 ? head : $"{head}, {blind} with insufficient data";
    }

    /// <summary>Threshold in the display unit, such as <c>50 ms</c>; empty for anomaly detection.</summary>
    public static string Threshold(MetricAlarm alarm)
    {
        if (alarm.Threshold is not { } threshold)
        {
            return "";
        }

        var units = MetricUnits.Of(alarm.Metric?.Name ?? "");
        var number = units.Convert(threshold).ToString("#,0.####", CultureInfo.InvariantCulture);
        return units.Name.Length == 0 ? number : $"{number} {units.Name}";
    }

    /// <summary>What happens where the metric has no data point, as a sentence.</summary>
    public static string MissingData(MetricAlarm alarm) => alarm.TreatMissingData switch
    {
        "breaching" => "A missing data point counts as beyond the threshold.",
        "notBreaching" => "A missing data point counts as within the threshold.",
        "ignore" => "A missing data point keeps the state as it is.",
        _ => "Missing data points lead to insufficient data.",
    };

    // Names: Amazon CloudWatch API Reference, PutMetricAlarm, ComparisonOperator.
    private static string Comparison(MetricAlarm alarm) => alarm.Comparison switch
    {
        "GreaterThanThreshold" => $"> {Threshold(alarm)}",
        "GreaterThanOrEqualToThreshold" => $"≥ {Threshold(alarm)}",
        "LessThanThreshold" => $"< {Threshold(alarm)}",
        "LessThanOrEqualToThreshold" => $"≤ {Threshold(alarm)}",
        "GreaterThanUpperThreshold" => "above the expected band",
        "LessThanLowerThreshold" => "below the expected band",
        "LessThanLowerOrGreaterThanUpperThreshold" => "outside the expected band",
        var other => $"{other} {Threshold(alarm)}".TrimEnd(),
    };

    private static string Duration(MetricAlarm alarm)
    {
        var (breaching, of) = (alarm.DatapointsToAlarm, alarm.EvaluationPeriods);
        if (alarm.Period is not { } period)
        {
            return breaching == of ? $"for {Periods(of)}" : $"for {breaching} of {Periods(of)}";
        }

        if (breaching == of)
        {
            return $"for {PeriodWords.Of(of * period)}";
        }

        return period == TimeSpan.FromMinutes(1) ? $"for {breaching} of {of} min" : $"for {breaching} of {of} × {PeriodWords.Of(period)}";
    }

    private static string Periods(int count) => count == 1 ? "1 period" : $"{count} periods";
}
