using System.Buffers.Binary;

namespace LocalAws.CloudWatch.Store;

/// <summary>Reads what <see cref="BlockWriter"/> wrote.</summary>
internal ref struct BlockReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether everything was read.</summary>
    public readonly bool AtEnd => _rest.IsEmpty;

    /// <summary>Reads a byte.</summary>
    public byte Byte()
    {
        var value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    /// <summary>Reads a number in seven-bit groups.</summary>
    public ulong Unsigned()
    {
        ulong value = 0;
        var shift = 0;
        var used = 0;
        while (true)
        {
            var part = _rest[used++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                _rest = _rest[used..];
                return value;
            }

            shift += 7;
        }
    }

    /// <summary>Reads a number of 64 bits.</summary>
    public double Double()
    {
        var value = BinaryPrimitives.ReadDoubleLittleEndian(_rest);
        _rest = _rest[8..];
        return value;
    }

    /// <summary>Reads a count of observations.</summary>
    public double Count() => Unsigned() is var whole and not 0 ? whole : Double();

    /// <summary>Reads buckets and their counts.</summary>
    public void Histogram(out short[] buckets, out double[] counts)
    {
        Unsigned();
        var size = (int)Unsigned();
        buckets = new short[size];
        counts = new double[size];
        var bucket = (int)short.MinValue;
        for (var index = 0; index < size; index++)
        {
            bucket += (int)Unsigned();
            buckets[index] = (short)bucket;
            counts[index] = Count();
        }
    }

    /// <summary>Passes over buckets and counts.</summary>
    public void SkipHistogram()
    {
        var length = (int)Unsigned();
        _rest = _rest[length..];
    }
}
