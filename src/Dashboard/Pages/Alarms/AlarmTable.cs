using Dashboard.Services.Alarms;

namespace Dashboard.Pages.Alarms;

/// <summary>What the table of alarms shows for a state of the address.</summary>
/// <param name="Alarms">Alarms that match search and filter, in the service's order: firing ones first.</param>
/// <param name="States">How many alarms that match the search are in each state; every state, firing first.</param>
internal sealed record AlarmTable(IReadOnlyList<MetricAlarm> Alarms, IReadOnlyList<(AlarmState State, int Count)> States)
{
    private static readonly AlarmState[] s_states = [AlarmState.Alarm, AlarmState.InsufficientData, AlarmState.Ok];

    /// <summary>Searches and filters.</summary>
    public static AlarmTable Build(IReadOnlyList<MetricAlarm> alarms, AlarmsUrlState state)
    {
        var words = state.Search.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var found = alarms.Where(alarm => words.All(word => Contains(alarm, word))).ToList();
        return new AlarmTable(
            [.. found.Where(alarm => state.State is null || alarm.State == state.State)],
            [.. s_states.Select(one => (one, found.Count(alarm => alarm.State == one)))]);
    }

    private static bool Contains(MetricAlarm alarm, string word) =>
        alarm.Name.Contains(word, StringComparison.OrdinalIgnoreCase)
        || alarm.Metric?.Name.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || alarm.Metric?.Dimensions.ToString().Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
