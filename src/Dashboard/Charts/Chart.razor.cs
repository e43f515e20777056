using Dashboard.Display;
using Dashboard.Theming;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Charts;

/// <summary>Draws a figure in a card, with a menu for table, CSV, PNG and full screen. Updates in place; zoom survives.</summary>
public sealed partial class Chart : IAsyncDisposable
{
    // Plain names: the fingerprinted ones of a library are delivered uncompressed.
    private const string BasicBundle = "_content/Plotly.Blazor/plotly-basic-3.7.0.min.js";
    private const string FullBundle = "_content/Plotly.Blazor/plotly-3.7.0.min.js";

    private ElementReference _card;
    private ElementReference _element;
    private IJSObjectReference? _module;
    private PlotlyFigure? _plot;
    private Figure? _drawnFigure;
    private ChartTheme? _drawnTheme;
    private DisplayZone? _drawnZone;
    private string _summary = "";
    private bool _isDirty;
    private bool _isTable;
    private bool _isEmpty;
    private bool _isDisposed;

    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public required Figure Figure { get; set; }

    /// <summary>Height in pixels on a wide screen. Default 260.</summary>
    [Parameter]
    public int Height { get; set; } = 260;

    /// <summary>Colours of the scheme on screen.</summary>
    [CascadingParameter]
    public ChartTheme Theme { get; set; } = ChartTheme.Light;

    /// <summary>Zone of the time axis.</summary>
    [CascadingParameter]
    public DisplayZone Zone { get; set; } = DisplayZone.Utc;

    /// <summary>The browser.</summary>
    [Inject]
    public required IJSRuntime JS { get; init; }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_drawnFigure, Figure) && ReferenceEquals(_drawnTheme, Theme) && Equals(_drawnZone, Zone))
        {
            return;
        }

        (_drawnFigure, _drawnTheme, _drawnZone) = (Figure, Theme, Zone);
        _plot = PlotlyFigures.From(Figure, Theme, Zone);
        _summary = FigureSummary.Of(Figure);
        _isEmpty = _plot.Arrays.Where(array => array.Attribute != "x").All(array => array.Values.All(double.IsNaN));
        _isDirty = true;
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isDirty || _isTable || _plot is null)
        {
            return;
        }

        _isDirty = false;
        var wire = PlotlyWire.Pack(_plot);
        _module ??= await JS.InvokeAsync<IJSObjectReference>("import", $"./{Assets["js/chart.js"]}");
        if (_module is not null && !_isDisposed)
        {
            await _module.InvokeVoidAsync("draw", _element, _plot.NeedsFullBundle ? FullBundle : BasicBundle, wire.Json, wire.Numbers);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        try
        {
            if (_module is not null)
            {
                await _module.InvokeVoidAsync("dispose", _element);
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the drawing with it.
        }
    }

    private void ToggleTable()
    {
        _isTable = !_isTable;
        // What arrived while the table was shown is drawn when the chart comes back.
        _isDirty = true;
    }

    private async Task DownloadCsvAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("download", FigureCsv.FileName(Figure), FigureCsv.Of(Figure, Zone));
        }
    }

    private async Task DownloadPngAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("downloadPng", _element, Path.GetFileNameWithoutExtension(FigureCsv.FileName(Figure)), Theme.Tokens.Surface);
        }
    }

    private async Task ShowFullScreenAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("showFullScreen", _card);
        }
    }
}
