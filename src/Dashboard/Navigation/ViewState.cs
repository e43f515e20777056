using Dashboard.Services.Metrics;

namespace Dashboard.Navigation;

/// <summary>What the app bar chooses for every page: range, zone and refresh. It lives in the address.</summary>
/// <param name="Range">Length of the relative range that ends now.</param>
/// <param name="IsUtc">Times in UTC; otherwise in the browser's zone.</param>
/// <param name="RefreshSeconds">Seconds between refreshes; 0 for none.</param>
public sealed record ViewState(TimeSpan Range, bool IsUtc, int RefreshSeconds)
{
    /// <summary>Three hours, browser's zone, refreshed every 30 seconds: what an address without query means.</summary>
    public static ViewState Default { get; } = new(TimeSpan.FromHours(3), false, 30);

    /// <summary>The ranges on offer, with their names in the address.</summary>
    public static IReadOnlyList<(string Name, TimeSpan Length)> Ranges { get; } =
    [
        ("1h", TimeSpan.FromHours(1)),
        ("3h", TimeSpan.FromHours(3)),
        ("12h", TimeSpan.FromHours(12)),
        ("24h", TimeSpan.FromDays(1)),
        ("3d", TimeSpan.FromDays(3)),
        ("7d", TimeSpan.FromDays(7)),
        ("14d", TimeSpan.FromDays(14)),
    ];

    /// <summary>The refresh intervals on offer, in seconds.</summary>
    public static IReadOnlyList<int> RefreshIntervals { get; } = [0, 10, 30, 60, 300];

    /// <summary>The range that ends now.</summary>
    public TimeRange RangeAt(DateTimeOffset now) => TimeRange.Last(Range, now);
}
