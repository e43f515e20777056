using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Predictions;
using Dashboard.Services.Stocks;
using Dashboard.Services.Training;
using Dashboard.Services.Workspaces;

namespace Dashboard.Tests.Fakes;

/// <summary>A workspace whose every answer a test sets.</summary>
internal sealed class FakeWorkspaceServices : IWorkspaceServices
{
    public Workspace Workspace { get; init; } = new("local", "us-east-1", true, "xgboost-bikerental-v1", "s3://bucket/stocks/");

    public FakeEndpointService Endpoints { get; } = new();

    public FakeTrainingJobService Training { get; } = new();

    public FakeBikePredictionService BikePredictions { get; } = new();

    public FakeStockService Stocks { get; } = new();

    public FakeMetricPlanner Metrics { get; } = new();

    public FakeMonitoringService Monitoring { get; } = new();

    public FakeAlarmService Alarms { get; } = new();

    IEndpointService IWorkspaceServices.Endpoints => Endpoints;

    ITrainingJobService IWorkspaceServices.Training => Training;

    IBikePredictionService IWorkspaceServices.BikePredictions => BikePredictions;

    IStockService IWorkspaceServices.Stocks => Stocks;

    IMetricPlanner IWorkspaceServices.Metrics => Metrics;

    IMonitoringService IWorkspaceServices.Monitoring => Monitoring;

    IAlarmService IWorkspaceServices.Alarms => Alarms;
}

/// <summary>A catalog of fake workspaces.</summary>
internal sealed class FakeWorkspaceCatalog(params IReadOnlyList<FakeWorkspaceServices> services) : IWorkspaceCatalog
{
    public IReadOnlyList<Workspace> Workspaces => [.. services.Select(one => one.Workspace)];

    public IWorkspaceServices Services(string workspace) =>
        services.FirstOrDefault(one => one.Workspace.Name == workspace) ?? throw Missing.Resource("workspace", workspace);
}
