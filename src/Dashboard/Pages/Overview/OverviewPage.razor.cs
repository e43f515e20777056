using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Pages.Drift;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Training;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Overview;

/// <summary>How everything is: what fires, what failed, what drifts, and the traffic.</summary>
public sealed partial class OverviewPage
{
    private Loader<IReadOnlyList<Endpoint>> _endpoints = null!;
    private Loader<OverviewReading> _metrics = null!;
    private Loader<IReadOnlyList<MetricAlarm>> _alarms = null!;
    private Loader<IReadOnlyList<TrainingJobSummary>> _jobs = null!;
    private Loader<IReadOnlyList<MonitoringExecution>> _violations = null!;
    private string? _shown;
    private int _run;

    private string Summary =>
        OverviewSummary.Of(_alarms.State.Value, _endpoints.State.Value, _metrics.State.Value?.CallsPerMinute);

    /// <inheritdoc/>
    protected override object? LoadKey => (Workspace, View.Range);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _endpoints = CreateLoader<IReadOnlyList<Endpoint>>();
        _metrics = CreateLoader<OverviewReading>();
        _alarms = CreateLoader<IReadOnlyList<MetricAlarm>>();
        _jobs = CreateLoader<IReadOnlyList<TrainingJobSummary>>();
        _violations = CreateLoader<IReadOnlyList<MonitoringExecution>>();
    }

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != Workspace)
        {
            _shown = Workspace;
            _endpoints.Reset();
            _metrics.Reset();
            _alarms.Reset();
            _jobs.Reset();
            _violations.Reset();
        }

        return Task.WhenAll(LoadEndpointsAsync(), LoadAlarmsAsync(), LoadJobsAsync(), LoadViolationsAsync());
    }

    private async Task LoadEndpointsAsync()
    {
        var run = ++_run;
        await _endpoints.RunAsync(cancellationToken => Services.Endpoints.ListAsync(cancellationToken));
        if (run == _run)
        {
            await LoadMetricsAsync();
        }
    }

    private async Task LoadMetricsAsync()
    {
        IReadOnlyList<Endpoint> serving = [.. (_endpoints.State.Value ?? []).Where(EndpointReading.Exists)];
        if (serving.Count > 0 && !Lifetime.IsCancellationRequested)
        {
            var request = new MetricRequest(OverviewReading.Queries(serving), View.RangeAt(TimeProvider.GetUtcNow()), null);
            await _metrics.RunAsync(async cancellationToken =>
                new OverviewReading(serving, await Services.Metrics.QueryAsync(request, cancellationToken)));
        }
    }

    private Task LoadAlarmsAsync() => _alarms.RunAsync(cancellationToken => Services.Alarms.ListAsync(cancellationToken));

    private Task LoadJobsAsync() => _jobs.RunAsync(cancellationToken => Services.Training.ListAsync(null, cancellationToken));

    private Task LoadViolationsAsync() =>
        _violations.RunAsync(cancellationToken => Services.Monitoring.ListViolationsAsync(OverviewLists.Rows, cancellationToken));

    private string ExecutionHref(MonitoringExecution execution) => Link(
        Addresses.DriftSchedule(Workspace, execution.Schedule) + (DriftUrlState.Default with { Execution = execution.ScheduledAt }).ToQuery());
}
