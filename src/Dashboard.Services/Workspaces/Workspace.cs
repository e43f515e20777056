using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Predictions;
using Dashboard.Services.Stocks;
using Dashboard.Services.Training;

namespace Dashboard.Services.Workspaces;

/// <summary>An account and region that the dashboard watches.</summary>
/// <param name="Name">First segment of every address: lower-case letters, digits and dashes.</param>
/// <param name="Region">AWS region, such as <c>us-east-1</c>.</param>
/// <param name="IsLocal">True when a service URL replaces the public AWS endpoints.</param>
/// <param name="BikeEndpoint">Endpoint that answers bike-demand predictions.</param>
/// <param name="StockResults">Bucket and prefix, <c>s3://bucket/prefix/</c>, under which stock prices and predictions lie.</param>
public sealed record Workspace(string Name, string Region, bool IsLocal, string BikeEndpoint, string StockResults);

/// <summary>All typed services of one workspace.</summary>
public interface IWorkspaceServices
{
    /// <summary>The workspace that these services speak to.</summary>
    Workspace Workspace { get; }

    /// <summary>Endpoints and their variants.</summary>
    IEndpointService Endpoints { get; }

    /// <summary>Training jobs.</summary>
    ITrainingJobService Training { get; }

    /// <summary>Bike-demand predictions.</summary>
    IBikePredictionService BikePredictions { get; }

    /// <summary>Stock prices and predictions from S3.</summary>
    IStockService Stocks { get; }

    /// <summary>Every CloudWatch metric, planned and cached.</summary>
    IMetricPlanner Metrics { get; }

    /// <summary>Model Monitor schedules, executions and drift.</summary>
    IMonitoringService Monitoring { get; }

    /// <summary>CloudWatch alarms.</summary>
    IAlarmService Alarms { get; }

    /// <summary>
    /// Forgets every answer, closed metric periods included.
    /// For a host that knows that what was answered so far may be of an account still being built; not for refreshing a page.
    /// </summary>
    void Forget()
    {
    }
}

/// <summary>The configured workspaces.</summary>
public interface IWorkspaceCatalog
{
    /// <summary>All workspaces, in configured order; the first is the default. Never empty.</summary>
    IReadOnlyList<Workspace> Workspaces { get; }

    /// <summary>The services of a workspace, the same instance each time.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when no workspace has the name.</exception>
    IWorkspaceServices Services(string workspace);
}
