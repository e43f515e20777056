using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Storage;

namespace LocalAws.CloudWatch.Alarms;

/// <summary>Alarms and their history as documents. An alarm's document is the MetricAlarm structure that DescribeAlarms answers.</summary>
internal sealed class AlarmStore(IDocumentStore documents)
{
    private const string Kind = "Alarm";
    private const string HistoryKind = "AlarmHistory";
    private const int MaxHistory = 1000;
    private static readonly TimeSpan s_historyKept = TimeSpan.FromDays(30);

    private readonly Lock _gate = new();

    /// <summary>All alarms in order of their names.</summary>
    public IReadOnlyList<JsonObject> All() => [.. documents.All(Kind).OrderBy(NameOf, StringComparer.Ordinal)];

    /// <summary>An alarm, or null.</summary>
    public JsonObject? Find(string name) => documents.Find(Kind, name);

    /// <summary>The name in an alarm's document.</summary>
    public static string NameOf(JsonObject alarm) => alarm["AlarmName"]!.GetValue<string>();

    /// <summary>Writes a new configuration. An alarm that exists keeps its state and loses all else.</summary>
    public void Configure(JsonObject alarm, DateTimeOffset now)
    {
        var name = NameOf(alarm);
        var time = Timestamps.ToSeconds(now);
        lock (_gate)
        {
            var before = documents.Find(Kind, name);
            alarm["AlarmArn"] = $"arn:aws:cloudwatch:{LocalAwsServer.Region}:{LocalAwsServer.AccountId}:alarm:{name}";
            alarm["AlarmConfigurationUpdatedTimestamp"] = time;
            if (before is null)
            {
                SetState(alarm, AlarmStates.InsufficientData, AlarmReason.Initial, null, time);
            }
            else
            {
                foreach (var member in (string[])["StateValue", "StateReason", "StateReasonData", "StateUpdatedTimestamp", "StateTransitionedTimestamp"])
                {
                    alarm[member] = before[member]?.DeepClone();
                }
            }

            documents.Put(Kind, name, alarm);
            Append(name, now, [AlarmHistory.Configured(before, alarm)]);
        }
    }

    /// <summary>Removes an alarm. Its history stays.</summary>
    public void Remove(string name, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (documents.Find(Kind, name) is { } alarm && documents.Remove(Kind, name))
            {
                Append(name, now, [AlarmHistory.Deleted(alarm)]);
            }
        }
    }

    /// <summary>Changes an alarm's state and writes down that it did.</summary>
    /// <param name="name">Which alarm.</param>
    /// <param name="configured">The configuration that was evaluated (AlarmConfigurationUpdatedTimestamp); null for any.</param>
    /// <param name="state">The new state.</param>
    /// <param name="reason">Why, for people.</param>
    /// <param name="data">Why, as JSON; may be null.</param>
    /// <param name="now">When.</param>
    /// <returns>Whether the alarm exists, has that configuration, and was in another state.</returns>
    public bool Transition(string name, double? configured, string state, string reason, string? data, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (documents.Find(Kind, name) is not { } before
                || before["StateValue"]!.GetValue<string>() == state
                || (configured is not null && configured != before.Number("AlarmConfigurationUpdatedTimestamp")))
            {
                return false;
            }

            var after = before.DeepClone().AsObject();
            SetState(after, state, reason, data, Timestamps.ToSeconds(now));
            documents.Put(Kind, name, after);
            Append(name, now, AlarmHistory.Transition(before, after));
            return true;
        }
    }

    /// <summary>Notes whether an alarm could be evaluated at all; null when it could.</summary>
    public void SetEvaluationState(string name, string? state) => documents.Update(Kind, name, alarm =>
    {
        alarm.Remove("EvaluationState");
        if (state is not null)
        {
            alarm["EvaluationState"] = state;
        }
    });

    /// <summary>History of one alarm, or of all, oldest first. Each item has a member <c>Sequence</c> that rises within its alarm.</summary>
    public IReadOnlyList<JsonObject> History(string? name)
    {
        var found = name is null ? documents.All(HistoryKind) : documents.Find(HistoryKind, name) is { } one ? [one] : [];
        return [.. found.SelectMany(history => history["Items"]!.AsArray()).Select(item => item!.AsObject())];
    }

    private static void SetState(JsonObject alarm, string state, string reason, string? data, double time)
    {
        alarm["StateValue"] = state;
        alarm["StateReason"] = reason;
        alarm["StateUpdatedTimestamp"] = time;
        alarm["StateTransitionedTimestamp"] = time;
        alarm.Remove("StateReasonData");
        if (data is not null)
        {
            alarm["StateReasonData"] = data;
        }
    }

    private void Append(string name, DateTimeOffset now, IReadOnlyList<JsonObject> items)
    {
        var history = documents.Find(HistoryKind, name) ?? new JsonObject { ["AlarmName"] = name, ["Next"] = 0, ["Items"] = new JsonArray() };
        var next = history.Integer("Next") ?? 0;
        var list = history["Items"]!.AsArray();
        foreach (var item in items)
        {
            item["AlarmName"] = name;
            item["AlarmType"] = "MetricAlarm";
            item["Timestamp"] = Timestamps.ToSeconds(now);
            item["Sequence"] = next++;
            list.Add(item);
        }

        var oldest = Timestamps.ToSeconds(now - s_historyKept);
        while (list.Count > MaxHistory || (list.Count > 0 && list[0]!.AsObject().Number("Timestamp") < oldest))
        {
            list.RemoveAt(0);
        }

        history["Next"] = next;
        documents.Put(HistoryKind, name, history);
    }
}
