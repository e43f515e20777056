using Dashboard.Services.Errors;

namespace Dashboard.Services.Predictions;

/// <summary>
/// Limits paid invocations of each caller: so many at once, so many within a minute.
/// Driven by the injected clock, which the limiters of the platform are not.
/// </summary>
internal sealed class InvocationLimiter(TimeProvider timeProvider, int perMinute = 60, int atOnce = 4)
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Use> _uses = new(StringComparer.Ordinal);

    /// <summary>Takes a place; dispose it when the invocation ended.</summary>
    /// <exception cref="ServiceException">Throttled, saying when to try again.</exception>
    public IDisposable Enter(string caller)
    {
        var now = timeProvider.GetUtcNow();
        lock (_lock)
        {
            Forget(now);
            if (!_uses.TryGetValue(caller, out var use))
            {
                _uses.Add(caller, use = new Use());
            }

            if (use.Running >= atOnce)
            {
                throw Throttled($"{atOnce} predictions of yours are still running. Wait for one of them to end.");
            }

            if (use.Started.Count >= perMinute)
            {
                var wait = Math.Ceiling((use.Started.Peek() + s_window - now).TotalSeconds);
                throw Throttled($"You have asked for {perMinute} predictions within a minute, which is the limit. Try again in {wait:0} s.");
            }

            use.Started.Enqueue(now);
            use.Running++;
            return new Place(this, use);
        }
    }

    private static ServiceException Throttled(string message) =>
        new(ServiceErrorKind.Throttled, message) { Action = "sagemaker:InvokeEndpoint" };

    private void Forget(DateTimeOffset now)
    {
        foreach (var (caller, use) in _uses)
        {
            while (use.Started.TryPeek(out var started) && started + s_window <= now)
            {
                use.Started.Dequeue();
            }

            if (use is { Running: 0, Started.Count: 0 })
            {
                _uses.Remove(caller);
            }
        }
    }

    private void Leave(Use use)
    {
        lock (_lock)
        {
            use.Running--;
        }
    }

    private sealed class Use
    {
        public Queue<DateTimeOffset> Started { get; } = new();

        public int Running { get; set; }
    }

    private sealed class Place(InvocationLimiter limiter, Use use) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!_left)
            {
                _left = true;
                limiter.Leave(use);
            }
        }
    }
}
