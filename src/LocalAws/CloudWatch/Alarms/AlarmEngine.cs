using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;

namespace LocalAws.CloudWatch.Alarms;

/// <summary>Evaluates alarms against the metrics and changes their states.</summary>
internal sealed class AlarmEngine(AlarmStore alarms, MetricStore metrics, ILogger<AlarmEngine> logger)
{
    // CloudWatch looks at a few more periods than it needs, so that a single gap does not decide.
    private const int ExtraPeriods = 2;

    /// <summary>Evaluates every alarm as of a time. An alarm that cannot be evaluated is marked and does not stop the others.</summary>
    public void EvaluateAll(DateTimeOffset at)
    {
        foreach (var alarm in alarms.All())
        {
            Evaluate(alarm, at);
        }
    }

    /// <summary>Goes through a stretch of past time, so that an alarm made today has the history it would have had.</summary>
    /// <param name="name">Which alarm.</param>
    /// <param name="from">First evaluation.</param>
    /// <param name="to">Last evaluation.</param>
    /// <param name="step">Time from one to the next; CloudWatch takes a minute.</param>
    public void Replay(string name, DateTimeOffset from, DateTimeOffset to, TimeSpan step)
    {
        for (var at = from; at <= to; at += step)
        {
            if (alarms.Find(name) is { } alarm)
            {
                Evaluate(alarm, at);
            }
        }
    }

    /// <summary>The periods that an alarm looks at as of a time, oldest first.</summary>
    internal IReadOnlyList<AlarmPoint> Points(AlarmDefinition alarm, DateTimeOffset at)
    {
        var period = Math.Max(60, alarm.Period);
        var end = at.ToUnixTimeSeconds() / 60 * 60;
        var start = end - ((long)(alarm.EvaluationPeriods + ExtraPeriods) * period);
        var range = QueryRange.Sliding(DateTimeOffset.FromUnixTimeSeconds(start), DateTimeOffset.FromUnixTimeSeconds(end), at);
        var set = new MetricQuerySet(metrics, alarm.Queries, range, at);
        if (set.Series(alarm.Watched) is not [var series])
        {
            throw AwsError.Validation($"The expression '{alarm.Watched.Id}' must come to a single time series.");
        }

        var values = series.Times.Zip(series.Values).ToDictionary(point => point.First, point => point.Second);
        var window = alarm.Watched.Stat is { } stat ? set.Window(stat) : null;
        return [.. Enumerable.Range(0, alarm.EvaluationPeriods + ExtraPeriods).Select(index =>
        {
            var time = start + ((long)index * period);
            return values.TryGetValue(time, out var value)
                ? new AlarmPoint(time, value, window?.BinAt(time)?.Count)
                : new AlarmPoint(time, null);
        })];
    }

    private void Evaluate(JsonObject alarm, DateTimeOffset at)
    {
        var name = AlarmStore.NameOf(alarm);
        try
        {
            var definition = AlarmDefinition.Read(alarm);
            var current = alarm["StateValue"]!.GetValue<string>();
            var verdict = AlarmVerdict.Of(definition, Points(definition, at), current);
            if (verdict.State is { } state && state != current)
            {
                alarms.Transition(
                    name, alarm.Number("AlarmConfigurationUpdatedTimestamp"), state,
                    AlarmReason.Text(definition, verdict), AlarmReason.Data(definition, verdict, at), at);
            }

            if (alarm["EvaluationState"] is not null)
            {
                alarms.SetEvaluationState(name, null);
            }
        }
        catch (AwsError error)
        {
            CloudWatchLog.AlarmNotEvaluated(logger, name, error.Message);
            if (alarm["EvaluationState"] is null)
            {
                alarms.SetEvaluationState(name, "EVALUATION_ERROR");
            }
        }
    }
}
