namespace LocalAws.CloudWatch;

/// <summary>Log messages of CloudWatch.</summary>
internal static partial class CloudWatchLog
{
    /// <summary>An alarm's configuration does not compute.</summary>
    [LoggerMessage(3001, LogLevel.Warning, "Alarm {Name} cannot be evaluated: {Reason}")]
    public static partial void AlarmNotEvaluated(ILogger logger, string name, string reason);

    /// <summary>The minutes since the last time are still only in memory.</summary>
    [LoggerMessage(3002, LogLevel.Error, "Metrics could not be written; they stay in memory and are written with the next ones")]
    public static partial void NotWritten(ILogger logger, Exception exception);

    /// <summary>A round over all alarms failed.</summary>
    [LoggerMessage(3003, LogLevel.Error, "Alarms could not be evaluated; the next round is in a minute")]
    public static partial void RoundFailed(ILogger logger, Exception exception);

    /// <summary>Old minutes keep their resolution until the next time.</summary>
    [LoggerMessage(3004, LogLevel.Error, "Old metrics could not be rolled up; the next try is in an hour")]
    public static partial void NotRolledUp(ILogger logger, Exception exception);
}
