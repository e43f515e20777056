using System.Globalization;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>Numbers of periods since 1970-01-01 UTC: the first, inclusive, and the end, exclusive.</summary>
/// <param name="First">First period.</param>
/// <param name="End">First period after.</param>
internal readonly record struct Buckets(long First, long End)
{
    /// <summary>How many periods.</summary>
    public int Count => (int)(End - First);
}

/// <summary>A metric at a period: what the planner caches and fetches.</summary>
/// <param name="Query">Metric and statistic.</param>
/// <param name="Period">Distance of its values.</param>
internal readonly record struct SeriesKey(MetricQuery Query, TimeSpan Period);

/// <summary>
/// The even grid of periods, and CloudWatch's rules about it: data of one minute is kept 15 days, of five minutes 63 days, of an hour 455 days,
/// and a request that starts earlier gets nothing unless its period fits (Amazon CloudWatch User Guide, "Metrics retention").
/// </summary>
internal static class MetricGrid
{
    /// <summary>Most values of one series, which is also CloudWatch's limit of values in one call.</summary>
    public const int MaxPoints = 100_800;

    /// <summary>A range gets the finest period that gives no more points than this.</summary>
    public const int WantedPoints = 400;

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_fiveMinutes = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_hour = TimeSpan.FromHours(1);

    // The start is rounded down, and the call is made a little later: a start just within the limit would be beyond it by then.
    private static readonly TimeSpan s_margin = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan[] s_steps =
    [
        s_minute, s_fiveMinutes, TimeSpan.FromMinutes(15), s_hour,
        TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromDays(1), TimeSpan.FromDays(7),
    ];

    /// <summary>The finest period with a few hundred points at most, within the retention tier of the range's start.</summary>
    public static TimeSpan ChoosePeriod(TimeRange range, DateTimeOffset now)
    {
        foreach (var step in s_steps)
        {
            if (range.Length / step <= WantedPoints && step >= Finest(range.Start, step, now))
            {
                return step;
            }
        }

        return s_steps[^1];
    }

    /// <summary>The wanted period, made coarser as far as retention and the number of points require.</summary>
    /// <exception cref="ServiceException">InvalidInput when it is not a whole number of minutes.</exception>
    public static TimeSpan FitPeriod(TimeSpan wanted, TimeRange range, DateTimeOffset now)
    {
        if (wanted < s_minute || wanted.Ticks % s_minute.Ticks != 0)
        {
            throw new ServiceException(
                ServiceErrorKind.InvalidInput,
                string.Create(CultureInfo.InvariantCulture, $"The period must be a whole number of minutes, not {wanted.TotalSeconds} s."));
        }

        var period = wanted;
        if (Finest(range.Start, period, now) is var finest && period.Ticks % finest.Ticks != 0)
        {
            period = RoundUp(period, finest);
        }

        while ((range.Length / period) + 2 > MaxPoints)
        {
            period *= 2;
        }

        return period;
    }

    /// <summary>
    /// Periods that touch the range; none begins after <paramref name="now"/>.
    /// </summary>
    /// <exception cref="ServiceException">InvalidInput when the range is empty or lies in the future.</exception>
    public static Buckets Align(TimeRange range, TimeSpan period, DateTimeOffset now)
    {
        if (range.End <= range.Start)
        {
            throw new ServiceException(ServiceErrorKind.InvalidInput, "The range must end after it starts.");
        }

        var first = Floor(range.Start, period);
        var end = Math.Min(Ceiling(range.End, period), Ceiling(now, period));
        return end > first
            ? new Buckets(first, end)
            : throw new ServiceException(ServiceErrorKind.InvalidInput, "The range must not lie in the future.");
    }

    /// <summary>Number of the period that holds a moment.</summary>
    public static long Floor(DateTimeOffset time, TimeSpan period)
    {
        var ticks = (time - DateTimeOffset.UnixEpoch).Ticks;
        var quotient = ticks / period.Ticks;
        return ticks % period.Ticks < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Start of a period.</summary>
    public static DateTimeOffset StartOf(long bucket, TimeSpan period) => DateTimeOffset.UnixEpoch + (bucket * period);

    private static long Ceiling(DateTimeOffset time, TimeSpan period)
    {
        var floor = Floor(time, period);
        return StartOf(floor, period) == time ? floor : floor + 1;
    }

    private static TimeSpan Finest(DateTimeOffset start, TimeSpan period, DateTimeOffset now)
    {
        var age = now + s_margin - StartOf(Floor(start, period), period);
        return age > TimeSpan.FromDays(63) ? s_hour
            : age > TimeSpan.FromDays(15) ? s_fiveMinutes
            : s_minute;
    }

    private static TimeSpan RoundUp(TimeSpan value, TimeSpan unit) => ((value.Ticks + unit.Ticks - 1) / unit.Ticks) * unit;
}
