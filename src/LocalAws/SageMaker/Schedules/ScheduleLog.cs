namespace LocalAws.SageMaker.Schedules;

internal static partial class ScheduleLog
{
    [LoggerMessage(330, LogLevel.Information, "Monitoring schedule {Schedule}, run of {Hour}: {Outcome}")]
    public static partial void Ended(ILogger logger, string schedule, DateTimeOffset hour, string outcome);

    [LoggerMessage(331, LogLevel.Error, "Monitoring schedules could not be run")]
    public static partial void Broke(ILogger logger, Exception exception);
}
