using Dashboard.Services.Alarms;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Pages.Alarms;

/// <summary>Search and filter of the table of alarms. It lives in the address.</summary>
/// <param name="State">Only alarms in this state; null for all.</param>
/// <param name="Search">Words that name, metric or dimensions must all contain; trimmed.</param>
public sealed record AlarmsUrlState(AlarmState? State, string Search)
{
    /// <summary>All alarms.</summary>
    public static AlarmsUrlState Default { get; } = new(null, "");

    private static readonly (AlarmState State, string Name)[] s_names =
    [
        (AlarmState.Alarm, "alarm"),
        (AlarmState.InsufficientData, "insufficient"),
        (AlarmState.Ok, "ok"),
    ];

    /// <summary>Reads the state; what cannot be read is the default.</summary>
    public static AlarmsUrlState FromQuery(string query)
    {
        var values = QueryHelpers.ParseQuery(query);
        var state = values.TryGetValue("state", out var name) ? name.ToString() : "";
        var search = values.TryGetValue("q", out var words) ? words.ToString().Trim() : "";
        return new AlarmsUrlState(
            s_names.Where(pair => pair.Name == state).Select(pair => (AlarmState?)pair.State).FirstOrDefault(),
            search);
    }

    /// <summary>The query with its question mark; empty for the default.</summary>
    public string ToQuery()
    {
        var parts = new List<KeyValuePair<string, string?>>();
        if (State is not null)
        {
            parts.Add(new("state", s_names.First(pair => pair.State == State).Name));
        }

        if (Search.Length > 0)
        {
            parts.Add(new("q", Search));
        }

        return QueryHelpers.AddQueryString("", parts);
    }
}
