namespace Dashboard.Services.Metrics;

/// <summary>Values of one series with the moment each was asked for. Not safe for use by several threads at once.</summary>
internal sealed class CachedSeries(TimeSpan period, MetricTiming timing)
{
    /// <summary>Values in one chunk, the unit in which memory is counted.</summary>
    public const int ChunkLength = 128;

    private readonly Dictionary<long, Chunk> _chunks = [];
    private bool _hasData;

    /// <summary>Memory held, in chunks.</summary>
    public int ChunkCount => _chunks.Count;

    /// <summary>Takes what CloudWatch answered for a run of periods; NaN where it had no value.</summary>
    public void Store(Buckets range, ReadOnlySpan<double> values, DateTimeOffset askedAt)
    {
        if (!_hasData && values.ContainsAnyExcept(double.NaN))
        {
            // The metric has come into being: what was empty before may hold values now.
            _chunks.Clear();
            _hasData = true;
        }

        for (var bucket = range.First; bucket < range.End; bucket++)
        {
            var (number, index) = Place(bucket);
            if (!_chunks.TryGetValue(number, out var chunk))
            {
                _chunks.Add(number, chunk = new Chunk());
            }

            chunk.Values[index] = values[(int)(bucket - range.First)];
            chunk.AskedAt[index] = askedAt.UtcTicks;
        }
    }

    /// <summary>Runs of periods that must be asked for, to answer a request that came at <paramref name="arrival"/>.</summary>
    public IEnumerable<Buckets> Missing(Buckets wanted, DateTimeOffset arrival)
    {
        long? start = null;
        for (var bucket = wanted.First; bucket < wanted.End; bucket++)
        {
            if (IsMissing(bucket, arrival))
            {
                start ??= bucket;
            }
            else if (start is { } first)
            {
                yield return new Buckets(first, bucket);
                start = null;
            }
        }

        if (start is { } last)
        {
            yield return new Buckets(last, wanted.End);
        }
    }

    /// <summary>The values of a run of periods, NaN where nothing is known.</summary>
    public CachedValues Read(Buckets range)
    {
        var values = new double[range.Count];
        long newest = 0;
        long last = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var (number, index) = Place(range.First + i);
            _chunks.TryGetValue(number, out var chunk);
            last = chunk?.AskedAt[index] ?? 0;
            newest = Math.Max(newest, last);
            values[i] = last == 0 ? double.NaN : chunk!.Values[index];
        }

        return new CachedValues(values, Time(newest), Time(last));
    }

    private static DateTimeOffset? Time(long ticks) => ticks == 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    private static (long Number, int Index) Place(long bucket)
    {
        var number = Math.DivRem(bucket, ChunkLength, out var index);
        return index < 0 ? (number - 1, (int)index + ChunkLength) : (number, (int)index);
    }

    private bool IsMissing(long bucket, DateTimeOffset arrival)
    {
        var (number, index) = Place(bucket);
        if (!_chunks.TryGetValue(number, out var chunk) || chunk.AskedAt[index] == 0)
        {
            return true;
        }

        var askedAt = new DateTimeOffset(chunk.AskedAt[index], TimeSpan.Zero);
        var isClosed = askedAt >= MetricGrid.StartOf(bucket + 1, period) + timing.Settle;
        return isClosed
            ? !_hasData && askedAt < arrival - timing.EmptyFor
            : askedAt < arrival - timing.Fresh;
    }

    private sealed class Chunk
    {
        public double[] Values { get; } = new double[ChunkLength];

        public long[] AskedAt { get; } = new long[ChunkLength];
    }
}

/// <summary>What a cached series knows of a run of periods.</summary>
/// <param name="Values">NaN where CloudWatch has no value or nothing is known.</param>
/// <param name="NewestAskedAt">When the newest of them was asked for; null when nothing is known.</param>
/// <param name="LastAskedAt">When the last period was asked for; null when it is not known.</param>
internal readonly record struct CachedValues(double[] Values, DateTimeOffset? NewestAskedAt, DateTimeOffset? LastAskedAt);
