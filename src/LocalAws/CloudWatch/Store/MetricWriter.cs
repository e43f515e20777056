namespace LocalAws.CloudWatch.Store;

/// <summary>Writes metrics to disk every few seconds and at the end, and rolls old ones up every hour.</summary>
internal sealed class MetricWriter(MetricStore store, MetricRetention retention, TimeProvider timeProvider, ILogger<MetricWriter> logger) : BackgroundService
{
    /// <summary>Time between two writes: what a crash may lose.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan s_rollUpInterval = TimeSpan.FromHours(1);

    // Ticking from the start, not from whenever the background task gets its first turn.
    private readonly PeriodicTimer _timer = new(Interval, timeProvider);

    /// <inheritdoc/>
    public override void Dispose()
    {
        _timer.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var rollUp = timeProvider.GetUtcNow() + TimeSpan.FromMinutes(1);
        while (await _timer.WaitForNextTickAsync(stoppingToken))
        {
            Write();
            var now = timeProvider.GetUtcNow();
            if (now >= rollUp)
            {
                RollUp(now);
                rollUp = now + s_rollUpInterval;
            }
        }
    }

    private void Write()
    {
        try
        {
            store.Flush();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            CloudWatchLog.NotWritten(logger, exception);
        }
    }

    private void RollUp(DateTimeOffset now)
    {
        try
        {
            retention.Apply(now);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            CloudWatchLog.NotRolledUp(logger, exception);
        }
    }
}
