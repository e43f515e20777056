using System.Globalization;

namespace LocalAws.Sample;

/// <summary>Reads bike hours from the file of <c>LocalAws:BikeData</c>.</summary>
internal static class BikeDataFile
{
    private static readonly string[] s_columns =
        ["datetime", "season", "holiday", "workingday", "weather", "temp", "atemp", "humidity", "windspeed", "casual", "registered"];

    /// <summary>Reads all hours.</summary>
    /// <exception cref="InvalidDataException">The file is missing or has bad lines; the text names each.</exception>
    public static IReadOnlyList<BikeHour> Read(string path) => SampleDataFile.Read("LocalAws:BikeData", path, s_columns, ReadHour);

    private static BikeHour ReadHour(SampleDataRow row)
    {
        var time = row.Text("datetime");
        if (!DateTime.TryParseExact(time, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour))
        {
            throw new FormatException($"column datetime: '{time}' is not a time such as 2011-01-01 00:00:00");
        }

        var made = new BikeHour(
            hour,
            (int)row.Whole("season", 1, 4),
            (int)row.Whole("holiday", 0, 1),
            (int)row.Whole("workingday", 0, 1),
            (int)row.Whole("weather", 1, 4),
            row.Number("temp"),
            row.Number("atemp"),
            row.Number("humidity", 0, 100),
            row.Number("windspeed", 0),
            (int)row.Whole("casual", 0, int.MaxValue),
            (int)row.Whole("registered", 0, int.MaxValue));
        return !row.Has("count") || row.Whole("count", 0, int.MaxValue) == made.Count
            ? made
            : throw new FormatException($"column count: {row.Text("count")} is not casual plus registered, {made.Count}");
    }
}
