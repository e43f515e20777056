namespace LocalAws.CloudWatch.Queries;

/// <summary>The times at which a series can have points.</summary>
/// <param name="Start">Epoch second of the first point.</param>
/// <param name="End">Epoch second before which the last point begins.</param>
/// <param name="Period">Seconds from one point to the next.</param>
internal sealed record TimeGrid(long Start, long End, int Period)
{
    /// <summary>Number of points that fit.</summary>
    public int Count => End <= Start ? 0 : (int)(((End - Start - 1) / Period) + 1);

    /// <summary>All times, ascending.</summary>
    public long[] Times()
    {
        var times = new long[Count];
        for (var index = 0; index < times.Length; index++)
        {
            times[index] = Start + ((long)index * Period);
        }

        return times;
    }
}
