using System.Text.Json.Nodes;

namespace LocalAws.CloudWatch.Alarms;

/// <summary>Writes AlarmHistoryItem structures.</summary>
internal static class AlarmHistory
{
    /// <summary>An alarm was created or changed.</summary>
    public static JsonObject Configured(JsonObject? before, JsonObject after)
    {
        var name = AlarmStore.NameOf(after);
        return before is null
            ? Item("ConfigurationUpdate", $"Alarm \"{name}\" created", new JsonObject
            {
                ["version"] = "1.0", ["type"] = "Create", ["createdAlarm"] = after.DeepClone(),
            })
            : Item("ConfigurationUpdate", $"Alarm \"{name}\" updated", new JsonObject
            {
                ["version"] = "1.0", ["type"] = "Update", ["createdAlarm"] = before.DeepClone(), ["updatedAlarm"] = after.DeepClone(),
            });
    }

    /// <summary>An alarm was deleted.</summary>
    public static JsonObject Deleted(JsonObject alarm) =>
        Item("ConfigurationUpdate", $"Alarm \"{AlarmStore.NameOf(alarm)}\" deleted", new JsonObject
        {
            ["version"] = "1.0", ["type"] = "Delete", ["deletedAlarm"] = alarm.DeepClone(),
        });

    /// <summary>An alarm changed its state, and what came of its actions.</summary>
    public static IReadOnlyList<JsonObject> Transition(JsonObject before, JsonObject after)
    {
        var (from, to) = (State(before), State(after));
        var change = Item("StateUpdate", $"Alarm updated from {from} to {to}", new JsonObject
        {
            ["version"] = "1.0", ["oldState"] = Describe(before), ["newState"] = Describe(after),
        });
        return [change, .. Actions(after, to).Select(action => Item(
            "Action",
            $"Failed to execute action {action}",
            new JsonObject
            {
                ["actionState"] = "Failed",
                ["stateUpdateTimestamp"] = after["StateUpdatedTimestamp"]?.DeepClone(),
                ["notificationResource"] = action,
                ["error"] = "LocalAws sends no notifications.",
            }))];
    }

    private static JsonObject Item(string type, string summary, JsonObject data) => new()
    {
        ["HistoryItemType"] = type, ["HistorySummary"] = summary, ["HistoryData"] = data.ToJsonString(),
    };

    private static string State(JsonObject alarm) => alarm["StateValue"]!.GetValue<string>();

    private static JsonObject Describe(JsonObject alarm) => new()
    {
        ["stateValue"] = State(alarm),
        ["stateReason"] = alarm["StateReason"]?.DeepClone(),
        ["stateReasonData"] = alarm["StateReasonData"]?.GetValue<string>() is { } data ? JsonNode.Parse(data) : null,
    };

    private static IEnumerable<string> Actions(JsonObject alarm, string state)
    {
        var member = state switch
        {
            AlarmStates.Ok => "OKActions",
            AlarmStates.Alarm => "AlarmActions",
            _ => "InsufficientDataActions",
        };
        return alarm["ActionsEnabled"]?.GetValue<bool>() != false && alarm[member] is JsonArray actions
            ? actions.Select(action => action!.GetValue<string>())
            : [];
    }
}
