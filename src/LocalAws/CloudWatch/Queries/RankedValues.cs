using LocalAws.CloudWatch.Store;

namespace LocalAws.CloudWatch.Queries;

/// <summary>The observations of a distribution in ascending order, each value with how often it occurred.</summary>
/// <remarks>Values are exact at both ends and within <see cref="LogBuckets.RelativeError"/> between them.</remarks>
internal readonly struct RankedValues(Distribution distribution)
{
    // Keeps 0.9 × 10 from counting as more than nine.
    private const double Tolerance = 1e-9;

    /// <summary>The rank up to which observations belong to the lowest <paramref name="percent"/> per cent.</summary>
    public static double RankUpTo(double percent, double count) =>
        Math.Clamp(Math.Ceiling((percent / 100 * count) - Tolerance), Math.Min(1, count), count);

    /// <summary>The number of observations that lie wholly below a percentile.</summary>
    public static double RankBelow(double percent, double count) => Math.Floor((percent / 100 * count) + Tolerance);

    /// <summary>Whether a value is above a bound, as far as buckets can tell.</summary>
    public static bool Exceeds(double value, double bound, bool isExact) =>
        isExact ? value > bound : LogBuckets.IndexOf(value) > LogBuckets.IndexOf(bound);

    /// <summary>The value of the observation with a rank from 1 to the count.</summary>
    public double AtRank(double rank)
    {
        if (rank >= distribution.Count)
        {
            return distribution.Maximum;
        }

        double seen = 0;
        foreach (var (value, count) in this)
        {
            seen += count;
            if (seen >= rank - Tolerance)
            {
                return rank <= 1 ? distribution.Minimum : value;
            }
        }

        return distribution.Maximum;
    }

    /// <summary>Number and sum of the observations with ranks above <paramref name="low"/> up to <paramref name="high"/>.</summary>
    public (double Count, double Sum) Between(double low, double high)
    {
        if (low <= 0 && high >= distribution.Count)
        {
            return (distribution.Count, distribution.Sum);
        }

        double seen = 0, inside = 0, sum = 0;
        foreach (var (value, count) in this)
        {
            var taken = Math.Max(0, Math.Min(seen + count, high) - Math.Max(seen, low));
            seen += count;
            inside += taken;
            sum += taken * value;
        }

        return (inside, sum);
    }

    /// <summary>Goes through values and counts.</summary>
    public IEnumerator<(double Value, double Count)> GetEnumerator()
    {
        if (distribution.Buckets.IsEmpty)
        {
            yield return (distribution.Minimum, distribution.Count);
            yield break;
        }

        for (var index = 0; index < distribution.Buckets.Length; index++)
        {
            var middle = LogBuckets.Middle(distribution.Buckets[index]);
            yield return (Math.Clamp(middle, distribution.Minimum, distribution.Maximum), distribution.Counts[index]);
        }
    }
}
