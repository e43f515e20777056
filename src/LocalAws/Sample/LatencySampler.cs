using LocalAws.CloudWatch.Store;

namespace LocalAws.Sample;

/// <summary>Draws log-normal latencies straight into histogram buckets.</summary>
/// <remarks>The logarithm of a log-normal value is normal, and a bucket number is a logarithm: no logarithm is taken for each request.</remarks>
internal sealed class LatencySampler(HistoryNoise noise)
{
    private const int HalfWidth = 400;

    private readonly int[] _counts = new int[(2 * HalfWidth) + 1];

    /// <summary>The latencies of one minute, in the unit of the median, or null when nothing was requested.</summary>
    /// <param name="requests">How many.</param>
    /// <param name="median">Median latency.</param>
    /// <param name="spread">Standard deviation of the logarithm.</param>
    /// <param name="slowShare">Share of requests that take four times as long, as they do behind a collected heap or a cold cache.</param>
    public Distribution? Minute(int requests, double median, double spread, double slowShare)
    {
        if (requests == 0)
        {
            return null;
        }

        var center = Math.Log(median) / LogBuckets.LogGamma;
        var scale = spread / LogBuckets.LogGamma;
        var slow = Math.Log(4) / LogBuckets.LogGamma;
        var whole = (int)Math.Floor(center);
        int lowest = int.MaxValue, highest = int.MinValue;
        for (var request = 0; request < requests; request++)
        {
            var offset = center - whole + (scale * noise.Normal()) + (noise.Uniform() < slowShare ? slow : 0);
            var slot = Math.Clamp((int)Math.Ceiling(offset) + HalfWidth, 0, 2 * HalfWidth);
            _counts[slot]++;
            lowest = Math.Min(lowest, slot);
            highest = Math.Max(highest, slot);
        }

        return Collect(requests, whole - HalfWidth, lowest, highest);
    }

    private Distribution Collect(int requests, int origin, int lowest, int highest)
    {
        var used = _counts.AsSpan(lowest, highest - lowest + 1);
        var size = used.Length - used.Count(0);
        var buckets = new short[size];
        var counts = new double[size];
        double sum = 0;
        var position = 0;
        for (var slot = lowest; slot <= highest; slot++)
        {
            if (_counts[slot] > 0)
            {
                buckets[position] = (short)(origin + slot);
                counts[position] = _counts[slot];
                sum += LogBuckets.Middle(buckets[position]) * counts[position];
                position++;
            }
        }

        used.Clear();
        return size == 1
            ? Distribution.Of(LogBuckets.Middle(buckets[0]), requests)
            : Distribution.FromParts(requests, sum, LogBuckets.Middle(buckets[0]), LogBuckets.Middle(buckets[^1]), buckets, counts);
    }
}
