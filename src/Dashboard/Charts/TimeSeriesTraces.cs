using Dashboard.Display;
using Dashboard.Theming;
using Plotly.Blazor;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;

namespace Dashboard.Charts;

/// <summary>Draws lines and bars over time. Pure.</summary>
internal static class TimeSeriesTraces
{
    // A value between two gaps has no line to be seen by, and few values read better with their places marked.
    private const int FewValues = 60;

    private static readonly string[] s_dashes = ["solid", "solid", "solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

    /// <summary>Traces, arrays and layout of the figure.</summary>
    public static PlotlyFigure From(TimeSeriesFigure figure, ChartTheme theme, DisplayZone zone)
    {
        var traces = new List<ITrace>();
        var arrays = new List<TraceArray>();
        int? drawnFrom = null;
        for (var i = 0; i < figure.Lines.Count; i++)
        {
            var line = figure.Lines[i];
            var kept = Reduction.Keep(line.Values, PlotlyFigures.MaxPoints);
            if (kept.Length < line.Values.Length)
            {
                drawnFrom = Math.Max(drawnFrom ?? 0, line.Values.Length);
            }

            var x = kept.Select(index => zone.ToAxis(line.Start + (index * line.Period))).ToArray();
            var y = kept.Select(index => line.Values[index]).ToArray();
            var color = theme.Series(line.ColorIndex ?? i);
            var isHollow = figure.IsNewestIncomplete && y.Length > 0 && !double.IsNaN(y[^1]);
            if (figure.IsBars)
            {
                AddBars(figure, line, color, x, y, isHollow, traces, arrays);
            }
            else
            {
                AddLine(figure, line, i, color, theme, x, y, isHollow, traces, arrays);
            }
        }

        return new PlotlyFigure(traces, PlotlyLayouts.TimeSeries(figure, theme, zone), arrays) { DrawnFrom = drawnFrom };
    }

    private static void AddLine(
        TimeSeriesFigure figure, TimeSeriesLine line, int place, string color, ChartTheme theme, double[] x, double[] y, bool isHollow,
        List<ITrace> traces, List<TraceArray> arrays)
    {
        var showsMarkers = y.Count(value => !double.IsNaN(value)) <= FewValues || HasLoneValue(y);
        Attach(x, y, traces.Count, arrays);
        traces.Add(new Scatter
        {
            Name = line.Name,
            Mode = showsMarkers ? ModeFlag.Lines | ModeFlag.Markers : ModeFlag.Lines,
            ConnectGaps = false,
            Line = new Line { Color = color, Width = 1.75m, Dash = line.IsDashed ? "dash" : s_dashes[(line.ColorIndex ?? place) % s_dashes.Length] },
            Marker = new Marker { Color = color, Size = 4 },
            HoverTemplate = Hover(figure),
        });
        if (!isHollow)
        {
            return;
        }

        Attach([x[^1]], [y[^1]], traces.Count, arrays);
        traces.Add(new Scatter
        {
            Name = $"{line.Name}, period not over",
            Mode = ModeFlag.Markers,
            ShowLegend = false,
            HoverInfo = HoverInfoFlag.Skip,
            Marker = new Marker
            {
                Color = theme.Tokens.Surface,
                Size = 8,
                Line = new Plotly.Blazor.Traces.ScatterLib.MarkerLib.Line { Color = color, Width = 2 },
            },
        });
    }

    private static void AddBars(
        TimeSeriesFigure figure, TimeSeriesLine line, string color, double[] x, double[] y, bool isHollow,
        List<ITrace> traces, List<TraceArray> arrays)
    {
        var full = isHollow ? [.. y[..^1], double.NaN] : y;
        Attach(x, full, traces.Count, arrays);
        traces.Add(Bars(figure, line.Name, new Plotly.Blazor.Traces.BarLib.Marker { Color = color }));
        if (!isHollow)
        {
            return;
        }

        Attach([x[^1]], [y[^1]], traces.Count, arrays);
        var hollow = Bars(figure, $"{line.Name}, period not over", new Plotly.Blazor.Traces.BarLib.Marker
        {
            Color = "rgba(0,0,0,0)",
            Line = new Plotly.Blazor.Traces.BarLib.MarkerLib.Line { Color = color, Width = 1.5m },
        });
        hollow.ShowLegend = false;
        hollow.OffsetGroup = line.Name;
        traces.Add(hollow);
    }

    private static Bar Bars(TimeSeriesFigure figure, string name, Plotly.Blazor.Traces.BarLib.Marker marker) =>
        new() { Name = name, OffsetGroup = name, Marker = marker, HoverTemplate = Hover(figure) };

    private static string Hover(TimeSeriesFigure figure) =>
        figure.Unit.Length == 0 ? "%{y:,.6~r}" : $"%{{y:,.4~r}} {figure.Unit}";

    private static bool HasLoneValue(double[] y) => Enumerable.Range(0, y.Length).Any(i =>
        !double.IsNaN(y[i]) && (i == 0 || double.IsNaN(y[i - 1])) && (i == y.Length - 1 || double.IsNaN(y[i + 1])));

    private static void Attach(double[] x, double[] y, int trace, List<TraceArray> arrays)
    {
        arrays.Add(new TraceArray(trace, "x", x));
        arrays.Add(new TraceArray(trace, "y", y));
    }
}
