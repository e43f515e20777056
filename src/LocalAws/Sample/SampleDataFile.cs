using System.Globalization;

namespace LocalAws.Sample;

/// <summary>Reads a configured CSV with a header and reports every bad line at once.</summary>
internal static class SampleDataFile
{
    private const int MostReported = 20;

    /// <summary>Reads the rows of a file.</summary>
    /// <param name="key">Configuration key that names the file, for messages.</param>
    /// <param name="path">The file.</param>
    /// <param name="required">Columns that the header must have, in any order.</param>
    /// <param name="read">Makes a row; throws <see cref="FormatException"/> with the reason for a bad one.</param>
    /// <exception cref="InvalidDataException">The file is missing, has no such header or no rows, or has bad lines.</exception>
    public static IReadOnlyList<T> Read<T>(string key, string path, IReadOnlyList<string> required, Func<SampleDataRow, T> read)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{key}: the file {path} does not exist.");
        }

        var rows = new List<T>();
        var faults = new List<string>();
        Dictionary<string, int>? columns = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (columns is null)
            {
                columns = ReadHeader(key, path, line, required);
                continue;
            }

            try
            {
                rows.Add(read(new SampleDataRow(columns, line.Split(','))));
            }
            catch (FormatException exception)
            {
                faults.Add($"line {number}: {exception.Message}");
            }
        }

        return faults.Count > 0 ? throw new InvalidDataException(Summary(key, path, faults))
            : rows.Count > 0 ? rows
            : throw new InvalidDataException($"{key}: {path} holds no rows.");
    }

    private static Dictionary<string, int> ReadHeader(string key, string path, string line, IReadOnlyList<string> required)
    {
        var names = line.TrimStart('\uFEFF').Split(',').Select(name => name.Trim()).ToList();
        var missing = required.Where(name => !names.Contains(name)).ToList();
        return missing.Count == 0
            ? names.Select((name, index) => (name, index)).DistinctBy(pair => pair.name).ToDictionary(pair => pair.name, pair => pair.index)
            : throw new InvalidDataException(
                $"{key}: the header of {path} lacks {string.Join(", ", missing)}; it must hold {string.Join(",", required)}.");
    }

    private static string Summary(string key, string path, List<string> faults)
    {
        var shown = string.Join(Environment.NewLine, faults.Take(MostReported));
        var more = faults.Count > MostReported ? $"{Environment.NewLine}and {faults.Count - MostReported} more" : "";
        return $"{key}: {path} has {faults.Count} bad {(faults.Count == 1 ? "line" : "lines")}.{Environment.NewLine}{shown}{more}";
    }
}

/// <summary>One line of a configured CSV.</summary>
/// <param name="columns">Index of each column.</param>
/// <param name="cells">Cells of the line.</param>
internal sealed class SampleDataRow(IReadOnlyDictionary<string, int> columns, string[] cells)
{
    /// <summary>Whether the file has the column.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The text of a cell.</summary>
    public string Text(string column)
    {
        return columns[column] < cells.Length
            ? cells[columns[column]].Trim()
            : throw new FormatException($"{cells.Length} cells, so column {column} is missing");
    }

    /// <summary>A finite number within the range.</summary>
    public double Number(string column, double min = double.MinValue, double max = double.MaxValue)
    {
        var text = Text(column);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? InRange(column, text, value, min, max)
            : throw new FormatException($"column {column}: '{text}' is not a number");
    }

    /// <summary>A whole number within the range; <c>1.0</c> counts.</summary>
    public long Whole(string column, double min, double max)
    {
        var value = Number(column, min, max);
        return value == Math.Floor(value) ? (long)value : throw new FormatException($"column {column}: '{Text(column)}' is not a whole number");
    }

    private static double InRange(string column, string text, double value, double min, double max)
    {
        return value >= min && value <= max ? value : throw new FormatException(
            string.Create(CultureInfo.InvariantCulture, $"column {column}: {text} is not between {min} and {max}"));
    }
}
