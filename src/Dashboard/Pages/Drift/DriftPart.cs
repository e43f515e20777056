using Dashboard.Loading;
using Dashboard.Services.Monitoring;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Drift;

/// <summary>A part of a schedule's page that loads something of its own.</summary>
public abstract class DriftPart : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _lifetime = new();
    private readonly List<IDisposable> _owned = [];

    /// <summary>Model Monitor of the workspace.</summary>
    [Parameter, EditorRequired]
    public required IMonitoringService Monitoring { get; set; }

    /// <summary>The clock.</summary>
    [Inject]
    public required TimeProvider TimeProvider { get; init; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels what is under way.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lifetime.Cancel();
            _owned.ForEach(owned => owned.Dispose());
            _lifetime.Dispose();
        }
    }

    /// <summary>Makes a loader that lives as long as the part. Call from OnInitialized.</summary>
    private protected Loader<T> CreateLoader<T>()
    {
        var loader = new Loader<T>(TimeProvider, StateHasChanged, _lifetime.Token);
        _owned.Add(loader);
        return loader;
    }
}
