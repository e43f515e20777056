using Dashboard.Charts;
using Dashboard.Formatting;
using Dashboard.Pages.Endpoints;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Overview;

/// <summary>Requests, errors and latency of all endpoints, as figures and over time.</summary>
public sealed partial class TrafficPanel
{
    private OverviewReading? _drawn;
    private double? _now;
    private (double? Newest, double? Highest) _latency;
    private IReadOnlyList<double> _calls = [];
    private IReadOnlyList<double> _errors = [];
    private IReadOnlyList<double> _slowest = [];
    private IReadOnlyList<TimeSeriesFigure> _figures = [];

    /// <summary>The metrics.</summary>
    [Parameter, EditorRequired]
    public required OverviewReading Reading { get; set; }

    /// <summary>Length of the range that <see cref="Reading"/> covers.</summary>
    [Parameter, EditorRequired]
    public required TimeSpan Range { get; set; }

    /// <summary>Where requests lead.</summary>
    [Parameter, EditorRequired]
    public required string Href { get; set; }

    /// <summary>Where errors lead.</summary>
    [Parameter, EditorRequired]
    public required string ErrorsHref { get; set; }

    /// <summary>Where latency leads.</summary>
    [Parameter, EditorRequired]
    public required string LatencyHref { get; set; }

    private string ErrorNote => Reading.ErrorRate is null
        ? "no calls"
        : $"{Text.Count((long)Reading.TotalErrors)} {(Reading.TotalErrors == 1 ? "error" : "errors")} in {PeriodWords.Of(Range)}";

    private string LatencyNote => _latency.Highest is { } highest
        ? $"highest {Text.Milliseconds(highest)} in {PeriodWords.Of(Range)}"
        : "no calls";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_drawn, Reading))
        {
            return;
        }

        _drawn = Reading;
        _now = Reading.CallsPerMinute;
        _latency = Reading.LatencyP90s();
        _figures = [OverviewFigures.Requests(Reading), OverviewFigures.Latency(Reading), OverviewFigures.ErrorRate(Reading)];
        _calls = Reading.Calls;
        _errors = SeriesMath.Percent(Reading.Errors, Reading.Calls);
        _slowest = Reading.LatencyP90();
    }
}
