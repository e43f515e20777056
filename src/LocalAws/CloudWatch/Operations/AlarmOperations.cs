using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Operations;

/// <summary>PutMetricAlarm, DeleteAlarms and SetAlarmState.</summary>
internal sealed class AlarmOperations(AlarmStore alarms, TimeProvider timeProvider)
{
    private const int MaxActions = 5;
    private const int MaxDeleted = 100;

    private static readonly string[] s_actions = ["OKActions", "AlarmActions", "InsufficientDataActions"];

    // The members of PutMetricAlarm that a MetricAlarm has too.
    private static readonly string[] s_kept =
    [
        "AlarmName", "AlarmDescription", "ActionsEnabled", .. s_actions,
        "MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Dimensions", "Period", "Unit", "Metrics",
        "EvaluationPeriods", "DatapointsToAlarm", "Threshold", "ComparisonOperator", "TreatMissingData", "EvaluateLowSampleCountPercentile",
    ];

    private static readonly string[] s_unsupported =
        ["ThresholdMetricId", "EvaluationCriteria", "EvaluationInterval", "EvaluationWindow", "WarmUpConfiguration", "ActionConfiguration", "Tags"];

    /// <summary>Creates or replaces an alarm.</summary>
    public JsonObject? PutMetricAlarm(JsonObject input)
    {
        if (s_unsupported.FirstOrDefault(member => input[member] is not null and not JsonArray { Count: 0 }) is { } unsupported)
        {
            throw AwsError.Validation($"LocalAws does not support {unsupported} in PutMetricAlarm; leave it out.");
        }

        AlarmDefinition.Read(input);
        foreach (var member in s_actions)
        {
            if (input.Texts(member).Count > MaxActions)
            {
                throw AwsError.Validation($"{member} must hold at most {MaxActions} actions.");
            }
        }

        if (input.Text("EvaluateLowSampleCountPercentile") is { } low and not "evaluate")
        {
            throw AwsError.Validation($"EvaluateLowSampleCountPercentile must be evaluate, not '{low}': LocalAws evaluates percentiles of few samples too.");
        }

        var alarm = new JsonObject();
        foreach (var member in s_kept.Where(member => input[member] is not null))
        {
            alarm[member] = input[member]!.DeepClone();
        }

        alarm["ActionsEnabled"] = input.Flag("ActionsEnabled") ?? true;
        foreach (var member in (string[])[.. s_actions, "Dimensions"])
        {
            alarm[member] ??= new JsonArray();
        }

        alarms.Configure(alarm, timeProvider.GetUtcNow());
        return null;
    }

    /// <summary>Deletes alarms: all that are named, or none where one does not exist.</summary>
    public JsonObject? DeleteAlarms(JsonObject input)
    {
        var names = input.Texts("AlarmNames");
        if (names.Count is 0 or > MaxDeleted)
        {
            throw AwsError.Validation($"AlarmNames must hold 1 to {MaxDeleted} names, not {names.Count}.");
        }

        if (names.FirstOrDefault(name => alarms.Find(name) is null) is { } missing)
        {
            throw CloudWatchErrors.NoSuchAlarm(missing);
        }

        foreach (var name in names)
        {
            alarms.Remove(name, timeProvider.GetUtcNow());
        }

        return null;
    }

    /// <summary>Sets a state until the next evaluation finds another.</summary>
    public JsonObject? SetAlarmState(JsonObject input)
    {
        var name = input.Text("AlarmName") ?? throw CloudWatchErrors.Missing("AlarmName");
        var state = AlarmStates.Check(input.Text("StateValue") ?? throw CloudWatchErrors.Missing("StateValue"));
        var reason = input.Text("StateReason") ?? throw CloudWatchErrors.Missing("StateReason");
        if (alarms.Find(name) is null)
        {
            throw CloudWatchErrors.NoSuchAlarm(name);
        }

        alarms.Transition(name, configured: null, state, reason, StateReasonData(input), timeProvider.GetUtcNow());
        return null;
    }

    private static string? StateReasonData(JsonObject input)
    {
        var data = input.Text("StateReasonData");
        try
        {
            _ = data is null ? null : JsonNode.Parse(data);
            return data;
        }
        catch (System.Text.Json.JsonException)
        {
            throw new AwsError("InvalidFormatFault", "StateReasonData must be JSON.");
        }
    }
}
