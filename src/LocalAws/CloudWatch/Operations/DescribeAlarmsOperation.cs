using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>DescribeAlarms: metric alarms in order of their names.</summary>
internal sealed class DescribeAlarmsOperation(AlarmStore alarms)
{
    private const int MaxNames = 100;

    /// <summary>Answers a request.</summary>
    public JsonObject Run(JsonObject input)
    {
        var names = input.Texts("AlarmNames");
        var prefix = input.Text("AlarmNamePrefix");
        if (names.Count > MaxNames)
        {
            throw AwsError.Validation($"AlarmNames must hold at most {MaxNames} names, not {names.Count}.");
        }

        if (names.Count > 0 && prefix is not null)
        {
            throw CloudWatchErrors.InvalidCombination("AlarmNames and AlarmNamePrefix cannot be used together.");
        }

        if ((input.Text("ChildrenOfAlarmName") ?? input.Text("ParentsOfAlarmName")) is { } composite)
        {
            throw AwsError.Validation($"LocalAws has no composite alarms, so '{composite}' has no children or parents.");
        }

        var types = AlarmTypes.Read(input);
        var state = input.Text("StateValue") is { } text ? AlarmStates.Check(text) : null;
        var action = input.Text("ActionPrefix");
        var limit = PageSize.Read(input);
        var after = PageToken.Read(input);
        var found = alarms.All()
            .Where(alarm => types.HasMetricAlarms
                && (names.Count == 0 || names.Contains(AlarmStore.NameOf(alarm), StringComparer.Ordinal))
                && (prefix is null || AlarmStore.NameOf(alarm).StartsWith(prefix, StringComparison.Ordinal))
                && (state is null || alarm.Text("StateValue") == state)
                && (action is null || Actions(alarm).Any(arn => arn.StartsWith(action, StringComparison.Ordinal)))
                && (after is null || string.CompareOrdinal(AlarmStore.NameOf(alarm), after) > 0))
            .Take(limit + 1)
            .ToList();
        var output = new JsonObject
        {
            ["MetricAlarms"] = new JsonArray([.. found.Take(limit)]),
            ["CompositeAlarms"] = new JsonArray(),
        };
        if (found.Count > limit)
        {
            output["NextToken"] = PageToken.Format(input, AlarmStore.NameOf(found[limit - 1]));
        }

        return output;
    }

    private static IEnumerable<string> Actions(JsonObject alarm) =>
        alarm.Texts("OKActions").Concat(alarm.Texts("AlarmActions")).Concat(alarm.Texts("InsufficientDataActions"));
}
