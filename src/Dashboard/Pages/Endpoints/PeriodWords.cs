using System.Globalization;

namespace Dashboard.Pages.Endpoints;

/// <summary>Periods of metrics in words.</summary>
internal static class PeriodWords
{
    /// <summary>Such as <c>30 s</c>, <c>1 min</c>, <c>6 h</c>, <c>1 d</c>, in the largest unit that divides it.</summary>
    public static string Of(TimeSpan period)
    {
        var seconds = (long)period.TotalSeconds;
        var (count, unit) = seconds switch
        {
            _ when seconds > 0 && seconds % 86400 == 0 => (seconds / 86400, "d"),
            _ when seconds > 0 && seconds % 3600 == 0 => (seconds / 3600, "h"),
            _ when seconds > 0 && seconds % 60 == 0 => (seconds / 60, "min"),
            _ => (seconds, "s"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");
    }

    /// <summary>The period as the thing counted over: <c>min</c>, <c>5 min</c>, <c>h</c>.</summary>
    public static string Each(TimeSpan period) => Of(period) is ['1', ' ', .. var unit] ? unit : Of(period);
}
