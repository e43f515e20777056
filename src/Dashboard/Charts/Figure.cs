using System.Collections.Immutable;

namespace Dashboard.Charts;

/// <summary>What a chart shows, as data: built by pure functions, drawn by <c>Chart</c>, tested without a browser.</summary>
/// <param name="Title">What is measured.</param>
/// <param name="Subtitle">Unit and statistic, such as <c>ms, p50 p90 p99</c>.</param>
public abstract record Figure(string Title, string Subtitle)
{
    /// <summary>The same content as rows and columns: the table view and the CSV.</summary>
    public abstract FigureTable ToTable();
}

/// <summary>A figure's content as a table.</summary>
/// <param name="Columns">Headings with units.</param>
/// <param name="Rows">Cells in column order: DateTimeOffset, DateOnly, double (NaN for none), string or null.</param>
public sealed record FigureTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

/// <summary>Lines or bars over time on even grids.</summary>
public sealed record TimeSeriesFigure(string Title, string Subtitle, IReadOnlyList<TimeSeriesLine> Lines) : Figure(Title, Subtitle)
{
    /// <summary>Unit shown on the axis and in the table, such as <c>ms</c> or <c>%</c>; empty for counts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Dashed horizontal lines with their value.</summary>
    public IReadOnlyList<FigureThreshold> Thresholds { get; init; } = [];

    /// <summary>Draws the last point hollow: its period is still filling.</summary>
    public bool IsNewestIncomplete { get; init; }

    /// <summary>Range of the time axis; null to fit the lines.</summary>
    public (DateTimeOffset Start, DateTimeOffset End)? Range { get; init; }

    /// <summary>Whether the value axis starts at zero. True for counts, ratios and utilisation.</summary>
    public bool IsZeroBased { get; init; } = true;

    /// <summary>Draws bars in place of lines.</summary>
    public bool IsBars { get; init; }

    /// <inheritdoc/>
    public override FigureTable ToTable()
    {
        var byTime = new SortedDictionary<DateTimeOffset, double[]>();
        for (var line = 0; line < Lines.Count; line++)
        {
            var values = Lines[line].Values;
            for (var i = 0; i < values.Length; i++)
            {
                var time = Lines[line].Start + (i * Lines[line].Period);
                if (!byTime.TryGetValue(time, out var row))
                {
                    row = new double[Lines.Count];
                    Array.Fill(row, double.NaN);
                    byTime.Add(time, row);
                }

                row[line] = values[i];
            }
        }

        return new FigureTable(
            ["Time", .. Lines.Select(line => Unit.Length == 0 ? line.Name : $"{line.Name} ({Unit})")],
            [.. byTime.Select(pair => (IReadOnlyList<object?>)[pair.Key, .. pair.Value.Select(value => (object?)value)])]);
    }
}

/// <summary>One line of a <see cref="TimeSeriesFigure"/>.</summary>
/// <param name="Name">Legend and table heading.</param>
/// <param name="Start">Start of the first period, UTC.</param>
/// <param name="Period">Distance of the values.</param>
/// <param name="Values">In the figure's unit; NaN for a gap.</param>
public sealed record TimeSeriesLine(string Name, DateTimeOffset Start, TimeSpan Period, ImmutableArray<double> Values)
{
    /// <summary>Place in the series palette; null to take the line's own place.</summary>
    public int? ColorIndex { get; init; }

    /// <summary>Draws the line dashed.</summary>
    public bool IsDashed { get; init; }
}

/// <summary>A dashed horizontal line.</summary>
/// <param name="Value">In the figure's unit.</param>
/// <param name="Label">Such as <c>threshold 0.1</c>.</param>
public sealed record FigureThreshold(double Value, string Label);

/// <summary>Daily prices with the model's predictions and, below, its score.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Subtitle">Currency and source.</param>
/// <param name="Days">Days in order.</param>
public sealed record CandlestickFigure(string Title, string Subtitle, IReadOnlyList<CandlestickDay> Days) : Figure(Title, Subtitle)
{
    /// <inheritdoc/>
    public override FigureTable ToTable() => new(
        ["Day", "Open", "High", "Low", "Close", "Score", "Predicted", "Realised"],
        [.. Days.Select(day => (IReadOnlyList<object?>)
            [day.Label, day.Open, day.High, day.Low, day.Close, day.Score ?? double.NaN, Direction(day.PredictedUp), Direction(day.ClosedUp)])]);

    private static string? Direction(bool? up) => up switch { true => "up", false => "down", null => null };
}

/// <summary>One candle.</summary>
/// <param name="Label">ISO date, or <c>#12</c> where the file has no dates.</param>
/// <param name="Open">Opening price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Closing price.</param>
/// <param name="Score">0 to 1; null without prediction.</param>
/// <param name="PredictedUp">Predicted direction; null without prediction.</param>
/// <param name="ClosedUp">Realised direction.</param>
public sealed record CandlestickDay(
    string Label, double Open, double High, double Low, double Close, double? Score, bool? PredictedUp, bool ClosedUp);
