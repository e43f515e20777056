using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Workspaces;

/// <summary>Makes the services of each configured workspace when they are first asked for, and disposes their clients at the end.</summary>
internal sealed class WorkspaceCatalog : IWorkspaceCatalog, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, WorkspaceServices> _services = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, WorkspaceOptions> _options;
    private readonly IFusionCache _cache;
    private readonly InvocationLimiter _limiter;
    private readonly TimeProvider _timeProvider;
    private readonly ILoggerFactory _loggerFactory;
    private bool _isDisposed;

    public WorkspaceCatalog(
        IOptions<WorkspacesOptions> options,
        IFusionCacheProvider caches,
        InvocationLimiter limiter,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory)
    {
        Workspaces = [.. options.Value.Items.Select(Workspace)];
        _options = options.Value.Items.ToDictionary(item => item.Name, StringComparer.Ordinal);
        _cache = caches.GetCache(DashboardServicesExtensions.CacheName);
        _limiter = limiter;
        _timeProvider = timeProvider;
        _loggerFactory = loggerFactory;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Workspace> Workspaces { get; }

    /// <inheritdoc/>
    public IWorkspaceServices Services(string workspace)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_services.TryGetValue(workspace, out var known))
            {
                return known;
            }

            if (!_options.TryGetValue(workspace, out var options))
            {
                throw new ServiceException(
                    ServiceErrorKind.NotFound,
                    $"There is no workspace \"{Bounded.Text(workspace, 60)}\". Configured: {string.Join(", ", Workspaces.Select(one => one.Name))}.")
                {
                    Resource = Bounded.Text(workspace, 60),
                };
            }

            var services = new WorkspaceServices(
                Workspaces.First(one => one.Name == workspace),
                new WorkspaceClients(options),
                _cache,
                _limiter,
                _timeProvider,
                _loggerFactory,
                _stopping.Token);
            _services.Add(workspace, services);
            return services;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
        }

        _stopping.Cancel();
        foreach (var services in _services.Values)
        {
            services.Dispose();
        }

        _stopping.Dispose();
    }

    private static Workspace Workspace(WorkspaceOptions options) => new(
        options.Name,
        options.Region,
        options.ServiceUrl is not null,
        options.BikeEndpoint,
        Storage.S3Location.Parse(options.StockResults)!.Value.Folder.ToString());
}
