using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalAws.CloudWatch.Alarms;

/// <summary>Says why an alarm has its state, in the form of CloudWatch's texts.</summary>
internal static class AlarmReason
{
    /// <summary>The reason of an alarm that was never evaluated.</summary>
    public const string Initial = "Unchecked: Initial alarm creation";

    /// <summary>The text of StateReason.</summary>
    public static string Text(AlarmDefinition alarm, AlarmVerdict verdict)
    {
        if (verdict.State == AlarmStates.InsufficientData)
        {
            return $"Insufficient Data: {Count(alarm.EvaluationPeriods, "datapoint")} {Was(alarm.EvaluationPeriods)} unknown.";
        }

        var filled = $"{Count(verdict.Filled, "missing datapoint")} {Was(verdict.Filled)} treated as [{alarm.MissingData switch
        {
            MissingData.Breaching => "Breaching",
            _ => "NonBreaching",
        }}]";
        if (verdict.Points.Count == 0)
        {
            return $"Threshold Crossed: no datapoints were received for {Count(alarm.EvaluationPeriods, "period")} and {filled}.";
        }

        return $"Threshold Crossed: {Crossed(alarm, verdict)}{(verdict.Filled > 0 ? $" and {filled}" : "")}{Minimum(alarm, verdict.State!)}.";
    }

    /// <summary>The JSON text of StateReasonData.</summary>
    /// <param name="alarm">The alarm.</param>
    /// <param name="verdict">What was found.</param>
    /// <param name="at">When it was evaluated.</param>
    public static string Data(AlarmDefinition alarm, AlarmVerdict verdict, DateTimeOffset at)
    {
        var data = new JsonObject { ["version"] = "1.0", ["queryDate"] = Iso(at) };
        if (verdict.Points.Count > 0)
        {
            data["startDate"] = Iso(DateTimeOffset.FromUnixTimeSeconds(verdict.Points[0].Time));
        }

        if (alarm.Watched.Stat is { } stat)
        {
            data["statistic"] = stat.Statistic.Text;
        }

        data["period"] = alarm.Period;
        data["recentDatapoints"] = new JsonArray([.. verdict.Points.Select(point => (JsonNode)point.Value!.Value)]);
        data["threshold"] = alarm.Threshold;
        data["evaluatedDatapoints"] = new JsonArray([.. verdict.Points.Reverse().Select(Evaluated)]);
        return data.ToJsonString();
    }

    private static JsonObject Evaluated(AlarmPoint point)
    {
        var evaluated = new JsonObject { ["timestamp"] = Iso(DateTimeOffset.FromUnixTimeSeconds(point.Time)) };
        if (point.SampleCount is { } samples)
        {
            evaluated["sampleCount"] = samples;
        }

        evaluated["value"] = point.Value;
        return evaluated;
    }

    private static string Crossed(AlarmDefinition alarm, AlarmVerdict verdict)
    {
        var isAlarm = verdict.State == AlarmStates.Alarm;
        var shown = verdict.Points.Where(point => alarm.Comparison.IsBreaching(point.Value!.Value, alarm.Threshold) == isAlarm).Reverse().ToList();
        var values = string.Join(", ", shown.Select(point =>
            $"{Number(point.Value!.Value)} ({DateTimeOffset.FromUnixTimeSeconds(point.Time).ToString("dd/MM/yy HH:mm:ss", CultureInfo.InvariantCulture)})"));
        var count = IsPartial(alarm)
            ? $"{shown.Count} out of the last {Count(alarm.EvaluationPeriods, "datapoint")}"
            : Count(shown.Count, "datapoint");
        return $"{count} [{values}] {Was(shown.Count)} {(isAlarm ? "" : "not ")}{alarm.Comparison.Words} the threshold ({Number(alarm.Threshold)})";
    }

    private static string Minimum(AlarmDefinition alarm, string state)
    {
        if (!IsPartial(alarm))
        {
            return "";
        }

        var needed = state == AlarmStates.Alarm ? alarm.DatapointsToAlarm : alarm.EvaluationPeriods - alarm.DatapointsToAlarm + 1;
        var transition = state == AlarmStates.Alarm ? "OK -> ALARM" : "ALARM -> OK";
        return $" (minimum {Count(needed, "datapoint")} for {transition} transition)";
    }

    private static bool IsPartial(AlarmDefinition alarm) => alarm.DatapointsToAlarm < alarm.EvaluationPeriods;

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";

    private static string Was(int count) => count == 1 ? "was" : "were";

    private static string Number(double value) => value.ToString("0.0##############", CultureInfo.InvariantCulture);

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", CultureInfo.InvariantCulture);
}
