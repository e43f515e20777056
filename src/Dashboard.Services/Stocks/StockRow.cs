using System.Globalization;
using CsvHelper;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Stocks;

/// <summary>Reads the record that a reader stands on; the first thing wrong with it becomes <see cref="Reason"/>.</summary>
internal sealed class StockRow(CsvReader reader, StockColumns columns)
{
    private static readonly string[] s_dateFormats = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss"];

    /// <summary>What is wrong with the row; null while nothing is.</summary>
    public string? Reason { get; private set; }

    /// <summary>The day; only meaningful when <see cref="Reason"/> stays null.</summary>
    public StockDay? Read()
    {
        if (reader.FieldCount != columns.Names.Count)
        {
            Reason = $"has {reader.FieldCount} values where the header has {columns.Names.Count} columns";
            return null;
        }

        var day = new StockDay(
            columns.HasDates ? Date(columns.Date) : null,
            Price(columns.Open),
            Price(columns.High),
            Price(columns.Low),
            Price(columns.Close),
            Price(columns.Volume),
            columns.HasPredictions ? Score(columns.Score) : null,
            columns.HasPredictions ? Label(columns.Label) : null);
        if (day.High < day.Low)
        {
            Wrong(columns.High, $"not below {columns.Names[columns.Low].Trim()}, which is {day.Low.ToString(CultureInfo.InvariantCulture)}");
        }

        return day;
    }

    private DateOnly? Date(int column)
    {
        if (DateTime.TryParseExact(Text(column), s_dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return DateOnly.FromDateTime(time);
        }

        Wrong(column, "a date such as 2020-01-02");
        return null;
    }

    private double Price(int column)
    {
        var value = Number(column, "a number, not negative");
        if (value < 0)
        {
            Wrong(column, "a number, not negative");
        }

        return value;
    }

    private double Score(int column)
    {
        var value = Number(column, "between 0 and 1");
        if (value is < 0 or > 1)
        {
            Wrong(column, "between 0 and 1");
        }

        return value;
    }

    private bool Label(int column)
    {
        var value = Number(column, "0 or 1");
        if (value is not (0 or 1) && !double.IsNaN(value))
        {
            Wrong(column, "0 or 1");
        }

        return value == 1;
    }

    private double Number(int column, string expected)
    {
        if (double.TryParse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return value;
        }

        Wrong(column, expected);
        return double.NaN;
    }

    private string Text(int column) => reader.GetString(column);

    private void Wrong(int column, string expected)
    {
        var text = Text(column);
        Reason ??= $"{columns.Names[column].Trim()} must be {expected}, {(text.Length == 0 ? "and it is empty" : $"not \"{Bounded.Text(text, 40)}\"")}";
    }
}
