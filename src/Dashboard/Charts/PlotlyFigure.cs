using Plotly.Blazor;

namespace Dashboard.Charts;

/// <summary>A figure in plotly's terms. Long number series stand apart, because they travel as binary.</summary>
/// <param name="Traces">What is drawn, without the series in <paramref name="Arrays"/>.</param>
/// <param name="Layout">Axes, legend, shapes.</param>
/// <param name="Arrays">Number series and where they belong.</param>
internal sealed record PlotlyFigure(IReadOnlyList<ITrace> Traces, Plotly.Blazor.Layout Layout, IReadOnlyList<TraceArray> Arrays)
{
    /// <summary>How many points stood behind the most reduced line; null when all are drawn.</summary>
    public int? DrawnFrom { get; init; }

    /// <summary>Whether the traces need plotly's full bundle; the basic one draws lines and bars at a quarter of its size.</summary>
    public bool NeedsFullBundle { get; init; }
}

/// <summary>A number series of a trace.</summary>
/// <param name="Trace">Index of the trace.</param>
/// <param name="Attribute">plotly's name of the attribute, such as <c>y</c>.</param>
/// <param name="Values">NaN for a gap.</param>
internal sealed record TraceArray(int Trace, string Attribute, IReadOnlyList<double> Values);
