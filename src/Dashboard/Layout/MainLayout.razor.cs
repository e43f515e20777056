using Dashboard.Display;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Workspaces;
using Dashboard.Theming;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace Dashboard.Layout;

/// <summary>The frame around every page: app bar, navigation, view, theme, zone, and the refresh that all pages share.</summary>
public sealed partial class MainLayout
{
    private readonly RefreshSignal _refresh = new();
    private ChartTheme _theme = ChartTheme.Light;
    private DisplayZone _browserZone = DisplayZone.Utc;
    private ViewState _view = ViewState.Default;
    private CurrentPlace _place = new(null, "");
    private RefreshTicker? _ticker;
    private ErrorBoundary? _boundary;
    private IJSObjectReference? _display;
    private DotNetObjectReference<MainLayout>? _self;
    private bool _isReady;
    private bool _isNavigationOpen;

    /// <summary>The configured workspaces.</summary>
    [Inject]
    public required IWorkspaceCatalog Catalog { get; init; }

    /// <summary>The address bar.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The browser.</summary>
    [Inject]
    public required IJSRuntime JS { get; init; }

    /// <summary>The clock.</summary>
    [Inject]
    public required TimeProvider TimeProvider { get; init; }

    private DisplayZone Zone => _view.IsUtc ? DisplayZone.Utc : _browserZone;

    private bool IsKnownWorkspace => _place.Workspace is null || Catalog.Workspaces.Any(workspace => workspace.Name == _place.Workspace);

    /// <summary>The browser switched between light and dark.</summary>
    [JSInvokable]
    public Task OnThemeChangedAsync(bool isDark)
    {
        _theme = isDark ? ChartTheme.Dark : ChartTheme.Light;
        return InvokeAsync(StateHasChanged);
    }

    /// <summary>The tab came on screen or left it.</summary>
    [JSInvokable]
    public Task OnVisibilityChangedAsync(bool isVisible) => InvokeAsync(() => _ticker?.SetVisibleAsync(isVisible) ?? Task.CompletedTask);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _ticker = new RefreshTicker(TimeProvider, TickAsync);
        Navigation.LocationChanged += HandleLocationChanged;
        ReadAddress();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        // Pages wait for this one answer, so that nothing is drawn in the wrong scheme or zone first.
        _self = DotNetObjectReference.Create(this);
        _display = await JS.InvokeAsync<IJSObjectReference>("import", $"./{Assets["js/display.js"]}");
        var display = _display is null ? null : await _display.InvokeAsync<BrowserDisplay?>("start", _self);
        _theme = display is { IsDark: true } ? ChartTheme.Dark : ChartTheme.Light;
        _browserZone = DisplayZone.Find(display?.Zone);
        _isReady = true;
        _ticker?.SetInterval(_view.RefreshSeconds);
        await (_ticker?.SetVisibleAsync(display?.IsVisible ?? true) ?? Task.CompletedTask);
        StateHasChanged();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= HandleLocationChanged;
        _ticker?.Dispose();
        try
        {
            if (_display is not null)
            {
                await _display.InvokeVoidAsync("stop");
                await _display.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its module with it.
        }

        _self?.Dispose();
    }

    private void HandleLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        ReadAddress();
        _isNavigationOpen = false;
        _boundary?.Recover();
        _ticker?.SetInterval(_view.RefreshSeconds);
        _ = InvokeAsync(StateHasChanged);
    }

    private void ReadAddress()
    {
        _view = ViewQuery.Read(new Uri(Navigation.Uri).Query);
        _place = CurrentPlace.Of(Navigation.Uri);
    }

    private async Task HandleThemeChosenAsync(string? choice)
    {
        if (_display is not null)
        {
            await OnThemeChangedAsync(await _display.InvokeAsync<bool>("choose", choice));
        }
    }

    private async Task TickAsync()
    {
        try
        {
            await _refresh.TickAsync();
            StateHasChanged();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            await DispatchExceptionAsync(error);
        }
    }
}
