using Dashboard.Services.Errors;

namespace Dashboard.Loading;

/// <summary>Loads one thing for a component. Each run cancels the one before; answers that come late are dropped.</summary>
/// <typeparam name="T">What is loaded.</typeparam>
/// <param name="timeProvider">Stamps <see cref="Loadable{T}.LoadedAt"/>.</param>
/// <param name="changed">Called on the caller's context whenever <see cref="State"/> changed.</param>
/// <param name="lifetime">The component's own token.</param>
internal sealed class Loader<T>(TimeProvider timeProvider, Action changed, CancellationToken lifetime) : IDisposable
{
    private CancellationTokenSource? _current;

    /// <summary>What is known now.</summary>
    public Loadable<T> State { get; private set; } = Loadable.Initial<T>();

    /// <summary>Cancels the run before and starts the next. Failures end in <see cref="State"/>; other exceptions are the caller's.</summary>
    public async Task RunAsync(Func<CancellationToken, Task<T>> load)
    {
        _current?.Cancel();
        _current?.Dispose();
        var mine = _current = CancellationTokenSource.CreateLinkedTokenSource(lifetime);
        var token = mine.Token;
        Set(State.Begin());
        try
        {
            var value = await load(token);
            if (ReferenceEquals(mine, _current) && !token.IsCancellationRequested)
            {
                Set(State.Succeed(value, timeProvider.GetUtcNow()));
            }
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The component went away or asked for something newer: nobody waits for this answer.
        }
        catch (ServiceException error) when (ReferenceEquals(mine, _current))
        {
            Set(State.Fail(error));
        }
        catch (ServiceException) when (!ReferenceEquals(mine, _current))
        {
            // A newer run is under way, and its outcome is the one that counts.
        }
    }

    /// <summary>Forgets everything, for when the component now shows something else.</summary>
    public void Reset() => State = Loadable.Initial<T>();

    /// <summary>Cancels the run under way.</summary>
    public void Dispose()
    {
        _current?.Cancel();
        _current?.Dispose();
        _current = null;
    }

    private void Set(Loadable<T> state)
    {
        State = state;
        changed();
    }
}
