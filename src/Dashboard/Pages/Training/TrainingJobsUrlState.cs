using System.Globalization;
using Dashboard.Services.Training;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Training;

/// <summary>Columns that the table of training jobs can be sorted by.</summary>
public enum TrainingSort
{
    /// <summary>Job name.</summary>
    Name,

    /// <summary>State, in alphabetical order.</summary>
    Status,

    /// <summary>When the job was created.</summary>
    Created,

    /// <summary>From creation to end; to now while the job runs.</summary>
    Duration,
}

/// <summary>Search, filter, sort and page of the table of training jobs. It lives in the address.</summary>
/// <param name="Search">Words that a name must all contain; trimmed.</param>
/// <param name="Status">Only jobs in this state; null for all.</param>
/// <param name="Sort">Sorted column.</param>
/// <param name="IsDescending">Largest or newest first.</param>
/// <param name="Page">From 1.</param>
public sealed record TrainingJobsUrlState(string Search, TrainingJobStatus? Status, TrainingSort Sort, bool IsDescending, int Page)
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 25;

    /// <summary>All jobs, newest first.</summary>
    public static TrainingJobsUrlState Default { get; } = new("", null, TrainingSort.Created, true, 1);

    /// <summary>Reads the state; what cannot be read is the default.</summary>
    public static TrainingJobsUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string Value(string name) => values.TryGetValue(name, out var found) ? found.ToString() : "";
        var sort = ParseName<TrainingSort>(Value("sort")) ?? Default.Sort;
        return new TrainingJobsUrlState(
            Value("q").Trim(),
            ParseName<TrainingJobStatus>(Value("status")),
            sort,
            Value("dir") switch { "asc" => false, "desc" => true, _ => StartsDescending(sort) },
            int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
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
        return QueryHelpers.AddQueryString("", parts);
    }

    /// <summary>The state after a click on a column's heading: another column, or the other direction.</summary>
    public TrainingJobsUrlState SortedBy(TrainingSort sort) => this with
    {
        Sort = sort,
        IsDescending = sort == Sort ? !IsDescending : StartsDescending(sort),
        Page = 1,
    };

    // Words read from A, times and durations from the largest.
    private static bool StartsDescending(TrainingSort sort) => sort is TrainingSort.Created or TrainingSort.Duration;

    private static T? ParseName<T>(string text)
        where T : struct, Enum =>
        // Enum.TryParse also takes numbers, which name nothing that the page shows.
        text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : null;
}
