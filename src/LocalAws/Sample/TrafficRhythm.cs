namespace LocalAws.Sample;

/// <summary>How busy an endpoint is at a given time, relative to the mean of a working day: two rush hours, quiet nights, calmer weekends.</summary>
internal static class TrafficRhythm
{
    // Mean over a day of the curve below without its divisor, so that a working day has a mean of one.
    private const double DailyMean = 0.8032;

    /// <summary>The factor at a time in UTC.</summary>
    public static double At(DateTimeOffset time)
    {
        var hour = time.UtcDateTime.TimeOfDay.TotalHours;
        var curve = 0.28
            + (0.75 * Bump(hour, 8.5, 1.8))
            + (0.45 * Bump(hour, 13, 3))
            + (1.05 * Bump(hour, 17.5, 2.2));
        return curve / DailyMean * Weekday(time);
    }

    // Weekdays melt into each other around midnight, so that no step shows in a chart.
    private static double Weekday(DateTimeOffset time)
    {
        var hour = time.UtcDateTime.TimeOfDay.TotalHours;
        var today = Factor(time.UtcDateTime.DayOfWeek);
        var tomorrow = Factor(time.UtcDateTime.AddDays(1).DayOfWeek);
        return hour < 22 ? today : today + ((tomorrow - today) * (hour - 22) / 2);
    }

    private static double Factor(DayOfWeek day) => day switch
    {
        DayOfWeek.Saturday => 0.68,
        DayOfWeek.Sunday => 0.58,
        DayOfWeek.Friday => 1.04,
        _ => 1,
    };

    private static double Bump(double hour, double center, double width)
    {
        // Midnight is a place on a circle: 23:30 and 00:30 are one hour apart.
        var distance = Math.Abs(hour - center);
        distance = Math.Min(distance, 24 - distance);
        return Math.Exp(-distance * distance / (2 * width * width));
    }
}
