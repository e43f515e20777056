using LocalAws.CloudWatch.Store;

namespace LocalAws.CloudWatch.Queries;

/// <summary>The times that a request asks for, with CloudWatch's rules on alignment and retention.</summary>
internal sealed class QueryRange
{
    private const int Minute = 60;
    private const int FiveMinutes = 300;
    private const int Hour = 3600;
    private static readonly TimeSpan s_highResolution = TimeSpan.FromHours(3);

    private readonly long _start;
    private readonly long _end;
    private readonly TimeSpan _age;
    private readonly bool _isSliding;

    private QueryRange(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now, bool isSliding)
    {
        // Nothing is kept longer or taken earlier than this, so a request from the year 1 to 9999 costs no more than one for all data.
        var first = now - MetricRetention.Hours - TimeSpan.FromDays(1);
        var last = now + TimeSpan.FromHours(3);
        _age = now - start;
        _start = (start < first ? first : start).ToUnixTimeSeconds();
        _end = (end > last ? last : end).ToUnixTimeSeconds();
        _isSliding = isSliding;
    }

    /// <summary>A range whose points begin at multiples of the period, as GetMetricData answers them. A StartTime between two is rounded down.</summary>
    public static QueryRange Aligned(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now) => new(start, end, now, isSliding: false);

    /// <summary>A range whose points begin at its own start, as alarms look back from the newest full minute.</summary>
    public static QueryRange Sliding(DateTimeOffset start, DateTimeOffset end, DateTimeOffset now) => new(start, end, now, isSliding: true);

    /// <summary>The times of a series with the given period, or null where data of that age is not kept in such short periods.</summary>
    /// <remarks>
    /// After three hours a period must be a multiple of one minute, after 15 days of five minutes, after 63 days of an hour;
    /// any other gives no points and no error. LocalAws keeps minutes, so shorter periods answer the minutes.
    /// </remarks>
    public TimeGrid? GridFor(int period)
    {
        if (period % RequiredMultiple() != 0)
        {
            return null;
        }

        var seconds = Math.Max(period, Minute);
        var start = _isSliding ? _start : _start - (_start % seconds);
        return new TimeGrid(start, Math.Max(start, _end), seconds);
    }

    private int RequiredMultiple() =>
        _age > MetricRetention.FiveMinutes ? Hour
        : _age > MetricRetention.Minutes ? FiveMinutes
        : _age > s_highResolution ? Minute
        : 1;
}
