namespace Dashboard.Navigation;

/// <summary>Something that the search can find.</summary>
/// <param name="Kind">Page, endpoint, training job or alarm.</param>
/// <param name="Name">What people type.</param>
/// <param name="Href">Where it is.</param>
internal sealed record SearchItem(string Kind, string Name, string Href);

/// <summary>Finds by name. Pure.</summary>
internal static class SearchIndex
{
    /// <summary>Most results shown.</summary>
    public const int MaxResults = 12;

    /// <summary>Items whose name holds every word of the text, case ignored; names that begin with the text come first, then shorter ones.</summary>
    public static IReadOnlyList<SearchItem> Find(IReadOnlyList<SearchItem> items, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            return [];
        }

        return
        [
            .. items
                .Where(item => words.All(word => item.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(item => item.Name.StartsWith(words[0], StringComparison.OrdinalIgnoreCase))
                .ThenBy(item => item.Name.Length)
                .ThenBy(item => item.Name, StringComparer.OrdinalIgnoreCase)
                .Take(MaxResults),
        ];
    }
}
