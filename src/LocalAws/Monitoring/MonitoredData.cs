namespace LocalAws.Monitoring;

/// <summary>A table of texts to take statistics of. A null or empty cell is missing.</summary>
/// <param name="Columns">Column names.</param>
/// <param name="Rows">Rows, each with one cell for each column.</param>
internal sealed record MonitoredData(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>Names the columns of rows that come without a header.</summary>
    /// <param name="names">Names in order; further columns become <c>_c13</c> and so on, surplus names are left out.</param>
    /// <param name="rows">Rows; shorter ones miss their last cells.</param>
    public static MonitoredData Of(IReadOnlyList<string> names, IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        var width = rows.Count == 0 ? names.Count : rows.Max(row => row.Count);
        var columns = Enumerable.Range(0, width).Select(column => column < names.Count ? names[column] : $"_c{column}").ToList();
        return new MonitoredData(columns, [.. rows.Select(row => row.Count == width ? row : Padded(row, width))]);
    }

    /// <summary>The CSV input of captured invocations, one row for each line sent.</summary>
    /// <param name="records">Captures; those without CSV input are not analysed, as in the prebuilt container.</param>
    /// <param name="names">Column names of the input in order.</param>
    public static MonitoredData OfCaptures(IEnumerable<CaptureRecord> records, IReadOnlyList<string> names)
    {
        return Of(names, [.. records.Where(record => record.Input.Encoding == "CSV").SelectMany(record => CsvRows(record.Input.Data))]);
    }

    /// <summary>Splits CSV without quoting into trimmed cells; blank lines are skipped.</summary>
    public static IEnumerable<IReadOnlyList<string?>> CsvRows(string text)
    {
        return text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Select(line => (IReadOnlyList<string?>)[.. line.Split(',').Select(cell => cell.Trim())]);
    }

    /// <summary>Cells of one column, in row order.</summary>
    public IEnumerable<string?> Column(int column) => Rows.Select(row => row[column]);

    private static List<string?> Padded(IReadOnlyList<string?> row, int width)
    {
        return [.. row, .. Enumerable.Repeat<string?>(null, width - row.Count)];
    }
}
