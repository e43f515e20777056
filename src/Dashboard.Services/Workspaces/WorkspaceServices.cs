using Dashboard.Services.Alarms;
using Dashboard.Services.Caching;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Predictions;
using Dashboard.Services.Stocks;
using Dashboard.Services.Storage;
using Dashboard.Services.Training;
using Microsoft.Extensions.Logging;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Workspaces;

/// <summary>Builds and holds the services of one workspace.</summary>
internal sealed class WorkspaceServices : IWorkspaceServices, IDisposable
{
    private readonly WorkspaceClients _clients;
    private readonly MetricPlanner _metrics;
    private readonly SharedReads _reads;

    /// <summary>Builds them on the clients, which it owns from then on.</summary>
    public WorkspaceServices(
        Workspace workspace,
        WorkspaceClients clients,
        IFusionCache cache,
        InvocationLimiter limiter,
        TimeProvider timeProvider,
        ILoggerFactory loggerFactory,
        CancellationToken stopping)
    {
        Workspace = workspace;
        _clients = clients;
        _reads = new SharedReads(cache, workspace.Name, stopping);
        var times = workspace.IsLocal ? ReadTimes.Local : ReadTimes.Aws;
        var files = new S3Files(clients.S3);
        _metrics = new MetricPlanner(
            clients.CloudWatch,
            _reads,
            workspace.IsLocal ? MetricTiming.Local : MetricTiming.Aws,
            timeProvider,
            loggerFactory.CreateLogger<MetricPlanner>(),
            stopping);
        Endpoints = new EndpointService(clients.SageMaker, _metrics, _reads, times, timeProvider);
        Training = new TrainingJobService(clients.SageMaker, _metrics, _reads, times, timeProvider);
        BikePredictions = new BikePredictionService(
            clients.SageMakerRuntime, limiter, timeProvider, loggerFactory.CreateLogger<BikePredictionService>());
        Stocks = new StockService(
            files, S3Location.Parse(workspace.StockResults)!.Value, _reads, times, loggerFactory.CreateLogger<StockService>());
        Monitoring = new MonitoringService(
            clients.SageMaker, files, _metrics, _reads, times, loggerFactory.CreateLogger<MonitoringService>());
        Alarms = new AlarmService(clients.CloudWatch, _reads, times);
    }

    /// <inheritdoc/>
    public Workspace Workspace { get; }

    /// <inheritdoc/>
    public IEndpointService Endpoints { get; }

    /// <inheritdoc/>
    public ITrainingJobService Training { get; }

    /// <inheritdoc/>
    public IBikePredictionService BikePredictions { get; }

    /// <inheritdoc/>
    public IStockService Stocks { get; }

    /// <inheritdoc/>
    public IMetricPlanner Metrics => _metrics;

    /// <inheritdoc/>
    public IMonitoringService Monitoring { get; }

    /// <inheritdoc/>
    public IAlarmService Alarms { get; }

    /// <inheritdoc/>
    public void Forget()
    {
        _reads.Forget();
        _metrics.Forget();
    }

    /// <inheritdoc/>
    public void Dispose() => _clients.Dispose();
}
