using System.Globalization;
using Dashboard.Display;

namespace Dashboard.Formatting;

/// <summary>Numbers and times as people read them. Pure, invariant culture.</summary>
/// <remarks>The rules are those of the interface guide: three significant digits, thousands separators, units always.</remarks>
internal static class Text
{
    /// <summary>Shown where there is nothing.</summary>
    public const string None = "–";

    private const long Million = 1_000_000;

    /// <summary>A latency: <c>8.40 ms</c>, <c>571 ms</c>, from a second on <c>1.24 s</c>. Three significant digits.</summary>
    public static string Latency(TimeSpan? latency) => latency is { } value ? Milliseconds(value.TotalMilliseconds) : None;

    /// <summary>A latency given in milliseconds; NaN is nothing.</summary>
    public static string Milliseconds(double milliseconds)
    {
        if (double.IsNaN(milliseconds))
        {
            return None;
        }

        // What rounds up to 1,000 ms is a second already.
        return Math.Abs(milliseconds) < 999.5 ? $"{Significant(milliseconds)} ms" : $"{Significant(milliseconds / 1000)} s";
    }

    /// <summary>A count: <c>12,345</c>, from a million on <c>1.24 M</c>. Show <see cref="Exact(long)"/> on hover then.</summary>
    public static string Count(long? count) => count switch
    {
        null => None,
        >= Million or <= -Million => Scaled((double)count),
        _ => Exact(count.Value),
    };

    /// <summary>A count with all its digits.</summary>
    public static string Exact(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Events in each minute: <c>41.2 /min</c>. Null and NaN are nothing.</summary>
    public static string Rate(double? perMinute) => perMinute is { } value && !double.IsNaN(value) ? $"{Significant(value)} /min" : None;

    /// <summary>A ratio of 0 to 1 in per cent with one digit: <c>0.3 %</c>. Null and NaN are nothing, which is not 0 %.</summary>
    public static string Percent(double? ratio) => ratio is { } value && !double.IsNaN(value)
        ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:N1} %")
        : None;

    /// <summary>US dollars with two digits; below a cent with four, so that a small cost is not shown as none.</summary>
    public static string Money(decimal dollars)
    {
        var magnitude = Math.Abs(dollars);
        if (magnitude is > 0 and < 0.00005m)
        {
            return "<$0.0001";
        }

        var digits = magnitude is > 0 and < 0.01m ? "0.0000" : "#,0.00";
        return (dollars < 0 ? "−$" : "$") + magnitude.ToString(digits, CultureInfo.InvariantCulture);
    }

    /// <summary>A duration in its two largest units: <c>1 h 24 min</c>, <c>2 d 3 h</c>, <c>45 s</c>; below a second in milliseconds.</summary>
    public static string Duration(TimeSpan? duration)
    {
        if (duration is not { } value)
        {
            return None;
        }

        if (value < TimeSpan.Zero)
        {
            return "−" + Duration(-value);
        }

        if (value == TimeSpan.Zero)
        {
            return "0 s";
        }

        // Rounded first, so that 59.7 s becomes 1 min and never 60 s.
        var rounded = value < TimeSpan.FromSeconds(1) ? value : TimeSpan.FromSeconds(Math.Round(value.TotalSeconds));
        return rounded switch
        {
            { TotalSeconds: < 1 } => Milliseconds(value.TotalMilliseconds),
            { TotalMinutes: < 1 } => $"{rounded.Seconds} s",
            { TotalHours: < 1 } => Pair(rounded.Minutes, "min", rounded.Seconds, "s"),
            { TotalDays: < 1 } => Pair(rounded.Hours, "h", rounded.Minutes, "min"),
            _ => Pair((long)rounded.TotalDays, "d", rounded.Hours, "h"),
        };
    }

    /// <summary>How long ago: <c>just now</c>, <c>3 min ago</c>, <c>2 h ago</c>, <c>5 d ago</c>; <c>in 3 min</c> for the future. Always beside the exact time on hover.</summary>
    public static string Relative(DateTimeOffset time, DateTimeOffset now)
    {
        var age = now - time;
        var distance = age.Duration();
        if (distance < TimeSpan.FromSeconds(10))
        {
            return "just now";
        }

        var words = distance switch
        {
            { TotalMinutes: < 1 } => $"{(long)distance.TotalSeconds} s",
            { TotalHours: < 1 } => $"{(long)distance.TotalMinutes} min",
            { TotalDays: < 1 } => $"{(long)distance.TotalHours} h",
            _ => $"{Exact((long)distance.TotalDays)} d",
        };
        return age > TimeSpan.Zero ? $"{words} ago" : $"in {words}";
    }

    /// <summary>A moment in the given zone, to the second, without the zone's name: <c>2026-11-24 12:04:05</c>.</summary>
    public static string Time(DateTimeOffset? time, DisplayZone zone) =>
        time is { } value ? zone.Convert(value).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : None;

    /// <summary>A moment in the given zone, to the second, with the zone's name, for hovers.</summary>
    public static string TimeWithZone(DateTimeOffset time, DisplayZone zone) => $"{Time(time, zone)} {zone.Name}";

    /// <summary>The time of day in the given zone: <c>12:04</c>.</summary>
    public static string TimeOfDay(DateTimeOffset time, DisplayZone zone) => zone.Convert(time).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>Bytes: <c>812 B</c>, <c>1.24 MB</c>; powers of 1,000.</summary>
    public static string Bytes(long bytes) => Math.Abs(bytes) switch
    {
        < 1000 => $"{bytes} B",
        < 1_000_000 => $"{Significant(bytes / 1e3)} kB",
        < 1_000_000_000 => $"{Significant(bytes / 1e6)} MB",
        _ => $"{Significant(bytes / 1e9)} GB",
    };

    /// <summary>A number with three significant digits and thousands separators; whole numbers from 100 on. NaN is nothing.</summary>
    public static string Significant(double value)
    {
        if (double.IsNaN(value))
        {
            return None;
        }

        if (value == 0)
        {
            return "0";
        }

        var digits = Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 8);
        var rounded = Math.Round(value, digits);
        // Rounding can add a digit in front: 9.996 is 10.0 then.
        if (digits > 0 && Math.Abs(rounded) >= Math.Pow(10, 3 - digits))
        {
            digits--;
        }

        return rounded.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>A long name cut in the middle to at most <paramref name="length"/> characters, the end kept longer than the start is cut.</summary>
    public static string MiddleCut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var head = (length - 1) / 2;
        var tail = length - 1 - head;
        return $"{text[..head]}…{text[^tail..]}";
    }

    private static string Scaled(double count) => Math.Abs(count) >= 999.5e6 ? $"{Significant(count / 1e9)} G" : $"{Significant(count / 1e6)} M";

    private static string Pair(long large, string largeUnit, long small, string smallUnit) =>
        small == 0 ? $"{Exact(large)} {largeUnit}" : $"{Exact(large)} {largeUnit} {small} {smallUnit}";
}
