using System.Globalization;

namespace LocalAws.Sample;

/// <summary>Reads trading days from the file of <c>LocalAws:StockData</c>.</summary>
internal static class StockDataFile
{
    private static readonly string[] s_columns = ["Date", "Open", "High", "Low", "Close", "Adj Close", "Volume"];

    /// <summary>Reads all days, oldest first.</summary>
    /// <exception cref="InvalidDataException">The file is missing or has bad lines; the text names each.</exception>
    public static IReadOnlyList<StockDay> Read(string path)
    {
        return [.. SampleDataFile.Read("LocalAws:StockData", path, s_columns, ReadDay).OrderBy(day => day.Date)];
    }

    private static StockDay ReadDay(SampleDataRow row)
    {
        var text = row.Text("Date");
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            throw new FormatException($"column Date: '{text}' is not a date such as 2001-01-02");
        }

        return new StockDay(
            date,
            row.Number("Open", 0),
            row.Number("High", 0),
            row.Number("Low", 0),
            row.Number("Close", 0),
            row.Number("Adj Close"),
            row.Whole("Volume", 0, long.MaxValue));
    }
}
