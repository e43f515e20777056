using System.Globalization;
using Dashboard.Display;
using Dashboard.Navigation;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Layout;

/// <summary>The bar at the top: workspace, search, view, cost, scheme and person.</summary>
public sealed partial class AppBar
{
    private bool _isRefreshing;

    /// <summary>Where the page on screen lies.</summary>
    [Parameter, EditorRequired]
    public required CurrentPlace Place { get; set; }

    /// <summary>Range, zone and refresh on screen.</summary>
    [Parameter, EditorRequired]
    public required ViewState View { get; set; }

    /// <summary>The zone that times are shown in.</summary>
    [Parameter, EditorRequired]
    public required DisplayZone Zone { get; set; }

    /// <summary>The browser's own zone, which the view can be switched back to.</summary>
    [Parameter, EditorRequired]
    public required DisplayZone BrowserZone { get; set; }

    /// <summary>Whether the dark scheme is on screen. Default false.</summary>
    [Parameter]
    public bool IsDark { get; set; }

    /// <summary>Whether the navigation drawer of narrow screens is open. Default false.</summary>
    [Parameter]
    public bool IsNavigationOpen { get; set; }

    /// <summary>Opens or closes the drawer.</summary>
    [Parameter]
    public EventCallback OnNavigationToggled { get; set; }

    /// <summary>Loads everything on screen again.</summary>
    [Parameter]
    public EventCallback OnRefresh { get; set; }

    /// <summary><c>light</c>, <c>dark</c>, or null to follow the system.</summary>
    [Parameter]
    public EventCallback<string?> OnThemeChosen { get; set; }

    /// <summary>The configured workspaces.</summary>
    [Inject]
    public required IWorkspaceCatalog Catalog { get; init; }

    /// <summary>The address bar.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string Workspace =>
        Catalog.Workspaces.Any(workspace => workspace.Name == Place.Workspace) ? Place.Workspace! : Catalog.Workspaces[0].Name;

    private string RangeName => ViewState.Ranges.First(range => range.Length == View.Range).Name;

    private void HandleWorkspaceChanged(ChangeEventArgs args) =>
        Navigation.NavigateTo(ViewQuery.Append(Place.In((string)args.Value!), View));

    private void HandleRangeChanged(ChangeEventArgs args) =>
        Show(View with { Range = ViewState.Ranges.First(range => range.Name == (string)args.Value!).Length });

    private void HandleZoneChanged(ChangeEventArgs args) => Show(View with { IsUtc = (string)args.Value! == "utc" });

    private void HandleIntervalChanged(ChangeEventArgs args) =>
        Show(View with { RefreshSeconds = int.Parse((string)args.Value!, CultureInfo.InvariantCulture) });

    private async Task HandleRefreshAsync()
    {
        _isRefreshing = true;
        try
        {
            await OnRefresh.InvokeAsync();
        }
        finally
        {
            _isRefreshing = false;
        }
    }

    private void Show(ViewState view) => Navigation.NavigateTo(ViewQuery.Append(new Uri(Navigation.Uri).PathAndQuery, view));
}
