using System.Globalization;
using System.Text;

namespace LocalAws.Sample;

/// <summary>Numbers as CSV that every machine reads alike.</summary>
internal static class SampleDataCsv
{
    /// <summary>One line without a line break.</summary>
    public static string Line(IEnumerable<double> cells) => string.Join(',', cells.Select(Text));

    /// <summary>Lines, each ended by a line break.</summary>
    public static string Lines(IEnumerable<IEnumerable<double>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.Append(Line(row)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
