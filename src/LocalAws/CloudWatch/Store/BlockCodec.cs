namespace LocalAws.CloudWatch.Store;

/// <summary>
/// One hour of one series as bytes: a version, the seconds of a slot (60, 300 or 3600), then the slots that hold something.
/// </summary>
/// <remarks>
/// A slot is its number, a kind and its totals. A constant slot is a value and a count; any other slot may have a histogram part
/// that says its own length, so that readers who need totals alone skip it.
/// </remarks>
internal static class BlockCodec
{
    /// <summary>Seconds that a block covers.</summary>
    public const int BlockSeconds = 3600;

    private const byte Version = 1;
    private const byte KindConstant = 0;
    private const byte KindHistogram = 1;
    private const byte KindTotals = 2;

    /// <summary>Writes slots; null and empty ones take no space.</summary>
    public static byte[] Encode(int slotSeconds, ReadOnlySpan<Distribution?> slots)
    {
        var writer = new BlockWriter();
        writer.Byte(Version);
        writer.Unsigned((ulong)slotSeconds);
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] is { Count: > 0 } distribution)
            {
                writer.Byte((byte)slot);
                WriteSlot(writer, distribution);
            }
        }

        return writer.ToArray();
    }

    /// <summary>Reads a block into one distribution for each slot.</summary>
    public static Distribution?[] Decode(ReadOnlySpan<byte> block, out int slotSeconds)
    {
        var reader = new BlockReader(block);
        slotSeconds = ReadHeader(ref reader);
        var slots = new Distribution?[BlockSeconds / slotSeconds];
        while (!reader.AtEnd)
        {
            var slot = reader.Byte();
            slots[slot] = new Distribution();
            ReadSlot(ref reader, slots[slot], histograms: true);
        }

        return slots;
    }

    /// <summary>Adds the slots of a block to the bins of a window.</summary>
    /// <param name="block">An encoded block.</param>
    /// <param name="blockStart">Epoch second at which the block begins.</param>
    /// <param name="window">Bins to add to; slots that begin outside are passed over.</param>
    /// <param name="histograms">Whether percentiles are going to be read; totals alone are cheaper.</param>
    public static void AddTo(ReadOnlySpan<byte> block, long blockStart, MetricWindow window, bool histograms)
    {
        var reader = new BlockReader(block);
        var slotSeconds = ReadHeader(ref reader);
        while (!reader.AtEnd)
        {
            var time = blockStart + (reader.Byte() * (long)slotSeconds);
            ReadSlot(ref reader, window.BinAt(time), histograms);
        }
    }

    private static int ReadHeader(ref BlockReader reader)
    {
        var version = reader.Byte();
        return version == Version
            ? (int)reader.Unsigned()
            : throw new InvalidDataException(
                $"A metric block has version {version}, and this LocalAws reads version {Version}. Start with --reset to begin anew.");
    }

    private static void WriteSlot(BlockWriter writer, Distribution distribution)
    {
        if (distribution.IsConstant)
        {
            writer.Byte(KindConstant);
            writer.Double(distribution.Minimum);
            writer.Count(distribution.Count);
            writer.Double(distribution.Sum);
            return;
        }

        writer.Byte(distribution.HasHistogram ? KindHistogram : KindTotals);
        writer.Count(distribution.Count);
        writer.Double(distribution.Sum);
        writer.Double(distribution.Minimum);
        writer.Double(distribution.Maximum);
        if (distribution.HasHistogram)
        {
            writer.Histogram(distribution.Buckets, distribution.Counts);
        }
    }

    private static void ReadSlot(ref BlockReader reader, Distribution? target, bool histograms)
    {
        var kind = reader.Byte();
        if (kind == KindConstant)
        {
            var value = reader.Double();
            var times = reader.Count();
            AddConstant(target, times, reader.Double(), value, histograms);
            return;
        }

        var count = reader.Count();
        var sum = reader.Double();
        var minimum = reader.Double();
        var maximum = reader.Double();
        if (kind == KindTotals)
        {
            target?.AddStatistics(count, sum, minimum, maximum);
        }
        else if (target is null || !histograms)
        {
            reader.SkipHistogram();
            target?.AddTotals(count, sum, minimum, maximum);
        }
        else
        {
            reader.Histogram(out var buckets, out var counts);
            target.Merge(Distribution.FromParts(count, sum, minimum, maximum, buckets, counts));
        }
    }

    private static void AddConstant(Distribution? target, double count, double sum, double value, bool histograms)
    {
        if (histograms)
        {
            target?.AddStatistics(count, sum, value, value);
        }
        else
        {
            target?.AddTotals(count, sum, value, value);
        }
    }
}
