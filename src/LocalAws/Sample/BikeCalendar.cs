namespace LocalAws.Sample;

/// <summary>Public holidays of the city that the bike data is about, as far as they fall on the first 19 days of a month.</summary>
internal static class BikeCalendar
{
    /// <summary>Whether offices are closed on a public holiday.</summary>
    public static bool IsHoliday(DateOnly date)
    {
        return (date.Month, date.Day, date.DayOfWeek) switch
        {
            (1, _, DayOfWeek.Monday) when Nth(date) == 3 => true,
            (9, _, DayOfWeek.Monday) when Nth(date) == 1 => true,
            (10, _, DayOfWeek.Monday) when Nth(date) == 2 => true,
            (1, 1, not (DayOfWeek.Saturday or DayOfWeek.Sunday)) => true,
            (1, 2, DayOfWeek.Monday) => true,
            _ => IsObserved(date, 4, 16) || IsObserved(date, 7, 4) || IsObserved(date, 11, 11),
        };
    }

    private static int Nth(DateOnly date) => ((date.Day - 1) / 7) + 1;

    // A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after.
    private static bool IsObserved(DateOnly date, int month, int day)
    {
        var holiday = new DateOnly(date.Year, month, day);
        var observed = holiday.DayOfWeek switch
        {
            DayOfWeek.Saturday => holiday.AddDays(-1),
            DayOfWeek.Sunday => holiday.AddDays(1),
            _ => holiday,
        };
        return date == observed;
    }
}
