using Dashboard.Formatting;

namespace Dashboard.Charts;

/// <summary>A figure in one sentence, for people who do not see it. Pure.</summary>
internal static class FigureSummary
{
    private const int MaxLines = 6;

    /// <summary>Title, subtitle, and for each line its newest, lowest and highest value.</summary>
    public static string Of(Figure figure) => figure switch
    {
        TimeSeriesFigure series => $"{series.Title}, {series.Subtitle}. {Lines(series)}",
        CandlestickFigure { Days: [var first, .., var last] } candles =>
            $"{candles.Title}, {candles.Subtitle}. {Text.Exact(candles.Days.Count)} days from {first.Label} to {last.Label}, "
            + $"close from {Text.Significant(first.Close)} to {Text.Significant(last.Close)}.",
        _ => $"{figure.Title}, {figure.Subtitle}.",
    };

    private static string Lines(TimeSeriesFigure series)
    {
        var lines = series.Lines.Take(MaxLines).Select(line => Line(line, series.Unit));
        var rest = series.Lines.Count > MaxLines ? $" And {series.Lines.Count - MaxLines} more lines; the table view has all." : "";
        return string.Join(" ", lines) + rest;
    }

    private static string Line(TimeSeriesLine line, string unit)
    {
        var present = line.Values.Where(value => !double.IsNaN(value)).ToArray();
        if (present.Length == 0)
        {
            return $"{line.Name}: no data points.";
        }

        var suffix = unit.Length == 0 ? "" : $" {unit}";
        return $"{line.Name}: newest {Text.Significant(present[^1])}{suffix}, lowest {Text.Significant(present.Min())}{suffix}, "
            + $"highest {Text.Significant(present.Max())}{suffix}.";
    }
}
