using System.Collections.Concurrent;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Caching;

/// <summary>
/// Reads of one workspace that all viewers share: the same question within its time to live is asked once,
/// a viewer who leaves does not end the read of the others, and those who wait for a read that fails share its failure.
/// Failures are not kept.
/// </summary>
internal sealed class SharedReads(IFusionCache cache, string workspace, CancellationToken stopping)
{
    private readonly ConcurrentDictionary<string, Lazy<Task>> _running = new(StringComparer.Ordinal);
    private int _generation;

    /// <summary>Answers from the cache, or reads.</summary>
    /// <param name="key">Names the question within the workspace.</param>
    /// <param name="keep">How long an answer is good.</param>
    /// <param name="read">Asks AWS; its token ends only when the application stops.</param>
    /// <param name="cancellationToken">Ends this caller's wait.</param>
    public Task<T> GetAsync<T>(string key, TimeSpan keep, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        GetAsync(key, _ => keep, read, cancellationToken);

    /// <summary>Answers from the cache, or reads and keeps the answer for as long as it deserves.</summary>
    /// <inheritdoc cref="GetAsync{T}(string, TimeSpan, Func{CancellationToken, Task{T}}, CancellationToken)"/>
    public async Task<T> GetAsync<T>(
        string key, Func<T, TimeSpan> keep, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var fullKey = $"{workspace}/{Volatile.Read(ref _generation)}/{key}";
        var known = await cache.TryGetAsync<T>(fullKey, token: cancellationToken);
        if (known.HasValue)
        {
            return known.Value;
        }

        // The cache alone would let every waiter ask again, one after another, when the first read fails.
        var running = _running.GetOrAdd(fullKey, _ => new Lazy<Task>(() => ReadAsync(fullKey, keep, read)));
        return await ((Task<T>)running.Value).WaitAsync(cancellationToken);
    }

    /// <summary>Forgets every answer of the workspace. A read on its way is not shared with those who ask from now on.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _running.Clear();
    }

    private async Task<T> ReadAsync<T>(string fullKey, Func<T, TimeSpan> keep, Func<CancellationToken, Task<T>> read)
    {
        try
        {
            return await cache.GetOrSetAsync<T>(
                fullKey,
                async (context, _) =>
                {
                    var value = await read(stopping);
                    context.Options.Duration = keep(value);
                    return value;
                },
                options: new FusionCacheEntryOptions { IsFailSafeEnabled = false },
                token: CancellationToken.None);
        }
        finally
        {
            _running.TryRemove(fullKey, out _);
        }
    }
}
