using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Drift;

/// <summary>Selected execution, feature and page of executions of a schedule's page. It lives in the address.</summary>
/// <param name="Execution">When the selected run was due, UTC; null for the newest with violations.</param>
/// <param name="Feature">Only this feature in the chart; null for the ones that drift most.</param>
/// <param name="Page">Page of executions, from 1.</param>
public sealed record DriftUrlState(DateTimeOffset? Execution, string? Feature, int Page)
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";

    /// <summary>Newest execution with violations, most drifting features, first page.</summary>
    public static DriftUrlState Default { get; } = new(null, null, 1);

    /// <summary>Reads the state; what cannot be read is the default.</summary>
    public static DriftUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        string Value(string name) => values.TryGetValue(name, out var found) ? found.ToString() : "";
        var isTime = DateTimeOffset.TryParseExact(
            Value("execution"),
            TimeFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var execution);
        var feature = Value("feature");
        return new DriftUrlState(
            isTime ? execution : null,
            feature.Length == 0 ? null : feature,
            int.TryParse(Value("page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
    }

    /// <summary>The query with its question mark; empty for the default.</summary>
    public string ToQuery()
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (Execution is { } execution)
        {
            parts.Add(new("execution", execution.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture)));
        }

        if (Feature is not null)
        {
            parts.Add(new("feature", Feature));
        }

        if (Page != 1)
        {
            parts.Add(new("page", Page.ToString(CultureInfo.InvariantCulture)));
        }

        return QueryHelpers.AddQueryString("", parts);
    }
}
