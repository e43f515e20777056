namespace Dashboard.Loading;

/// <summary>Tells the page on screen to load again: a timer, the refresh button, or Retry. Owned and ticked by the layout.</summary>
public sealed class RefreshSignal
{
    private readonly List<Func<Task>> _listeners = [];

    /// <summary>Adds a listener.</summary>
    public void Subscribe(Func<Task> listener)
    {
        lock (_listeners)
        {
            _listeners.Add(listener);
        }
    }

    /// <summary>Removes a listener.</summary>
    public void Unsubscribe(Func<Task> listener)
    {
        lock (_listeners)
        {
            _listeners.Remove(listener);
        }
    }

    /// <summary>Runs every listener and waits for them.</summary>
    public Task TickAsync()
    {
        Func<Task>[] listeners;
        lock (_listeners)
        {
            listeners = [.. _listeners];
        }

        return Task.WhenAll(listeners.Select(listener => listener()));
    }
}
