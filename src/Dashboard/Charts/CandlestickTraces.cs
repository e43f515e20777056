using Dashboard.Theming;
using Plotly.Blazor;
using Plotly.Blazor.Traces;
using Plotly.Blazor.Traces.ScatterLib;
using Plotly.Blazor.Traces.ScatterLib.MarkerLib;

namespace Dashboard.Charts;

/// <summary>Draws candles, the model's up and down predictions, and its score below. Pure.</summary>
internal static class CandlestickTraces
{
    /// <summary>Traces, arrays and layout of the figure.</summary>
    public static PlotlyFigure From(CandlestickFigure figure, ChartTheme theme)
    {
        var days = CandleGroups.Of(figure.Days, PlotlyFigures.MaxPoints);
        var labels = days.Select(day => (object)day.Label).ToList();
        var hasScore = days.Any(day => day.Score is not null);
        var traces = new List<ITrace>();
        var arrays = new List<TraceArray>();

        // Rising candles are hollow and falling ones filled: the direction shows without colour.
        traces.Add(new Candlestick
        {
            Name = "Price",
            X = labels,
            Increasing = new() { FillColor = theme.Tokens.Surface, Line = new() { Color = theme.Tokens.Good, Width = 1.25m } },
            Decreasing = new() { FillColor = theme.Tokens.Bad, Line = new() { Color = theme.Tokens.Bad, Width = 1.25m } },
        });
        arrays.Add(new TraceArray(0, "open", [.. days.Select(day => day.Open)]));
        arrays.Add(new TraceArray(0, "high", [.. days.Select(day => day.High)]));
        arrays.Add(new TraceArray(0, "low", [.. days.Select(day => day.Low)]));
        arrays.Add(new TraceArray(0, "close", [.. days.Select(day => day.Close)]));
        if (days.Any(day => day.PredictedUp is not null))
        {
            var offset = (days.Max(day => day.High) - days.Min(day => day.Low)) * 0.02;
            foreach (var up in new[] { true, false })
            {
                AddMarkers(days, up, isRight: true, offset, theme, labels, traces, arrays);
                AddMarkers(days, up, isRight: false, offset, theme, labels, traces, arrays);
            }
        }

        if (hasScore)
        {
            arrays.Add(new TraceArray(traces.Count, "y", [.. days.Select(day => day.Score ?? double.NaN)]));
            traces.Add(new Scatter
            {
                Name = "Score",
                X = labels,
                YAxis = "y2",
                Mode = ModeFlag.Lines,
                Line = new() { Color = theme.Series(0), Width = 1.5m },
                HoverTemplate = "%{y:.3f}",
            });
        }

        return new PlotlyFigure(traces, PlotlyLayouts.Candles(figure, theme, hasScore), arrays)
        {
            DrawnFrom = days.Count < figure.Days.Count ? figure.Days.Count : null,
            NeedsFullBundle = true,
        };
    }

    // The shape tells the direction, and filled or hollow whether it came true; one legend entry covers both.
    private static void AddMarkers(
        IReadOnlyList<CandlestickDay> days, bool up, bool isRight, double offset, ChartTheme theme,
        List<object> labels, List<ITrace> traces, List<TraceArray> arrays)
    {
        arrays.Add(new TraceArray(
            traces.Count,
            "y",
            [.. days.Select(day => day.PredictedUp == up && (day.ClosedUp == up) == isRight ? Place(day, up, offset) : double.NaN)]));
        traces.Add(new Scatter
        {
            Name = up ? "Predicted up" : "Predicted down",
            LegendGroup = up ? "up" : "down",
            ShowLegend = isRight,
            X = labels,
            Mode = ModeFlag.Markers,
            HoverTemplate = isRight ? "right" : "wrong",
            Marker = new()
            {
                Symbol = (up, isRight) switch
                {
                    (true, true) => SymbolEnum.TriangleUp,
                    (true, false) => SymbolEnum.TriangleUpOpen,
                    (false, true) => SymbolEnum.TriangleDown,
                    (false, false) => SymbolEnum.TriangleDownOpen,
                },
                Color = up ? theme.Series(0) : theme.Series(1),
                Size = 7,
            },
        });
    }

    private static double Place(CandlestickDay day, bool up, double offset) => up ? day.Low - offset : day.High + offset;
}
