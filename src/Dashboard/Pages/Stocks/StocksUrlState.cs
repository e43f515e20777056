using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Stocks;

/// <summary>How much of a predictions file is shown: its last days.</summary>
/// <param name="Key">Name in the address.</param>
/// <param name="Label">Words on the button.</param>
/// <param name="Days">Trading days; null for all.</param>
internal sealed record StockSpan(string Key, string Label, int? Days)
{
    /// <summary>Half a year, what an address without query means.</summary>
    public static StockSpan Default { get; } = new("6m", "6 months", 126);

    /// <summary>The spans on offer. A year has about 252 trading days.</summary>
    public static IReadOnlyList<StockSpan> All { get; } =
    [
        new("1m", "1 month", 21),
        new("3m", "3 months", 63),
        Default,
        new("1y", "1 year", 252),
        new("3y", "3 years", 756),
        new("all", "All", null),
    ];
}

/// <summary>The chosen file and span, in the address.</summary>
/// <param name="File">Key of the predictions file; null for the newest.</param>
/// <param name="Span">How much of it.</param>
internal sealed record StocksUrlState(string? File, StockSpan Span)
{
    /// <summary>Reads the address; unknown spans fall back to the default.</summary>
    public static StocksUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var file = values.TryGetValue("file", out var key) && key.ToString() is { Length: > 0 } text ? text : null;
        var span = values.TryGetValue("span", out var name) ? StockSpan.All.FirstOrDefault(s => s.Key == name) : null;
        return new StocksUrlState(file, span ?? StockSpan.Default);
    }

    /// <summary>The query of this state; what is default is left out.</summary>
    public IReadOnlyDictionary<string, string?> ToQuery()
    {
        var query = new Dictionary<string, string?>();
        if (File is not null)
        {
            query.Add("file", File);
        }

        if (Span != StockSpan.Default)
        {
            query.Add("span", Span.Key);
        }

        return query;
    }
}
