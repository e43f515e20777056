using System.Globalization;
using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Endpoints;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Endpoints;

/// <summary>All endpoints of a workspace.</summary>
public sealed partial class EndpointsPage
{
    private EndpointsUrlState _state = EndpointsUrlState.Default;
    private Loader<IReadOnlyList<Endpoint>> _endpoints = null!;
    private Loader<IReadOnlyDictionary<string, EndpointTraffic>> _traffic = null!;
    private string? _shown;
    private int _run;

    private TrafficState TrafficState => _traffic.State switch
    {
        { HasValue: true } => TrafficState.Known,
        { Error: not null } => TrafficState.Failed,
        _ => TrafficState.Loading,
    };

    /// <inheritdoc/>
    // The range of the app bar has no say here: traffic is always that of the last hour.
    protected override object? LoadKey => Workspace;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _endpoints = CreateLoader<IReadOnlyList<Endpoint>>();
        _traffic = CreateLoader<IReadOnlyDictionary<string, EndpointTraffic>>();
    }

    /// <inheritdoc/>
    protected override void ReadAddress() => _state = EndpointsUrlState.FromQuery(Query);

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (_shown != Workspace)
        {
            _shown = Workspace;
            _endpoints.Reset();
            _traffic.Reset();
        }

        var run = ++_run;
        await _endpoints.RunAsync(cancellationToken => Services.Endpoints.ListAsync(cancellationToken));
        if (run == _run)
        {
            await LoadTrafficAsync();
        }
    }

    private async Task LoadTrafficAsync()
    {
        if (_endpoints.State.Value is { Count: > 0 } endpoints && !Lifetime.IsCancellationRequested)
        {
            await _traffic.RunAsync(cancellationToken => Services.Endpoints.GetTrafficAsync(endpoints, cancellationToken));
        }
    }

    private void HandleSearch(string search) => Navigation.NavigateTo(Href(_state with { Search = search, Page = 1 }), replace: true);

    private string Href(EndpointsUrlState state) => Link(Addresses.Endpoints(Workspace) + state.ToQuery());

    private string EndpointHref(string name) => Link(Addresses.Endpoint(Workspace, name));

    private IReadOnlyList<Choice> StatusChoices(EndpointTable table) =>
    [
        new Choice("All", Href(_state with { Status = null, Page = 1 }), _state.Status is null)
        {
            Count = table.Statuses.Sum(status => status.Count),
        },
        .. table.Statuses.Select(status => StatusChoice(status.Status, status.Count)),
        .. _state.Status is { } chosen && table.Statuses.All(status => status.Status != chosen) ? [StatusChoice(chosen, 0)] : Array.Empty<Choice>(),
    ];

    private Choice StatusChoice(EndpointStatus status, int count) =>
        new(Status.Of(status).Word, Href(_state with { Status = status, Page = 1 }), _state.Status == status) { Count = count };

    private IReadOnlyList<Choice> SizeChoices() =>
        [.. EndpointsUrlState.PageSizes.Select(size => new Choice(
            size.ToString(CultureInfo.InvariantCulture), Href(_state with { PageSize = size, Page = 1 }), _state.PageSize == size))];
}
