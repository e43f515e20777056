using Dashboard.Charts;
using Dashboard.Components;
using Dashboard.Formatting;
using Dashboard.Services.Monitoring;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Pages.Drift;

/// <summary>The features of a schedule, the most drifting first, and a chart of the chosen one or of the first of them.</summary>
public sealed partial class FeatureDriftPanel
{
    private static readonly Status s_drifting = new("Drifting", Tone.Warning, Icons.Material.Outlined.Warning);

    private (FeatureDrift Drift, string? Feature)? _drawn;
    private IReadOnlyList<FeatureRank> _ranking = [];
    private IReadOnlyList<string> _selected = [];
    private TimeSeriesFigure? _figure;

    /// <summary>The drift of every feature.</summary>
    [Parameter, EditorRequired]
    public required FeatureDrift Drift { get; set; }

    /// <summary>Feature to draw. Default: the ones that drift most.</summary>
    [Parameter]
    public string? Feature { get; set; }

    /// <summary>Address that chooses a feature; null for the default.</summary>
    [Parameter, EditorRequired]
    public required Func<string?, string> Href { get; set; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (_drawn is { } drawn && ReferenceEquals(drawn.Drift, Drift) && drawn.Feature == Feature)
        {
            return;
        }

        _drawn = (Drift, Feature);
        _ranking = DriftRanking.Of(Drift);
        _selected = DriftRanking.Selected(_ranking, Feature);
        _figure = DriftFigures.Features(Drift, _selected);
    }

    private static string Distance(double? distance) => distance is { } value ? Text.Significant(value) : Text.None;
}
