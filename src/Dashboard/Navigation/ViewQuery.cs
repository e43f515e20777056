using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Navigation;

/// <summary>Reads and writes a <see cref="ViewState"/> in the query of an address. What is default is left out.</summary>
internal static class ViewQuery
{
    /// <summary>Reads the view; unknown values fall back to the default.</summary>
    public static ViewState Read(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var view = ViewState.Default;
        if (values.TryGetValue("range", out var range) && Find(range.ToString()) is { } length)
        {
            view = view with { Range = length };
        }

        if (values.TryGetValue("zone", out var zone) && zone == "utc")
        {
            view = view with { IsUtc = true };
        }

        if (values.TryGetValue("refresh", out var refresh)
            && int.TryParse(refresh, out var seconds)
            && ViewState.RefreshIntervals.Contains(seconds))
        {
            view = view with { RefreshSeconds = seconds };
        }

        return view;
    }

    /// <summary>The address with the view's query parts, replacing any that it had.</summary>
    public static string Append(string address, ViewState view)
    {
        var cut = address.IndexOf('?', StringComparison.Ordinal);
        var path = cut < 0 ? address : address[..cut];
        var parts = QueryHelpers.ParseQuery(cut < 0 ? "" : address[cut..])
            .Where(pair => pair.Key is not ("range" or "zone" or "refresh"))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .ToList();
        if (view.Range != ViewState.Default.Range)
        {
            parts.Add(new("range", ViewState.Ranges.First(range => range.Length == view.Range).Name));
        }

        if (view.IsUtc)
        {
            parts.Add(new("zone", "utc"));
        }

        if (view.RefreshSeconds != ViewState.Default.RefreshSeconds)
        {
            parts.Add(new("refresh", view.RefreshSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return QueryHelpers.AddQueryString(path, parts);
    }

    private static TimeSpan? Find(string name) =>
        ViewState.Ranges.Where(range => range.Name == name).Select(range => (TimeSpan?)range.Length).FirstOrDefault();
}
