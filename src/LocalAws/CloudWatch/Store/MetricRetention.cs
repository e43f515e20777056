using LocalAws.Storage;

namespace LocalAws.CloudWatch.Store;

/// <summary>CloudWatch's retention: minutes for 15 days, five minutes for 63 days, hours for 455 days.</summary>
internal sealed class MetricRetention(MetricStore store, IBlockStore blocks)
{
    /// <summary>How long minutes are kept.</summary>
    public static readonly TimeSpan Minutes = TimeSpan.FromDays(15);

    /// <summary>How long five-minute data is kept.</summary>
    public static readonly TimeSpan FiveMinutes = TimeSpan.FromDays(63);

    /// <summary>How long hourly data is kept.</summary>
    public static readonly TimeSpan Hours = TimeSpan.FromDays(455);

    private const int BlocksAtOnce = 24 * 60;

    private long _fiveMinutesUntil = long.MinValue;
    private long _hoursUntil = long.MinValue;

    /// <summary>Merges what is too old for its resolution and removes what is too old altogether.</summary>
    public void Apply(DateTimeOffset now)
    {
        var oldest = Block(now - Hours);
        blocks.RemoveBefore(oldest);
        _hoursUntil = Coarsen(Math.Max(_hoursUntil, oldest), Block(now - FiveMinutes), BlockCodec.BlockSeconds);
        _fiveMinutesUntil = Coarsen(Math.Max(_fiveMinutesUntil, _hoursUntil), Block(now - Minutes), 300);
    }

    private static long Block(DateTimeOffset time) => time.ToUnixTimeSeconds() / BlockCodec.BlockSeconds;

    private long Coarsen(long first, long end, int slotSeconds)
    {
        foreach (var series in store.AllSeries())
        {
            for (var block = first; block < end; block += BlocksAtOnce)
            {
                series.Coarsen(block, Math.Min(block + BlocksAtOnce, end) - 1, slotSeconds);
            }
        }

        return Math.Max(first, end);
    }
}
