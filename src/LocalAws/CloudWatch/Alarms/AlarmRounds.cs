namespace LocalAws.CloudWatch.Alarms;

/// <summary>Evaluates all alarms every minute.</summary>
internal sealed class AlarmRounds(AlarmEngine engine, TimeProvider timeProvider, ILogger<AlarmRounds> logger) : BackgroundService
{
    /// <summary>Time between two rounds.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                engine.EvaluateAll(timeProvider.GetUtcNow());
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                CloudWatchLog.RoundFailed(logger, exception);
            }
        }
    }
}
