using System.Text.Json;
using Dashboard.Services.Metrics;
using Aws = Amazon.CloudWatch.Model;

namespace Dashboard.Services.Alarms;

/// <summary>CloudWatch's alarms as the records of this area.</summary>
internal static class AlarmMapper
{
    /// <summary>An alarm.</summary>
    public static MetricAlarm Alarm(Aws.MetricAlarm alarm) => new(
        alarm.AlarmName ?? string.Empty,
        alarm.AlarmArn ?? string.Empty,
        alarm.AlarmDescription,
        State(alarm.StateValue?.Value) ?? AlarmState.InsufficientData,
        alarm.StateReason,
        Mapping.TimeOrNull(alarm.StateTransitionedTimestamp) ?? Mapping.Time(alarm.StateUpdatedTimestamp),
        Metric(alarm),
        alarm.Threshold,
        alarm.ComparisonOperator?.Value ?? string.Empty,
        Mapping.Seconds(alarm.Period),
        alarm.EvaluationPeriods ?? 1,
        alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods ?? 1,
        alarm.TreatMissingData ?? "missing");

    /// <summary>An entry of an alarm's history.</summary>
    public static AlarmHistoryItem History(Aws.AlarmHistoryItem item)
    {
        var (oldState, newState) = item.HistoryItemType?.Value == "StateUpdate" ? States(item.HistoryData) : default;
        return new AlarmHistoryItem(
            Mapping.Time(item.Timestamp), item.HistoryItemType?.Value ?? string.Empty, item.HistorySummary ?? string.Empty, oldState, newState);
    }

    private static MetricQuery? Metric(Aws.MetricAlarm alarm) =>
        alarm.Namespace is { } @namespace && alarm.MetricName is { } name && (alarm.Statistic?.Value ?? alarm.ExtendedStatistic) is { } statistic
            ? new MetricQuery(
                @namespace,
                name,
                MetricDimensions.Of((alarm.Dimensions ?? []).Select(dimension => (dimension.Name ?? string.Empty, dimension.Value ?? string.Empty))),
                statistic)
            : null;

    private static AlarmState? State(string? value) => value switch
    {
        "OK" => AlarmState.Ok,
        "ALARM" => AlarmState.Alarm,
        "INSUFFICIENT_DATA" => AlarmState.InsufficientData,
        _ => null,
    };

    // {"version":"1.0","oldState":{"stateValue":"OK",…},"newState":{"stateValue":"ALARM",…}}
    private static (AlarmState? Old, AlarmState? New) States(string? data)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(data);
            return (StateOf(document.RootElement, "oldState"), StateOf(document.RootElement, "newState"));
        }
        catch (JsonException)
        {
            // The summary says the same in words; the states only colour it.
            return default;
        }
    }

    private static AlarmState? StateOf(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty(name, out var state)
        && state.ValueKind == JsonValueKind.Object
        && state.TryGetProperty("stateValue", out var value)
        && value.ValueKind == JsonValueKind.String
            ? State(value.GetString())
            : null;
}
