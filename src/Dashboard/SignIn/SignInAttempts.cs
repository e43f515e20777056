using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>Counts wrong tokens by address. Right ones cost nothing, however often somebody opens the link.</summary>
internal sealed class SignInAttempts(TimeProvider timeProvider, IOptions<SignInOptions> options)
{
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (DateTimeOffset Since, int Wrong)> _byAddress = new(StringComparer.Ordinal);

    /// <summary>Whether the address has used up its attempts of this minute; then not even the right token is looked at.</summary>
    public bool AreUsedUp(string address)
    {
        lock (_lock)
        {
            return _byAddress.TryGetValue(address, out var count)
                && timeProvider.GetUtcNow() - count.Since < s_window
                && count.Wrong >= options.Value.AttemptsPerMinute;
        }
    }

    /// <summary>Counts a wrong token.</summary>
    public void AddWrong(string address)
    {
        var now = timeProvider.GetUtcNow();
        lock (_lock)
        {
            // Kept small: whoever has waited out the minute is forgotten with the next wrong token of anybody.
            foreach (var old in _byAddress.Where(pair => now - pair.Value.Since >= s_window).Select(pair => pair.Key).ToList())
            {
                _byAddress.Remove(old);
            }

            _byAddress[address] = _byAddress.TryGetValue(address, out var count) ? count with { Wrong = count.Wrong + 1 } : (now, 1);
        }
    }
}
