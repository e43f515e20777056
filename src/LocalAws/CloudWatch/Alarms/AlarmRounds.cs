namespace LocalAws.CloudWatch.Alarms;

/// <summary>Evaluates all alarms every minute.</summary>
internal sealed class AlarmRounds(AlarmEngine engine, TimeProvider timeProvider, ILogger<AlarmRounds> logger) : BackgroundService
{
    /// <summary>Time between two rounds.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    // Ticking from the start, not from whenever the background task gets its first turn.
    private readonly PeriodicTimer _timer = new(Interval, timeProvider);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _timer.WaitForNextTickAsync(stoppingToken))
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
