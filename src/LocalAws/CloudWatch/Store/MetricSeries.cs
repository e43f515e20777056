using LocalAws.Storage;

namespace LocalAws.CloudWatch.Store;

/// <summary>The minutes of one metric in one unit. Hours that change are in memory; all others are read from the block store when asked for.</summary>
/// <remarks>A block stays in memory until it is stored, so a reader finds every minute in one of the two places. Safe for concurrent use.</remarks>
internal sealed class MetricSeries
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, OpenBlock> _open = [];
    private readonly IBlockStore _blocks;
    private readonly string _name;
    private long _lastBlock;
    private long _lastMinute;

    /// <summary>A series.</summary>
    /// <param name="metric">Which metric.</param>
    /// <param name="unit">Which unit.</param>
    /// <param name="blocks">Where closed hours are.</param>
    /// <param name="lastBlock">Number of the newest stored block; -1 for a new series.</param>
    public MetricSeries(MetricKey metric, string unit, IBlockStore blocks, long lastBlock)
    {
        (Metric, Unit, _blocks, _lastBlock) = (metric, unit, blocks, lastBlock);
        _name = SeriesName.Format(metric, unit);
        _lastMinute = lastBlock < 0 ? -1 : ((lastBlock + 1) * BlockCodec.BlockSeconds) - OpenBlock.Minute;
    }

    /// <summary>Which metric.</summary>
    public MetricKey Metric { get; }

    /// <summary>Which unit.</summary>
    public string Unit { get; }

    /// <summary>Epoch second of the newest minute with data; after a restart the last minute of its hour.</summary>
    public long LastMinute => Volatile.Read(ref _lastMinute);

    /// <summary>Adds observations to the minute of a second.</summary>
    public void Add(long second, double count, double sum, double minimum, double maximum)
    {
        lock (_gate)
        {
            Open(second / BlockCodec.BlockSeconds).Change((int)(second % BlockCodec.BlockSeconds)).AddStatistics(count, sum, minimum, maximum);
            Seen(second);
        }
    }

    /// <summary>Adds consecutive minutes and stores them.</summary>
    public void Load(long firstSecond, ReadOnlySpan<Distribution?> minutes)
    {
        lock (_gate)
        {
            var changed = new List<SeriesBlock>();
            while (!minutes.IsEmpty)
            {
                var block = firstSecond / BlockCodec.BlockSeconds;
                var offset = (int)(firstSecond % BlockCodec.BlockSeconds);
                var part = minutes[..Math.Min(minutes.Length, (BlockCodec.BlockSeconds - offset) / OpenBlock.Minute)];
                if (LoadBlock(block, offset, part) is { } stored)
                {
                    changed.Add(stored);
                }

                minutes = minutes[part.Length..];
                firstSecond += (long)part.Length * OpenBlock.Minute;
            }

            _blocks.Write(changed);
        }
    }

    /// <summary>Adds all minutes inside a window to its bins.</summary>
    public void AddTo(MetricWindow window, bool histograms)
    {
        if (window.Bins.IsEmpty)
        {
            return;
        }

        var first = window.Start / BlockCodec.BlockSeconds;
        var last = (window.End - 1) / BlockCodec.BlockSeconds;
        var opened = new HashSet<long>();
        lock (_gate)
        {
            last = Math.Min(last, _lastBlock);
            foreach (var (number, block) in _open)
            {
                if (number >= first && number <= last)
                {
                    block.AddTo(number * BlockCodec.BlockSeconds, window, histograms);
                    opened.Add(number);
                }
            }
        }

        if (last - first >= opened.Count)
        {
            foreach (var stored in _blocks.ReadRange(_name, first, last).Where(stored => !opened.Contains(stored.Block)))
            {
                BlockCodec.AddTo(stored.Data, stored.Block * BlockCodec.BlockSeconds, window, histograms);
            }
        }
    }

    /// <summary>Blocks with changes that are not stored yet, each with what to call when they are.</summary>
    public IReadOnlyList<(SeriesBlock Block, Action Saved)> Unsaved()
    {
        lock (_gate)
        {
            return [.. _open.Where(open => open.Value.IsDirty).Select(open =>
            {
                var version = open.Value.Version;
                return (new SeriesBlock(_name, open.Key, open.Value.ToBytes()), (Action)(() => MarkSaved(open.Value, version)));
            })];
        }
    }

    /// <summary>Forgets stored blocks older than the given one.</summary>
    public void Close(long before)
    {
        lock (_gate)
        {
            foreach (var number in _open.Where(open => open.Key < before && !open.Value.IsDirty).Select(open => open.Key).ToList())
            {
                _open.Remove(number);
            }
        }
    }

    /// <summary>Merges the minutes of stored blocks into longer slots.</summary>
    /// <param name="first">First block.</param>
    /// <param name="last">Last block.</param>
    /// <param name="slotSeconds">Seconds of the new slots.</param>
    public void Coarsen(long first, long last, int slotSeconds)
    {
        lock (_gate)
        {
            _blocks.Write([.. _blocks.ReadRange(_name, first, last)
                .Where(stored => !_open.ContainsKey(stored.Block))
                .Select(stored => (stored.Block, Open: OpenBlock.FromBytes(stored.Data)))
                .Where(stored => stored.Open.IsFinerThan(slotSeconds))
                .Select(stored => new SeriesBlock(_name, stored.Block, stored.Open.Coarsen(slotSeconds).ToBytes()))]);
        }
    }

    private void MarkSaved(OpenBlock block, int version)
    {
        lock (_gate)
        {
            block.Saved(version);
        }
    }

    private OpenBlock Open(long number)
    {
        if (!_open.TryGetValue(number, out var block))
        {
            block = number <= _lastBlock && _blocks.Read(_name, number) is { } stored ? OpenBlock.FromBytes(stored) : OpenBlock.Empty();
            _open.Add(number, block);
        }

        return block;
    }

    /// <summary>Puts minutes into an open block, or makes the stored block that holds them.</summary>
    private SeriesBlock? LoadBlock(long number, int offset, ReadOnlySpan<Distribution?> minutes)
    {
        var isOpen = _open.TryGetValue(number, out var block);
        block ??= number <= _lastBlock && _blocks.Read(_name, number) is { } stored ? OpenBlock.FromBytes(stored) : OpenBlock.Empty();
        var isEmpty = true;
        for (var index = 0; index < minutes.Length; index++)
        {
            if (minutes[index] is { Count: > 0 } distribution)
            {
                var second = offset + (index * OpenBlock.Minute);
                block.Change(second).Merge(distribution);
                Seen((number * BlockCodec.BlockSeconds) + second);
                isEmpty = false;
            }
        }

        return isEmpty || isOpen ? null : new SeriesBlock(_name, number, block.ToBytes());
    }

    private void Seen(long second)
    {
        _lastBlock = Math.Max(_lastBlock, second / BlockCodec.BlockSeconds);
        var minute = second - (second % OpenBlock.Minute);
        if (minute > _lastMinute)
        {
            Volatile.Write(ref _lastMinute, minute);
        }
    }
}
