using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Endpoints;

/// <summary>What the lower half of an endpoint's page shows.</summary>
public enum EndpointTab
{
    Variants,
    Configuration,
    Model,
    Capture,
    Alarms,
}

/// <summary>Period, variant and tab of an endpoint's page. It lives in the address.</summary>
/// <param name="Period">Wanted period; null to choose by the range.</param>
/// <param name="Variant">Only this variant; null for all.</param>
/// <param name="Tab">Open tab.</param>
public sealed record EndpointUrlState(TimeSpan? Period, string? Variant, EndpointTab Tab)
{
    /// <summary>Most points that a line of the page may have: what a browser draws at once and a person can still tell apart.</summary>
    public const int MaxPoints = 4500;

    /// <summary>Automatic period, all variants, variants tab.</summary>
    public static EndpointUrlState Default { get; } = new(null, null, EndpointTab.Variants);

    /// <summary>The periods on offer, with their names in the address and on the page; null is automatic.</summary>
    public static IReadOnlyList<(string Name, string Label, TimeSpan? Period)> Periods { get; } =
    [
        ("auto", "Auto", null),
        ("1m", "1 min", TimeSpan.FromMinutes(1)),
        ("5m", "5 min", TimeSpan.FromMinutes(5)),
        ("15m", "15 min", TimeSpan.FromMinutes(15)),
        ("1h", "1 h", TimeSpan.FromHours(1)),
    ];

    /// <summary>Reads the state; what cannot be read is the default.</summary>
    public static EndpointUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string Value(string name) => values.TryGetValue(name, out var found) ? found.ToString() : "";
        var variant = Value("variant").Trim();
        return new EndpointUrlState(
            Periods.FirstOrDefault(period => period.Name == Value("period")).Period,
            variant.Length == 0 ? null : variant,
            Enum.GetValues<EndpointTab>().FirstOrDefault(tab => Name(tab) == Value("tab")));
    }

    /// <summary>The query with its question mark; empty for the default.</summary>
    public string ToQuery()
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (Period is not null)
        {
            parts.Add(new("period", Periods.First(period => period.Period == Period).Name));
        }

        if (Variant is not null)
        {
            parts.Add(new("variant", Variant));
        }

        if (Tab != Default.Tab)
        {
            parts.Add(new("tab", Name(Tab)));
        }

        return QueryHelpers.AddQueryString("", parts);
    }

    /// <summary>Whether a range in this period has few enough points to draw.</summary>
    public static bool Fits(TimeSpan? period, TimeSpan range) => period is not { } length || range / length <= MaxPoints;

    /// <summary>The period to ask for: the wanted one, or the next longer one that has few enough points.</summary>
    public TimeSpan? PeriodFor(TimeSpan range) => Period is null
        ? null
        : Periods.Where(offer => offer.Period >= Period).First(offer => Fits(offer.Period, range)).Period;

    private static string Name(EndpointTab tab) => tab.ToString().ToLower(CultureInfo.InvariantCulture);
}
