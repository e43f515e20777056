using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>DescribeAlarmHistory: what happened to one alarm or to all, newest first unless asked otherwise.</summary>
internal sealed class DescribeAlarmHistoryOperation(AlarmStore alarms)
{
    private static readonly string[] s_types = ["ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction"];

    /// <summary>Answers a request.</summary>
    public JsonObject Run(JsonObject input)
    {
        var type = input.Text("HistoryItemType");
        if (type is not null && !s_types.Contains(type))
        {
            throw AwsError.Validation($"HistoryItemType must be one of {string.Join(", ", s_types)}, not '{type}'.");
        }

        var (start, end) = (input.Time("StartDate"), input.Time("EndDate"));
        var isAscending = IsAscending(input);
        var limit = PageSize.Read(input);
        var after = PageToken.Read(input);
        var types = AlarmTypes.Read(input);
        var items = alarms.History(input.Text("AlarmName"))
            .Where(item => types.HasMetricAlarms && (type is null || item.Text("HistoryItemType") == type))
            .Where(item => item.Time("Timestamp") is { } time && (start is null || time >= start) && (end is null || time <= end))
            .OrderBy(Order, StringComparer.Ordinal);
        var found = (isAscending ? items : items.Reverse())
            .Where(item => after is null || (isAscending ? string.CompareOrdinal(Order(item), after) > 0 : string.CompareOrdinal(Order(item), after) < 0))
            .Take(limit + 1)
            .ToList();
        var output = new JsonObject { ["AlarmHistoryItems"] = new JsonArray([.. found.Take(limit).Select(Public)]) };
        if (found.Count > limit)
        {
            output["NextToken"] = PageToken.Format(input, Order(found[limit - 1]));
        }

        return output;
    }

    private static bool IsAscending(JsonObject input) => input.Text("ScanBy") switch
    {
        null or "TimestampDescending" => false,
        "TimestampAscending" => true,
        var other => throw AwsError.Validation($"ScanBy must be TimestampDescending or TimestampAscending, not '{other}'."),
    };

    /// <summary>A text that sorts as the items do: by time, then by alarm, then in the order in which they happened.</summary>
    private static string Order(JsonObject item) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Time("Timestamp")!.Value.ToUnixTimeMilliseconds():D15}|{item.Text("AlarmName")}|{item.Integer("Sequence"):D10}");

    private static JsonObject Public(JsonObject item)
    {
        var copy = item.DeepClone().AsObject();
        copy.Remove("Sequence");
        return copy;
    }
}
