using System.Globalization;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Predictions;

/// <summary>
/// The bike transform: the raw row of nine columns, the ride of nine fields, and the line of 13 features that the model was trained on
/// (<c>season,holiday,workingday,weather,temp,atemp,humidity,windspeed,year,month,day,dayofweek,hour</c>).
/// </summary>
internal static class BikeFeatures
{
    /// <summary>Columns of a raw row, in order.</summary>
    public static readonly IReadOnlyList<string> RawColumns =
        ["datetime", "season", "holiday", "workingday", "weather", "temp", "atemp", "humidity", "windspeed"];

    /// <summary>How many values <see cref="ToLine"/> writes.</summary>
    public const int Count = 13;

    private const string TimeFormat = "yyyy-MM-dd HH:mm:ss";

    /// <summary>The features line of a ride, without a line end.</summary>
    public static string ToLine(BikeRide ride) => Join(
        (int)ride.Season,
        Flag(ride.IsHoliday),
        Flag(ride.IsWorkingDay),
        (int)ride.Weather,
        ride.Temperature,
        ride.FeelsLike,
        ride.Humidity,
        ride.WindSpeed,
        ride.Time.Year,
        ride.Time.Month,
        ride.Time.Day,
        MondayFirst(ride.Time.DayOfWeek),
        ride.Time.Hour);

    /// <summary>The raw row of a ride, as the data file has it.</summary>
    public static string ToRow(BikeRide ride) =>
        ride.Time.ToString(TimeFormat, CultureInfo.InvariantCulture) + "," + Join(
            (int)ride.Season,
            Flag(ride.IsHoliday),
            Flag(ride.IsWorkingDay),
            (int)ride.Weather,
            ride.Temperature,
            ride.FeelsLike,
            ride.Humidity,
            ride.WindSpeed);

    /// <summary>Reads a raw row; further columns (casual, registered, count) are allowed and not looked at.</summary>
    /// <exception cref="ServiceException">InvalidInput naming the column, its value and what it must be.</exception>
    public static BikeRide FromRow(string row)
    {
        var cells = row.Trim().Split(',');
        if (cells.Length < RawColumns.Count)
        {
            throw new ServiceException(
                ServiceErrorKind.InvalidInput,
                $"A ride needs {RawColumns.Count} columns ({string.Join(',', RawColumns)}), and the row has {cells.Length}.");
        }

        return new BikeRide(
            Time(cells[0]),
            (Season)Integer(cells, 1, 1, 4),
            Integer(cells, 2, 0, 1) == 1,
            Integer(cells, 3, 0, 1) == 1,
            (Weather)Integer(cells, 4, 1, 4),
            Number(cells, 5),
            Number(cells, 6),
            Number(cells, 7),
            Number(cells, 8));
    }

    /// <summary>0 for Monday to 6 for Sunday, as pandas counts.</summary>
    public static int MondayFirst(DayOfWeek day) => ((int)day + 6) % 7;

    private static int Flag(bool value) => value ? 1 : 0;

    private static string Join(params ReadOnlySpan<double> values)
    {
        var cells = new string[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            cells[i] = values[i].ToString("R", CultureInfo.InvariantCulture);
        }

        return string.Join(',', cells);
    }

    private static DateTime Time(string cell) =>
        DateTime.TryParseExact(cell.Trim(), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw Wrong("datetime", cell, "a time such as 2012-12-19 17:00:00");

    private static int Integer(string[] cells, int column, int low, int high) =>
        int.TryParse(cells[column], NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high
            ? value
            : throw Wrong(RawColumns[column], cells[column], $"a whole number from {low} to {high}");

    private static double Number(string[] cells, int column) =>
        double.TryParse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
            ? value
            : throw Wrong(RawColumns[column], cells[column], "a number");

    private static ServiceException Wrong(string column, string cell, string expected) =>
        new(ServiceErrorKind.InvalidInput, $"Column {column} must be {expected}, not \"{Bounded.Text(cell, 60)}\".");
}
