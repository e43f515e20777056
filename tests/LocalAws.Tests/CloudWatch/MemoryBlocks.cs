using LocalAws.Storage;

namespace LocalAws.Tests.CloudWatch;

/// <summary>Blocks in memory, which can be told to fail.</summary>
internal sealed class MemoryBlocks : IBlockStore
{
    private readonly SortedDictionary<(string Series, long Block), byte[]> _blocks =
        new(Comparer<(string Series, long Block)>.Create((a, b) =>
            string.CompareOrdinal(a.Series, b.Series) is var order and not 0 ? order : a.Block.CompareTo(b.Block)));
    private readonly Lock _gate = new();

    /// <summary>Makes the next writes throw.</summary>
    public bool IsBroken { get; set; }

    /// <summary>Number of blocks that were written.</summary>
    public int Written { get; private set; }

    public IReadOnlyList<string> Series()
    {
        lock (_gate)
        {
            return [.. _blocks.Keys.Select(key => key.Series).Distinct()];
        }
    }

    public IReadOnlyList<(string Series, long Block)> LastBlocks()
    {
        lock (_gate)
        {
            return [.. _blocks.Keys.GroupBy(key => key.Series).Select(group => (group.Key, group.Max(key => key.Block)))];
        }
    }

    public byte[]? Read(string series, long block)
    {
        lock (_gate)
        {
            return _blocks.GetValueOrDefault((series, block));
        }
    }

    public IReadOnlyList<SeriesBlock> ReadRange(string series, long first, long last)
    {
        lock (_gate)
        {
            return [.. _blocks
                .Where(block => block.Key.Series == series && block.Key.Block >= first && block.Key.Block <= last)
                .Select(block => new SeriesBlock(series, block.Key.Block, block.Value))];
        }
    }

    public IReadOnlyList<SeriesBlock> ReadFrom(long first)
    {
        lock (_gate)
        {
            return [.. _blocks.Where(block => block.Key.Block >= first).Select(block => new SeriesBlock(block.Key.Series, block.Key.Block, block.Value))];
        }
    }

    public void Write(IReadOnlyCollection<SeriesBlock> blocks)
    {
        lock (_gate)
        {
            if (IsBroken)
            {
                throw new IOException("The disk is full.");
            }

            foreach (var block in blocks)
            {
                _blocks[(block.Series, block.Block)] = block.Data;
            }

            Written += blocks.Count;
        }
    }

    public void RemoveBefore(long block)
    {
        lock (_gate)
        {
            foreach (var key in _blocks.Keys.Where(key => key.Block < block).ToList())
            {
                _blocks.Remove(key);
            }
        }
    }
}
