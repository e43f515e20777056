using System.Globalization;
using System.Text;

namespace LocalAws.Algorithms;

/// <summary>A cell or a line that is no table of numbers.</summary>
/// <param name="line">Line of the text, from 1.</param>
/// <param name="column">Column of the table, from 1; 0 when the whole line is at fault.</param>
/// <param name="message">What is wrong, without the place.</param>
internal sealed class NumericCsvException(int line, int column, string message) : FormatException(message)
{
    /// <summary>Line of the text, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Column of the table, from 1; 0 when the whole line is at fault.</summary>
    public int Column { get; } = column;

    /// <summary>Line and column in words.</summary>
    public string Place => Column == 0 ? $"line {Line}" : $"line {Line}, column {Column}";
}

/// <summary>Rows of numbers, row after row. A missing cell is NaN.</summary>
/// <param name="Values">Cells, row by row.</param>
/// <param name="Columns">Cells of one row.</param>
internal sealed record NumericRows(float[] Values, int Columns)
{
    /// <summary>Number of rows.</summary>
    public int Rows => Columns == 0 ? 0 : Values.Length / Columns;

    /// <summary>One row.</summary>
    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);
}

/// <summary>Reads CSV that holds nothing but numbers, the only CSV that the built-in algorithms take.</summary>
internal static class NumericCsv
{
    /// <summary>Reads UTF-8 text without a header. Empty cells and <c>NaN</c> are missing values, blank lines are skipped.</summary>
    /// <exception cref="NumericCsvException">A cell is not a finite 32-bit number, or the lines differ in length.</exception>
    public static NumericRows Parse(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith(Encoding.UTF8.Preamble))
        {
            text = text[Encoding.UTF8.Preamble.Length..];
        }

        var values = new List<float>(text.Length / 4);
        var columns = 0;
        for (var line = 1; !text.IsEmpty; line++)
        {
            var end = text.IndexOf((byte)'\n');
            var current = end < 0 ? text : text[..end];
            text = end < 0 ? [] : text[(end + 1)..];
            if (current.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            var count = AppendRow(current, line, values);
            if (columns != 0 && count != columns)
            {
                throw new NumericCsvException(line, 0, $"{count} columns where the lines before have {columns}");
            }

            columns = count;
        }

        return new NumericRows([.. values], columns);
    }

    private static int AppendRow(ReadOnlySpan<byte> row, int line, List<float> values)
    {
        var column = 0;
        while (true)
        {
            column++;
            var comma = row.IndexOf((byte)',');
            values.Add(ParseCell(comma < 0 ? row : row[..comma], line, column));
            if (comma < 0)
            {
                return column;
            }

            row = row[(comma + 1)..];
        }
    }

    private static float ParseCell(ReadOnlySpan<byte> cell, int line, int column)
    {
        cell = cell.Trim(" \t\r"u8);
        if (cell.IsEmpty)
        {
            return float.NaN;
        }

        if (!float.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            throw new NumericCsvException(line, column, $"'{Shown(cell)}' is not a number");
        }

        return float.IsInfinity(value)
            ? throw new NumericCsvException(line, column, $"'{Shown(cell)}' is infinite or beyond a 32-bit number")
            : value;
    }

    private static string Shown(ReadOnlySpan<byte> cell) => Encoding.UTF8.GetString(cell.Length > 40 ? cell[..40] : cell);
}
