using Dashboard.Charts;
using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Alarms;

/// <summary>One alarm: its state and why, its metric against the threshold, and its history.</summary>
public sealed partial class AlarmPage
{
    private Loader<MetricAlarm> _alarm = null!;
    private Loader<MetricResult> _metric = null!;
    private Loader<IReadOnlyList<AlarmHistoryItem>> _history = null!;
    private (string Workspace, string Name) _shown;
    private (MetricAlarm Alarm, MetricResult Result, TimeSeriesFigure Figure)? _drawn;
    private int _run;

    /// <summary>Alarm name from the address.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    private IReadOnlyList<Crumb> Crumbs => [new("Alarms", Link(Addresses.Alarms(Workspace)))];

    /// <inheritdoc/>
    protected override object? LoadKey => (Workspace, Name, View.Range);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _alarm = CreateLoader<MetricAlarm>();
        _metric = CreateLoader<MetricResult>();
        _history = CreateLoader<IReadOnlyList<AlarmHistoryItem>>();
    }

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != (Workspace, Name))
        {
            _shown = (Workspace, Name);
            _alarm.Reset();
            _metric.Reset();
            _history.Reset();
        }

        return Task.WhenAll(LoadAlarmAsync(), LoadHistoryAsync());
    }

    private async Task LoadAlarmAsync()
    {
        var run = ++_run;
        await _alarm.RunAsync(cancellationToken => Services.Alarms.GetAsync(Name, cancellationToken));
        if (run == _run)
        {
            await LoadMetricAsync();
        }
    }

    private async Task LoadMetricAsync()
    {
        if (_alarm.State.Value is { Metric: { } metric } alarm && !Lifetime.IsCancellationRequested)
        {
            var request = AlarmFigures.Request(metric, alarm.Period, View.RangeAt(TimeProvider.GetUtcNow()));
            await _metric.RunAsync(cancellationToken => Services.Metrics.QueryAsync(request, cancellationToken));
        }
    }

    private Task LoadHistoryAsync() => _history.RunAsync(cancellationToken => Services.Alarms.GetHistoryAsync(Name, cancellationToken));

    // The same object while nothing changed, so that the chart is not built and sent again.
    private TimeSeriesFigure Figure(MetricAlarm alarm, MetricResult result)
    {
        if (_drawn is not { } drawn || !ReferenceEquals(drawn.Alarm, alarm) || !ReferenceEquals(drawn.Result, result))
        {
            _drawn = drawn = (alarm, result, AlarmFigures.Metric(alarm, result));
        }

        return drawn.Figure;
    }
}
