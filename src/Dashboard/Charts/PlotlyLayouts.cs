using Dashboard.Display;
using Dashboard.Theming;
using Plotly.Blazor.LayoutLib;
using PlotlyLayout = Plotly.Blazor.Layout;

namespace Dashboard.Charts;

/// <summary>Axes, legend, thresholds and colours in the house's way. Pure.</summary>
internal static class PlotlyLayouts
{
    // plotly counts tick labels, the one at the axis included: four gridlines.
    private const int Ticks = 5;
    private const string Font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

    /// <summary>Layout of lines or bars over time.</summary>
    public static PlotlyLayout TimeSeries(TimeSeriesFigure figure, ChartTheme theme, DisplayZone zone)
    {
        var layout = Base(theme, figure.Lines.Count > 1);
        layout.UiRevision = $"{figure.Title}|{figure.Range?.End - figure.Range?.Start}|{zone.Name}";
        var x = TimeAxis(theme);
        if (figure.Range is { } range)
        {
            x.Range = [zone.ToAxis(range.Start), zone.ToAxis(range.End)];
        }

        layout.XAxis = [x];
        var y = ValueAxis(theme);
        y.RangeMode = figure.IsZeroBased ? Plotly.Blazor.LayoutLib.YAxisLib.RangeModeEnum.ToZero : Plotly.Blazor.LayoutLib.YAxisLib.RangeModeEnum.Normal;
        y.TickSuffix = figure.Unit == "%" ? " %" : null;
        if (figure.Thresholds.Count > 0)
        {
            // Shapes do not widen an axis by themselves, and a threshold out of sight is no threshold.
            y.AutoRangeOptions = new Plotly.Blazor.LayoutLib.YAxisLib.AutoRangeOptions
            {
                IncludeArray = [.. figure.Thresholds.Select(threshold => (object)threshold.Value)],
            };
            layout.Shapes = [.. figure.Thresholds.Select(threshold => Threshold(threshold, theme))];
        }

        layout.YAxis = [y];
        layout.BarMode = figure.IsBars ? Plotly.Blazor.LayoutLib.BarModeEnum.Group : null;
        layout.BarGap = figure.IsBars ? 0.15m : null;
        return layout;
    }

    /// <summary>Layout of candles above a score.</summary>
    public static PlotlyLayout Candles(CandlestickFigure figure, ChartTheme theme, bool hasScore)
    {
        var layout = Base(theme, hasLegend: true);
        layout.UiRevision = $"{figure.Title}|{figure.Days.Count}";
        layout.XAxis =
        [
            new XAxis
            {
                Type = Plotly.Blazor.LayoutLib.XAxisLib.TypeEnum.Category,
                NTicks = 6,
                TickAngle = 0,
                ShowGrid = false,
                LineColor = theme.Tokens.Border,
                TickFont = new Plotly.Blazor.LayoutLib.XAxisLib.TickFont { Color = theme.Tokens.Secondary },
                RangeSlider = new Plotly.Blazor.LayoutLib.XAxisLib.RangeSlider { Visible = false },
                Anchor = hasScore ? "y2" : "y",
            },
        ];
        var price = ValueAxis(theme);
        price.Domain = hasScore ? [0.34, 1.0] : [0.0, 1.0];
        price.TickFormat = ",.4~r";
        layout.YAxis = [price];
        if (hasScore)
        {
            var score = ValueAxis(theme);
            score.Domain = [0.0, 0.24];
            score.Range = [0, 1];
            score.TickVals = [0, 0.5, 1];
            score.TickFormat = ".1~f";
            layout.YAxis.Add(score);
        }

        return layout;
    }

    private static PlotlyLayout Base(ChartTheme theme, bool hasLegend) => new()
    {
        PaperBgColor = "rgba(0,0,0,0)",
        PlotBgColor = "rgba(0,0,0,0)",
        Font = new Font { Family = Font, Size = 12, Color = theme.Tokens.Secondary },
        Margin = new Margin { L = 44, R = 12, T = 8, B = 36, Pad = 0 },
        HoverMode = HoverModeEnum.XUnified,
        HoverLabel = new HoverLabel
        {
            BgColor = theme.Tokens.Surface,
            BorderColor = theme.Tokens.Border,
            Font = new Plotly.Blazor.LayoutLib.HoverLabelLib.Font { Color = theme.Tokens.Text, Size = 12, Family = Font },
        },
        ShowLegend = hasLegend,
        Legend = [new Legend
        {
            Orientation = Plotly.Blazor.LayoutLib.LegendLib.OrientationEnum.H,
            X = 0,
            Y = 1,
            XAnchor = Plotly.Blazor.LayoutLib.LegendLib.XAnchorEnum.Left,
            YAnchor = Plotly.Blazor.LayoutLib.LegendLib.YAnchorEnum.Bottom,
            BgColor = "rgba(0,0,0,0)",
            Font = new Plotly.Blazor.LayoutLib.LegendLib.Font { Size = 12, Color = theme.Tokens.Text },
        }],
    };

    private static XAxis TimeAxis(ChartTheme theme) => new()
    {
        Type = Plotly.Blazor.LayoutLib.XAxisLib.TypeEnum.Date,
        ShowGrid = false,
        NTicks = 7,
        TickAngle = 0,
        LineColor = theme.Tokens.Border,
        TickFont = new Plotly.Blazor.LayoutLib.XAxisLib.TickFont { Color = theme.Tokens.Secondary },
        HoverFormat = "%a %d %b %H:%M",
        ShowSpikes = true,
        SpikeMode = Plotly.Blazor.LayoutLib.XAxisLib.SpikeModeFlag.Across,
        SpikeThickness = 1,
        SpikeDash = "solid",
        SpikeColor = theme.Tokens.Secondary,
    };

    private static YAxis ValueAxis(ChartTheme theme) => new()
    {
        NTicks = Ticks,
        GridColor = theme.Tokens.Border,
        ZeroLine = false,
        FixedRange = true,
        AutoMargin = Plotly.Blazor.LayoutLib.YAxisLib.AutoMarginFlag.Left,
        TickFont = new Plotly.Blazor.LayoutLib.YAxisLib.TickFont { Color = theme.Tokens.Secondary },
        TickFormat = ",.4~r",
    };

    private static Shape Threshold(FigureThreshold threshold, ChartTheme theme) => new()
    {
        Type = Plotly.Blazor.LayoutLib.ShapeLib.TypeEnum.Line,
        XRef = "paper",
        X0 = 0,
        X1 = 1,
        Y0 = threshold.Value,
        Y1 = threshold.Value,
        Line = new Plotly.Blazor.LayoutLib.ShapeLib.Line { Color = theme.Tokens.Bad, Width = 1.25m, Dash = "dash" },
        Label = new Plotly.Blazor.LayoutLib.ShapeLib.Label
        {
            Text = threshold.Label,
            TextPosition = Plotly.Blazor.LayoutLib.ShapeLib.LabelLib.TextPositionEnum.End,
            Font = new Plotly.Blazor.LayoutLib.ShapeLib.LabelLib.Font { Color = theme.Tokens.Bad, Size = 12 },
        },
    };
}
