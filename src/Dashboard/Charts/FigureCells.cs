using System.Globalization;
using Dashboard.Display;
using Dashboard.Formatting;

namespace Dashboard.Charts;

/// <summary>A figure's cells as text. Pure.</summary>
internal static class FigureCells
{
    /// <summary>A heading; the time column names its zone.</summary>
    public static string Heading(string column, bool isTime, DisplayZone zone) => isTime ? $"{column} ({zone.Name})" : column;

    /// <summary>A cell for people: rounded to what can be read.</summary>
    public static string Shown(object? cell, DisplayZone zone) => cell switch
    {
        null => Text.None,
        DateTimeOffset time => Text.Time(time, zone),
        double number when double.IsNaN(number) => Text.None,
        double number => number.ToString(Math.Abs(number) >= 1000 ? "#,0.##" : "0.####", CultureInfo.InvariantCulture),
        _ => Exact(cell, zone),
    };

    /// <summary>A cell for machines: exact, times with their offset, nothing as an empty text.</summary>
    public static string Exact(object? cell, DisplayZone zone) => cell switch
    {
        null => "",
        DateTimeOffset time => zone.Convert(time).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };
}
