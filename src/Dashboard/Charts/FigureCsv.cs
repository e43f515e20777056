using System.Text;
using Dashboard.Display;

namespace Dashboard.Charts;

/// <summary>Exactly what a chart shows, as CSV (RFC 4180). Pure.</summary>
internal static class FigureCsv
{
    /// <summary>Header with units and zone, then every row.</summary>
    public static string Of(Figure figure, DisplayZone zone)
    {
        var table = figure.ToTable();
        var isTime = figure is TimeSeriesFigure;
        var csv = new StringBuilder();
        Append(csv, table.Columns.Select((column, i) => FigureCells.Heading(column, isTime && i == 0, zone)));
        foreach (var row in table.Rows)
        {
            Append(csv, row.Select(cell => FigureCells.Exact(cell, zone)));
        }

        return csv.ToString();
    }

    /// <summary>A file name from the figure's title: lower-case letters, digits and dashes.</summary>
    public static string FileName(Figure figure)
    {
        var letters = figure.Title.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-');
        var name = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return $"{(name.Length == 0 ? "chart" : name)}.csv";
    }

    private static void Append(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(",\"\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
