namespace LocalAws.CloudWatch.Store;

/// <summary>An hour of a series that is being written to. The series' lock guards it.</summary>
/// <param name="slotSeconds">Seconds of a slot.</param>
/// <param name="slots">What is known of each slot.</param>
internal sealed class OpenBlock(int slotSeconds, Distribution?[] slots)
{
    /// <summary>Seconds of a slot in a fresh block.</summary>
    public const int Minute = 60;

    private int _version;
    private int _savedVersion;

    /// <summary>Changes that are not on disk yet.</summary>
    public bool IsDirty => _version != _savedVersion;

    /// <summary>Counts the changes, so that a writer can tell whether the block changed while it was being saved.</summary>
    public int Version => _version;

    /// <summary>A block without data.</summary>
    public static OpenBlock Empty() => new(Minute, new Distribution?[BlockCodec.BlockSeconds / Minute]);

    /// <summary>Opens a stored block.</summary>
    public static OpenBlock FromBytes(byte[] block)
    {
        var slots = BlockCodec.Decode(block, out var seconds);
        return new OpenBlock(seconds, slots);
    }

    /// <summary>The block as bytes.</summary>
    public byte[] ToBytes() => BlockCodec.Encode(slotSeconds, slots);

    /// <summary>The distribution at a second of the hour, to be added to.</summary>
    public Distribution Change(int secondOfBlock)
    {
        _version++;
        return slots[secondOfBlock / slotSeconds] ??= new Distribution();
    }

    /// <summary>Notes that the given version is on disk.</summary>
    public void Saved(int version) => _savedVersion = version;

    /// <summary>Adds the slots to the bins of a window.</summary>
    public void AddTo(long blockStart, MetricWindow window, bool histograms)
    {
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is { } distribution && window.BinAt(blockStart + ((long)slot * slotSeconds)) is { } bin)
            {
                if (histograms)
                {
                    bin.Merge(distribution);
                }
                else
                {
                    bin.AddTotals(distribution.Count, distribution.Sum, distribution.Minimum, distribution.Maximum);
                }
            }
        }
    }

    /// <summary>The same data in longer slots.</summary>
    public OpenBlock Coarsen(int seconds)
    {
        var coarse = new Distribution?[BlockCodec.BlockSeconds / seconds];
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is { } distribution)
            {
                (coarse[slot * slotSeconds / seconds] ??= new Distribution()).Merge(distribution);
            }
        }

        return new OpenBlock(seconds, coarse);
    }

    /// <summary>Whether slots are shorter than the given seconds.</summary>
    public bool IsFinerThan(int seconds) => slotSeconds < seconds;
}
