using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Drift;

/// <summary>One monitoring schedule: how its features drift, its executions, and the report of one of them.</summary>
public sealed partial class DriftSchedulePage
{
    /// <summary>Executions come hourly at most, so that a shorter range would show next to nothing.</summary>
    private static readonly TimeSpan s_shortestRange = TimeSpan.FromDays(7);

    private DriftUrlState _state = DriftUrlState.Default;
    private Loader<MonitoringSchedule> _schedule = null!;
    private Loader<IReadOnlyList<MonitoringExecution>> _executions = null!;
    private Loader<FeatureDrift> _drift = null!;
    private (string Workspace, string Schedule) _shown;
    private int _run;

    /// <summary>Schedule name from the address.</summary>
    [Parameter]
    public string Schedule { get; set; } = "";

    private IReadOnlyList<Crumb> Crumbs => [new("Drift", Link(Addresses.Drift(Workspace)))];

    /// <inheritdoc/>
    protected override object? LoadKey => (Workspace, Schedule, View.Range);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _schedule = CreateLoader<MonitoringSchedule>();
        _executions = CreateLoader<IReadOnlyList<MonitoringExecution>>();
        _drift = CreateLoader<FeatureDrift>();
    }

    /// <inheritdoc/>
    protected override void ReadAddress() => _state = DriftUrlState.FromQuery(Query);

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != (Workspace, Schedule))
        {
            _shown = (Workspace, Schedule);
            _schedule.Reset();
            _executions.Reset();
            _drift.Reset();
        }

        return Task.WhenAll(LoadScheduleAsync(), LoadExecutionsAsync());
    }

    private async Task LoadScheduleAsync()
    {
        var run = ++_run;
        await _schedule.RunAsync(cancellationToken => Services.Monitoring.GetScheduleAsync(Schedule, cancellationToken));
        if (run == _run)
        {
            await LoadDriftAsync();
        }
    }

    private async Task LoadDriftAsync()
    {
        if (_schedule.State.Value is { } schedule && !Lifetime.IsCancellationRequested)
        {
            var length = View.Range > s_shortestRange ? View.Range : s_shortestRange;
            var range = TimeRange.Last(length, TimeProvider.GetUtcNow());
            await _drift.RunAsync(cancellationToken => Services.Monitoring.GetFeatureDriftAsync(schedule, range, cancellationToken));
        }
    }

    private Task LoadExecutionsAsync() => _executions.RunAsync(
        cancellationToken => Services.Monitoring.ListExecutionsAsync(Schedule, DriftExecutions.Limit, cancellationToken));

    private string Href(DriftUrlState state) => Link(Addresses.DriftSchedule(Workspace, Schedule) + state.ToQuery());
}
