namespace LocalAws.CloudWatch.Alarms;

/// <summary>What an evaluation found.</summary>
/// <param name="State">The state that the alarm should have; null to keep the one it has.</param>
/// <param name="Points">The points that were compared, oldest first, without the missing ones.</param>
/// <param name="Filled">Missing points that counted as breaching or not breaching.</param>
internal sealed record AlarmVerdict(string? State, IReadOnlyList<AlarmPoint> Points, int Filled)
{
    /// <summary>Judges points the way CloudWatch's guide describes it ("Configuring how CloudWatch alarms treat missing data").</summary>
    /// <param name="alarm">The rules.</param>
    /// <param name="points">The evaluation range, oldest first: a little longer than the evaluation periods, so that single gaps do no harm.</param>
    /// <param name="current">The state now.</param>
    public static AlarmVerdict Of(AlarmDefinition alarm, IReadOnlyList<AlarmPoint> points, string current)
    {
        var present = points.Where(point => point.Value is not null).TakeLast(alarm.EvaluationPeriods).ToList();
        var missing = alarm.EvaluationPeriods - present.Count;
        var breaching = present.Count(point => alarm.Comparison.IsBreaching(point.Value!.Value, alarm.Threshold));
        switch (alarm.MissingData)
        {
            case MissingData.Breaching:
                return new AlarmVerdict(breaching + missing >= alarm.DatapointsToAlarm ? AlarmStates.Alarm : AlarmStates.Ok, present, missing);
            case MissingData.NotBreaching:
                return new AlarmVerdict(breaching >= alarm.DatapointsToAlarm ? AlarmStates.Alarm : AlarmStates.Ok, present, missing);
        }

        var keepsState = alarm.MissingData == MissingData.Ignore;
        var state = present.Count == 0 ? (keepsState ? null : AlarmStates.InsufficientData)
            : breaching >= alarm.DatapointsToAlarm ? AlarmStates.Alarm
            : breaching < present.Count || missing == 0 ? AlarmStates.Ok
            : keepsState ? null
            : OnlyBreaching(alarm, points, current);
        return new AlarmVerdict(state, present, 0);
    }

    /// <summary>
    /// Too few points, all of them breaching: an alarm once the oldest is as old as the points needed, because nothing since contradicts it.
    /// Before that a firing alarm keeps firing.
    /// </summary>
    private static string? OnlyBreaching(AlarmDefinition alarm, IReadOnlyList<AlarmPoint> points, string current)
    {
        var oldest = points.TakeWhile(point => point.Value is null).Count();
        return points.Count - oldest >= alarm.DatapointsToAlarm ? AlarmStates.Alarm
            : current == AlarmStates.Alarm ? null
            : AlarmStates.Ok;
    }
}
