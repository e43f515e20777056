using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;

namespace Dashboard.Pages.Alarms;

/// <summary>All metric alarms of a workspace.</summary>
public sealed partial class AlarmsPage
{
    private AlarmsUrlState _state = AlarmsUrlState.Default;
    private Loader<IReadOnlyList<MetricAlarm>> _alarms = null!;
    private string? _shown;

    /// <inheritdoc/>
    protected override object? LoadKey => Workspace;

    /// <inheritdoc/>
    protected override void OnInitialized() => _alarms = CreateLoader<IReadOnlyList<MetricAlarm>>();

    /// <inheritdoc/>
    protected override void ReadAddress() => _state = AlarmsUrlState.FromQuery(Query);

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != Workspace)
        {
            _shown = Workspace;
            _alarms.Reset();
        }

        return _alarms.RunAsync(cancellationToken => Services.Alarms.ListAsync(cancellationToken));
    }

    private void HandleSearch(string search) => Navigation.NavigateTo(Href(_state with { Search = search }), replace: true);

    private string Href(AlarmsUrlState state) => Link(Addresses.Alarms(Workspace) + state.ToQuery());

    private string AlarmHref(string name) => Link(Addresses.Alarm(Workspace, name));

    private IReadOnlyList<Choice> StateChoices(AlarmTable table) =>
    [
        new Choice("All", Href(_state with { State = null }), _state.State is null) { Count = table.States.Sum(state => state.Count) },
        .. table.States.Select(state =>
            new Choice(Status.Of(state.State).Word, Href(_state with { State = state.State }), _state.State == state.State) { Count = state.Count }),
    ];
}
