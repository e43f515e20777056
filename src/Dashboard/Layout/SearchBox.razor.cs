using Dashboard.Navigation;
using Dashboard.Services.Errors;
using Dashboard.Services.Workspaces;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Dashboard.Layout;

/// <summary>Finds pages, endpoints, training jobs and alarms of the workspace by name. <c>/</c> leads here.</summary>
public sealed partial class SearchBox : IDisposable
{
    private readonly CancellationTokenSource _lifetime = new();
    private IReadOnlyList<SearchItem> _items = [];
    private IReadOnlyList<SearchItem> _results = [];
    private string _text = "";
    private bool _isOpen;
    private bool _isPartial;
    private int _active;

    /// <summary>Workspace searched.</summary>
    [Parameter, EditorRequired]
    public required string Workspace { get; set; }

    /// <summary>Kept by the results' addresses.</summary>
    [Parameter, EditorRequired]
    public required ViewState View { get; set; }

    /// <summary>The configured workspaces.</summary>
    [Inject]
    public required IWorkspaceCatalog Catalog { get; init; }

    /// <summary>The address bar.</summary>
    [Inject]
    public required NavigationManager Navigation { get; init; }

    private string? ActiveId => _isOpen && _active < _results.Count ? $"search-{_active}" : null;

    private string Announcement => (_isOpen, _results.Count, _isPartial) switch
    {
        (false, 0, _) when _text.Trim().Length > 0 => "Nothing found",
        (false, _, _) => "",
        (_, var count, true) => $"{count} found; AWS did not answer for all kinds",
        (_, var count, _) => $"{count} found",
    };

    /// <summary>Forgets the search.</summary>
    public void Dispose()
    {
        _lifetime.Cancel();
        _lifetime.Dispose();
    }

    private async Task HandleFocusAsync()
    {
        var services = Catalog.Services(Workspace);
        var pages = Areas.All.Select(area => new SearchItem("page", area.Name, area.Address(Workspace)));
        _isPartial = false;
        var found = await Task.WhenAll(
            Try(async () => (await services.Endpoints.ListAsync(_lifetime.Token))
                .Select(endpoint => new SearchItem("endpoint", endpoint.Name, Addresses.Endpoint(Workspace, endpoint.Name)))),
            Try(async () => (await services.Training.ListAsync(null, _lifetime.Token))
                .Select(job => new SearchItem("training job", job.Name, Addresses.TrainingJob(Workspace, job.Name)))),
            Try(async () => (await services.Alarms.ListAsync(_lifetime.Token))
                .Select(alarm => new SearchItem("alarm", alarm.Name, Addresses.Alarm(Workspace, alarm.Name)))));
        _items = [.. pages, .. found.SelectMany(items => items)];
        Find();
    }

    // One kind that cannot be listed must not keep the others from being found; the announcement says so.
    private async Task<IEnumerable<SearchItem>> Try(Func<Task<IEnumerable<SearchItem>>> list)
    {
        try
        {
            return await list();
        }
        catch (ServiceException)
        {
            _isPartial = true;
            return [];
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    private void HandleInput(string? typed)
    {
        _text = typed ?? "";
        _active = 0;
        Find();
    }

    private void HandleBlur() => _isOpen = false;

    private void HandleKey(KeyboardEventArgs args)
    {
        switch (args.Key)
        {
            case "ArrowDown" when _results.Count > 0:
                _active = (_active + 1) % _results.Count;
                break;
            case "ArrowUp" when _results.Count > 0:
                _active = (_active - 1 + _results.Count) % _results.Count;
                break;
            case "Enter" when _isOpen && _active < _results.Count:
                Go(_results[_active]);
                break;
            case "Escape":
                _text = "";
                Find();
                break;
        }
    }

    private void Go(SearchItem item)
    {
        _text = "";
        Find();
        Navigation.NavigateTo(ViewQuery.Append(item.Href, View));
    }

    private void Find()
    {
        _results = SearchIndex.Find(_items, _text);
        _isOpen = _results.Count > 0;
    }
}
