using System.Collections.Immutable;

namespace Dashboard.Charts;

/// <summary>Thins out long series without hiding a peak. Pure.</summary>
internal static class Reduction
{
    /// <summary>
    /// Indexes to draw: the first and last value, the lowest and highest of each of an even number of buckets, and every edge of a gap.
    /// All of them when there are at most <paramref name="maxPoints"/>.
    /// </summary>
    /// <remarks>
    /// Lowest and highest of a bucket in the order of their time: the picture at screen resolution then covers what the full series covers.
    /// Edges of gaps come on top of <paramref name="maxPoints"/> only where a bucket is partly empty: one index for each such bucket.
    /// </remarks>
    public static ImmutableArray<int> Keep(ImmutableArray<double> values, int maxPoints)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxPoints, 4);
        if (values.Length <= maxPoints)
        {
            return [.. Enumerable.Range(0, values.Length)];
        }

        var buckets = maxPoints / 2;
        var kept = ImmutableArray.CreateBuilder<int>(maxPoints + 2);
        for (var bucket = 0; bucket < buckets; bucket++)
        {
            var start = (int)((long)bucket * values.Length / buckets);
            var end = (int)((long)(bucket + 1) * values.Length / buckets);
            AddBucket(values, start, end, kept);
        }

        if (kept[0] != 0)
        {
            kept.Insert(0, 0);
        }

        if (kept[^1] != values.Length - 1)
        {
            kept.Add(values.Length - 1);
        }

        return kept.ToImmutable();
    }

    private static void AddBucket(ImmutableArray<double> values, int start, int end, ImmutableArray<int>.Builder kept)
    {
        var (low, high, gap) = (-1, -1, -1);
        for (var i = start; i < end; i++)
        {
            if (double.IsNaN(values[i]))
            {
                gap = gap < 0 ? i : gap;
                continue;
            }

            low = low < 0 || values[i] < values[low] ? i : low;
            high = high < 0 || values[i] > values[high] ? i : high;
        }

        kept.AddRange(new[] { low, high, gap }.Where(index => index >= 0).Distinct().Order());
    }
}
