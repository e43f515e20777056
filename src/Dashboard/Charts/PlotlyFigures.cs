using Dashboard.Display;
using Dashboard.Theming;

namespace Dashboard.Charts;

/// <summary>Turns figures into plotly's traces and layout. Pure.</summary>
internal static class PlotlyFigures
{
    /// <summary>Most points drawn for one line; more are reduced with their extremes kept.</summary>
    public const int MaxPoints = 2000;

    /// <summary>The figure as plotly draws it.</summary>
    /// <param name="figure">What to show.</param>
    /// <param name="theme">Colours of the scheme on screen.</param>
    /// <param name="zone">Zone of the time axis.</param>
    public static PlotlyFigure From(Figure figure, ChartTheme theme, DisplayZone zone) => figure switch
    {
        TimeSeriesFigure series => TimeSeriesTraces.From(series, theme, zone),
        CandlestickFigure candles => CandlestickTraces.From(candles, theme),
        _ => throw new ArgumentException($"No drawing for a figure of type {figure.GetType().Name}.", nameof(figure)),
    };
}
