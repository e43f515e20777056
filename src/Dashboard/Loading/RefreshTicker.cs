namespace Dashboard.Loading;

/// <summary>Ticks at an interval while somebody looks; a tick missed in a hidden tab is made up for on return.</summary>
/// <param name="timeProvider">The clock.</param>
/// <param name="tick">Runs at each tick, on the context that set the interval; the next tick waits for it.</param>
internal sealed class RefreshTicker(TimeProvider timeProvider, Func<Task> tick) : IDisposable
{
    private CancellationTokenSource? _loop;
    private int _seconds;
    private bool _isVisible = true;
    private bool _hasMissed;

    /// <summary>Changes the interval; 0 stops. Setting the same interval again changes nothing.</summary>
    public void SetInterval(int seconds)
    {
        if (seconds == _seconds)
        {
            return;
        }

        _seconds = seconds;
        Stop();
        if (seconds > 0)
        {
            _loop = new CancellationTokenSource();
            _ = RunAsync(TimeSpan.FromSeconds(seconds), _loop.Token);
        }
    }

    /// <summary>Tells whether the tab is on screen.</summary>
    public async Task SetVisibleAsync(bool isVisible)
    {
        _isVisible = isVisible;
        if (isVisible && _hasMissed)
        {
            _hasMissed = false;
            await tick();
        }
    }

    /// <summary>Stops ticking.</summary>
    public void Dispose() => Stop();

    private async Task RunAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(interval, timeProvider);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (_isVisible)
                {
                    await tick();
                }
                else
                {
                    _hasMissed = true;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The interval changed or the page is gone.
        }
    }

    private void Stop()
    {
        _loop?.Cancel();
        _loop?.Dispose();
        _loop = null;
    }
}
