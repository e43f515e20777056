using System.Globalization;
using Dashboard.Services.Endpoints;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Endpoints;

/// <summary>Columns that the table of endpoints can be sorted by.</summary>
public enum EndpointSort
{
    Name,
    Status,
    Variants,
    Instances,
    Requests,
    Errors,
    Latency,
    Created,
    Modified,
}

/// <summary>Search, filter, sort and page of the table of endpoints. It lives in the address.</summary>
/// <param name="Search">Words that a row must all contain; trimmed.</param>
/// <param name="Status">Only endpoints in this state; null for all.</param>
/// <param name="Sort">Sorted column.</param>
/// <param name="IsDescending">Largest or newest first.</param>
/// <param name="Page">From 1.</param>
/// <param name="PageSize">One of <see cref="PageSizes"/>.</param>
public sealed record EndpointsUrlState(
    string Search,
    EndpointStatus? Status,
    EndpointSort Sort,
    bool IsDescending,
    int Page,
    int PageSize)
{
    /// <summary>All endpoints, newest first.</summary>
    public static EndpointsUrlState Default { get; } = new("", null, EndpointSort.Created, true, 1, 25);

    /// <summary>Row counts on offer.</summary>
    public static IReadOnlyList<int> PageSizes { get; } = [25, 50, 100];

    /// <summary>Reads the state; what cannot be read is the default.</summary>
    public static EndpointsUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string Value(string name) => values.TryGetValue(name, out var found) ? found.ToString() : "";
        var sort = ParseName<EndpointSort>(Value("sort")) ?? Default.Sort;
        return new EndpointsUrlState(
            Value("q").Trim(),
            ParseName<EndpointStatus>(Value("status")),
            sort,
            Value("dir") switch { "asc" => false, "desc" => true, _ => StartsDescending(sort) },
            Math.Max(1, ParseNumber(Value("page")) ?? 1),
            ParseNumber(Value("size")) is { } size && PageSizes.Contains(size) ? size : Default.PageSize);
    }

    /// <summary>The query with its question mark; empty for the default.</summary>
    public string ToQuery()
    {
        var parts = new List<KeyValuePair<string, string?>>();
        void Add(string name, string value, bool isDefault)
        {
            if (!isDefault)
            {
                parts.Add(new(name, value));
            }
        }

        Add("q", Search, Search.Length == 0);
        Add("status", Status?.ToString() ?? "", Status is null);
        Add("sort", Sort.ToString().ToLowerInvariant(), Sort == Default.Sort);
        Add("dir", IsDescending ? "desc" : "asc", IsDescending == StartsDescending(Sort));
        Add("page", Page.ToString(CultureInfo.InvariantCulture), Page == 1);
        Add("size", PageSize.ToString(CultureInfo.InvariantCulture), PageSize == Default.PageSize);
        return QueryHelpers.AddQueryString("", parts);
    }

    /// <summary>The state after a click on a column's heading: another column, or the other direction.</summary>
    public EndpointsUrlState SortedBy(EndpointSort sort) => this with
    {
        Sort = sort,
        IsDescending = sort == Sort ? !IsDescending : StartsDescending(sort),
        Page = 1,
    };

    /// <summary>Words read from A, numbers and times from the largest.</summary>
    private static bool StartsDescending(EndpointSort sort) => sort is not (EndpointSort.Name or EndpointSort.Status);

    private static int? ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static T? ParseName<T>(string text)
        where T : struct, Enum =>
        // Enum.TryParse also takes numbers, which name nothing that the page shows.
        text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : null;
}
