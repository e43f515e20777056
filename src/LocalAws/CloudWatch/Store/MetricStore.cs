using System.Collections.Concurrent;
using LocalAws.Storage;

namespace LocalAws.CloudWatch.Store;

/// <summary>A metric that has data, and when its newest minute was.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="LastMinute">Start of its newest minute; after a restart the end of that hour.</param>
internal sealed record ActiveMetric(MetricKey Metric, DateTimeOffset LastMinute);

/// <summary>All metrics of the account: visible to readers at once, on disk after the next <see cref="Flush"/>.</summary>
internal sealed class MetricStore : IMetricStore, IMetricLoader
{
    // Hours up to this long ago stay in memory, because late points and most readers go there.
    private const int HoursKept = 2;

    private readonly ConcurrentDictionary<MetricKey, ConcurrentDictionary<string, MetricSeries>> _metrics = new();
    private readonly IBlockStore _blocks;
    private readonly TimeProvider _timeProvider;
    private readonly Lock _flushing = new();

    /// <summary>Opens the metrics in a block store.</summary>
    public MetricStore(IBlockStore blocks, TimeProvider timeProvider)
    {
        (_blocks, _timeProvider) = (blocks, timeProvider);
        foreach (var (name, lastBlock) in blocks.LastBlocks())
        {
            if (SeriesName.TryParse(name, out var metric, out var unit))
            {
                Units(metric).TryAdd(unit, new MetricSeries(metric, unit, blocks, lastBlock));
            }
        }
    }

    /// <inheritdoc/>
    public void Record(MetricKey metric, DateTimeOffset time, double value, string unit, double count = 1) =>
        Record(metric, time, count, value * count, value, value, unit);

    /// <summary>Adds observations of which only the totals are known.</summary>
    public void Record(MetricKey metric, DateTimeOffset time, double count, double sum, double minimum, double maximum, string unit) =>
        Series(metric, unit).Add(time.ToUnixTimeSeconds(), count, sum, minimum, maximum);

    /// <inheritdoc/>
    public void Load(MetricKey metric, string unit, DateTimeOffset start, ReadOnlySpan<Distribution?> minutes)
    {
        var second = start.ToUnixTimeSeconds();
        Series(metric, unit).Load(second - (second % OpenBlock.Minute), minutes);
    }

    /// <summary>Every metric that ever had data and whose data is kept.</summary>
    public IReadOnlyList<ActiveMetric> Metrics() =>
    [
        .. _metrics.Where(metric => !metric.Value.IsEmpty).Select(metric => new ActiveMetric(
            metric.Key, DateTimeOffset.FromUnixTimeSeconds(metric.Value.Values.Max(series => series.LastMinute)))),
    ];

    /// <summary>Adds a metric's minutes to the bins of a window.</summary>
    /// <param name="metric">Which metric; an unknown one has no data.</param>
    /// <param name="unit">Only data in this unit; null for all.</param>
    /// <param name="window">Bins to add to.</param>
    /// <param name="histograms">Whether percentiles are going to be read.</param>
    /// <returns>The unit of the data, where it has only one.</returns>
    public string? Read(MetricKey metric, string? unit, MetricWindow window, bool histograms)
    {
        if (!_metrics.TryGetValue(metric, out var units))
        {
            return null;
        }

        string? found = null;
        foreach (var series in units.Values.Where(series => unit is null || series.Unit == unit))
        {
            series.AddTo(window, histograms);
            found = found is null || found == series.Unit ? series.Unit : "";
        }

        return found is "" ? null : found;
    }

    /// <summary>Stores all changes in one transaction. After a failure the changes stay in memory for the next time.</summary>
    public void Flush()
    {
        lock (_flushing)
        {
            var unsaved = AllSeries().SelectMany(series => series.Unsaved()).ToList();
            _blocks.Write([.. unsaved.Select(change => change.Block)]);
            foreach (var (_, saved) in unsaved)
            {
                saved();
            }

            var oldest = (_timeProvider.GetUtcNow().ToUnixTimeSeconds() / BlockCodec.BlockSeconds) - HoursKept;
            foreach (var series in AllSeries())
            {
                series.Close(oldest);
            }
        }
    }

    /// <summary>Every series.</summary>
    internal IEnumerable<MetricSeries> AllSeries() => _metrics.Values.SelectMany(units => units.Values);

    private MetricSeries Series(MetricKey metric, string unit) =>
        Units(metric).GetOrAdd(unit, static (unit, source) => new MetricSeries(source.metric, unit, source._blocks, lastBlock: -1), (metric, _blocks));

    private ConcurrentDictionary<string, MetricSeries> Units(MetricKey metric) =>
        _metrics.GetOrAdd(metric, static _ => new ConcurrentDictionary<string, MetricSeries>(StringComparer.Ordinal));
}
