namespace Dashboard.Services.Metrics;

/// <summary>All cached series of a workspace within a bound of memory; the least recently used go first. Not safe for several threads at once.</summary>
internal sealed class SeriesStore(MetricTiming timing, int maxValues = SeriesStore.DefaultMaxValues)
{
    /// <summary>At 16 bytes a value, 32 MB.</summary>
    public const int DefaultMaxValues = 2_000_000;

    private readonly Dictionary<SeriesKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = [];
    private long _chunks;

    /// <summary>Values that memory is held for.</summary>
    public long ValueCount => _chunks * CachedSeries.ChunkLength;

    /// <summary>Runs of periods that must be asked for.</summary>
    public IEnumerable<Buckets> Missing(SeriesKey key, Buckets wanted, DateTimeOffset arrival) =>
        Find(key) is { } series ? series.Missing(wanted, arrival) : [wanted];

    /// <summary>True when nothing must be asked for.</summary>
    public bool Has(SeriesKey key, Buckets wanted, DateTimeOffset arrival) =>
        Find(key) is { } series && !series.Missing(wanted, arrival).Any();

    /// <summary>What is known of a series.</summary>
    public CachedValues Read(SeriesKey key, Buckets range) =>
        Find(key)?.Read(range) ?? new CachedValues([.. Enumerable.Repeat(double.NaN, range.Count)], null, null);

    /// <summary>Takes an answer.</summary>
    public void Store(SeriesKey key, Buckets range, ReadOnlySpan<double> values, DateTimeOffset askedAt)
    {
        var series = Find(key);
        if (series is null)
        {
            series = new CachedSeries(key.Period, timing);
            _entries.Add(key, _byUse.AddFirst(new Entry(key, series)));
        }

        _chunks -= series.ChunkCount;
        series.Store(range, values, askedAt);
        _chunks += series.ChunkCount;
    }

    /// <summary>Forgets the least recently used series until the bound holds.</summary>
    public void Trim()
    {
        while (ValueCount > maxValues && _byUse.Last is { } last)
        {
            _byUse.RemoveLast();
            _entries.Remove(last.Value.Key);
            _chunks -= last.Value.Series.ChunkCount;
        }
    }

    /// <summary>Forgets all series.</summary>
    public void Clear()
    {
        _entries.Clear();
        _byUse.Clear();
        _chunks = 0;
    }

    private CachedSeries? Find(SeriesKey key)
    {
        if (!_entries.TryGetValue(key, out var node))
        {
            return null;
        }

        _byUse.Remove(node);
        _byUse.AddFirst(node);
        return node.Value.Series;
    }

    private readonly record struct Entry(SeriesKey Key, CachedSeries Series);
}
