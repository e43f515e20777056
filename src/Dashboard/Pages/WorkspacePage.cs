using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Dashboard.Pages;

/// <summary>Base of every page under <c>/w/{workspace}</c>: its services, its view, its lifetime, its loaders.</summary>
/// <remarks>
/// A page overrides <see cref="LoadAsync"/>, which runs when a parameter or the address changed and <see cref="LoadKey"/> with it, on every refresh tick and on Retry.
/// A mere redraw of the layout does not load again.
/// Lifecycle methods of ComponentBase stay free for the page, except <c>OnParametersSetAsync</c>.
/// </remarks>
public abstract class WorkspacePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _lifetime = new();
    private readonly List<IDisposable> _owned = [];
    private RefreshSignal? _subscribed;
    private Dictionary<string, object?> _inputs = [];
    private bool _haveInputsChanged;
    private bool _isListening;
    private string _path = "";
    private object? _loadedKey;

    /// <summary>Workspace name from the address.</summary>
    [Parameter]
    public string Workspace { get; set; } = "";

    /// <summary>Range, zone and refresh from the address, cascaded by the layout.</summary>
    [CascadingParameter]
    public ViewState View { get; set; } = ViewState.Default;

    /// <summary>Ticks when the page should load again, cascaded by the layout; null in a static render.</summary>
    [CascadingParameter]
    public RefreshSignal? Refresh { get; set; }

    /// <summary>The configured workspaces.</summary>
    [Inject]
    public required IWorkspaceCatalog Catalog { get; init; }

    /// <summary>The clock.</summary>
    [Inject]
    public required TimeProvider TimeProvider { get; init; }

    /// <summary>The address bar.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>The typed services of the page's workspace.</summary>
    protected IWorkspaceServices Services => Catalog.Services(Workspace);

    /// <summary>Cancelled when the page goes away. Copied at birth, so that it can be read after disposal.</summary>
    protected CancellationToken Lifetime { get; }

    /// <summary>Makes the page.</summary>
    protected WorkspacePage()
    {
        Lifetime = _lifetime.Token;
    }

    /// <summary>An address with the page's view (range, zone, refresh) kept.</summary>
    protected string Link(string address) => ViewQuery.Append(address, View);

    /// <summary>Loads everything that the page shows, through its loaders.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Reads the page's own filters from the address. Runs before a load, and when only the query of the address changed.</summary>
    protected virtual void ReadAddress()
    {
    }

    /// <summary>
    /// What decides what is loaded, such as workspace, name, range and period. While it stays equal, a change of the address draws again but loads nothing.
    /// Default: null, which loads every time.
    /// </summary>
    protected virtual object? LoadKey => null;

    /// <summary>The page's query part of the address, with its question mark.</summary>
    protected string Query => new Uri(Navigation.Uri).Query;

    /// <summary>Makes a loader that lives as long as the page. Call in field initialisers' stead from OnInitialized.</summary>
    private protected Loader<T> CreateLoader<T>()
    {
        var loader = new Loader<T>(TimeProvider, StateHasChanged, Lifetime);
        _owned.Add(loader);
        return loader;
    }

    /// <inheritdoc/>
    public override Task SetParametersAsync(ParameterView parameters)
    {
        var inputs = parameters.ToDictionary().ToDictionary(pair => pair.Key, pair => (object?)pair.Value);
        inputs.Add("(address)", Navigation.Uri);
        // Kept until it is acted on: an initialisation that waits must not lose it to a redraw meanwhile.
        _haveInputsChanged |= inputs.Count != _inputs.Count
            || inputs.Any(pair => !_inputs.TryGetValue(pair.Key, out var before) || !Equals(before, pair.Value));
        _inputs = inputs;
        return base.SetParametersAsync(parameters);
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (!ReferenceEquals(_subscribed, Refresh))
        {
            _subscribed?.Unsubscribe(OnRefreshAsync);
            _subscribed = Refresh;
            _subscribed?.Subscribe(OnRefreshAsync);
        }

        if (!_isListening)
        {
            _isListening = true;
            Navigation.LocationChanged += OnLocationChanged;
        }

        _path = new Uri(Navigation.Uri).AbsolutePath;
        ReadAddress();
        if (_haveInputsChanged)
        {
            _haveInputsChanged = false;
            await LoadIfChangedAsync();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels what is under way and lets go of the layout.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        if (_isListening)
        {
            Navigation.LocationChanged -= OnLocationChanged;
        }

        _subscribed?.Unsubscribe(OnRefreshAsync);
        _lifetime.Cancel();
        _owned.ForEach(owned => owned.Dispose());
        _lifetime.Dispose();
    }

    private Task LoadIfChangedAsync()
    {
        if (LoadKey is { } key)
        {
            if (key.Equals(_loadedKey))
            {
                return Task.CompletedTask;
            }

            _loadedKey = key;
        }

        return LoadAsync();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        // Another path is another page or other route parameters, which arrive as parameters.
        if (LoadKey is not null && new Uri(args.Location).AbsolutePath == _path)
        {
            _ = InvokeAsync(OnQueryChangedAsync);
        }
    }

    private async Task OnQueryChangedAsync()
    {
        try
        {
            ReadAddress();
            StateHasChanged();
            await LoadIfChangedAsync();
        }
        catch (Exception error)
        {
            await DispatchExceptionAsync(error);
        }
    }

    private Task OnRefreshAsync() => InvokeAsync(LoadAsync);
}
