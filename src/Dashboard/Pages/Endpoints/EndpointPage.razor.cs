using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Microsoft.AspNetCore.Components;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Pages.Endpoints;

/// <summary>One endpoint: how it is, how it was, and what it is made of.</summary>
public sealed partial class EndpointPage
{
    private EndpointUrlState _state = EndpointUrlState.Default;
    private Loader<EndpointDetail> _detail = null!;
    private Loader<MetricResult> _metrics = null!;
    private Loader<IReadOnlyList<MetricAlarm>> _alarms = null!;
    private (string Workspace, string Name) _shown;
    private EndpointReading? _reading;
    private int _run;

    /// <summary>Endpoint name from the address.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    private Endpoint? Endpoint => _detail.State.Value?.Endpoint;

    private IReadOnlyList<Crumb> Crumbs => [new("Endpoints", Link(Addresses.Endpoints(Workspace)))];

    private string Summary => Endpoint is { } endpoint ? EndpointSummary.Of(endpoint, AlarmsOf(_alarms.State.Value ?? [])) : "";

    /// <inheritdoc/>
    protected override object? LoadKey => (Workspace, Name, View.Range, _state.PeriodFor(View.Range));

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _detail = CreateLoader<EndpointDetail>();
        _metrics = CreateLoader<MetricResult>();
        _alarms = CreateLoader<IReadOnlyList<MetricAlarm>>();
    }

    /// <inheritdoc/>
    protected override void ReadAddress() => _state = EndpointUrlState.FromQuery(Query);

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != (Workspace, Name))
        {
            _shown = (Workspace, Name);
            _detail.Reset();
            _metrics.Reset();
            _alarms.Reset();
        }

        return Task.WhenAll(LoadDetailAsync(), LoadAlarmsAsync());
    }

    private async Task LoadDetailAsync()
    {
        var run = ++_run;
        await _detail.RunAsync(cancellationToken => Services.Endpoints.GetAsync(Name, cancellationToken));
        if (run == _run)
        {
            await LoadMetricsAsync();
        }
    }

    // One request for everything on the page, so that the planner asks CloudWatch once.
    private async Task LoadMetricsAsync()
    {
        if (Endpoint is { } endpoint && EndpointReading.Exists(endpoint) && !Lifetime.IsCancellationRequested)
        {
            var request = new MetricRequest(
                EndpointReading.Queries(endpoint.Name, endpoint.Variants),
                View.RangeAt(TimeProvider.GetUtcNow()),
                _state.PeriodFor(View.Range));
            await _metrics.RunAsync(cancellationToken => Services.Metrics.QueryAsync(request, cancellationToken));
        }
    }

    private Task LoadAlarmsAsync() => _alarms.RunAsync(cancellationToken => Services.Alarms.ListAsync(cancellationToken));

    // The same object while nothing changed, so that the charts are not built and sent again.
    private EndpointReading Reading(Endpoint endpoint, MetricResult metrics)
    {
        var next = new EndpointReading(endpoint.Name, endpoint.Variants, metrics).Only(_state.Variant);
        if (_reading is not { } last || !ReferenceEquals(last.Result, metrics) || !last.Variants.SequenceEqual(next.Variants))
        {
            _reading = next;
        }

        return _reading!;
    }

    private IReadOnlyList<MetricAlarm> AlarmsOf(IReadOnlyList<MetricAlarm> alarms) => [.. alarms.Where(alarm => alarm.Endpoint == Name)];

    private string Href(EndpointUrlState state) => Link(Addresses.Endpoint(Workspace, Name) + state.ToQuery());

    private string AlarmHref(string alarm) => Link(Addresses.Alarm(Workspace, alarm));

    private IReadOnlyList<Choice> PeriodChoices() =>
        [.. EndpointUrlState.Periods.Select(offer => EndpointUrlState.Fits(offer.Period, View.Range)
            ? new Choice(offer.Label, Href(_state with { Period = offer.Period }), offer.Period == _state.PeriodFor(View.Range))
            : new Choice(offer.Label, null, false) { Hover = $"More than {EndpointUrlState.MaxPoints:N0} points in this range" })];

    private IReadOnlyList<Choice> VariantChoices(IReadOnlyList<ProductionVariant> variants)
    {
        var chosen = variants.FirstOrDefault(variant => variant.Name == _state.Variant)?.Name;
        return
        [
            new Choice("All variants", Href(_state with { Variant = null }), chosen is null),
            .. variants.Select(variant => new Choice(variant.Name, Href(_state with { Variant = variant.Name }), variant.Name == chosen)),
        ];
    }

    private IReadOnlyList<Choice> TabChoices()
    {
        Choice Tab(EndpointTab tab, string text, int? count = null) =>
            new(text, Href(_state with { Tab = tab }), _state.Tab == tab) { Count = count };
        return
        [
            Tab(EndpointTab.Variants, "Variants", Endpoint?.Variants.Count),
            Tab(EndpointTab.Configuration, "Configuration"),
            Tab(EndpointTab.Model, "Model and container"),
            Tab(EndpointTab.Capture, "Data capture"),
            Tab(EndpointTab.Alarms, "Alarms", _alarms.State.Value is { } alarms ? AlarmsOf(alarms).Count : null),
        ];
    }
}
