using System.Buffers.Binary;

namespace LocalAws.CloudWatch.Store;

/// <summary>Writes the numbers of a <see cref="BlockCodec"/> block.</summary>
internal sealed class BlockWriter
{
    private byte[] _bytes = new byte[256];
    private int _length;

    /// <summary>Everything written so far.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    /// <summary>Writes a byte.</summary>
    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>Writes a number in seven-bit groups, smallest first.</summary>
    public void Unsigned(ulong value)
    {
        Reserve(10);
        while (value >= 0x80)
        {
            _bytes[_length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        _bytes[_length++] = (byte)value;
    }

    /// <summary>Writes all 64 bits of a number.</summary>
    public void Double(double value)
    {
        Reserve(8);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(_length), value);
        _length += 8;
    }

    /// <summary>Writes a count of observations: short where it is whole, which it nearly always is.</summary>
    public void Count(double value)
    {
        if (value is > 0 and < (1L << 52) && value == Math.Floor(value))
        {
            Unsigned((ulong)value);
            return;
        }

        Unsigned(0);
        Double(value);
    }

    /// <summary>Writes the bytes that follow, the number of buckets, then each distance to the bucket before and its count.</summary>
    public void Histogram(ReadOnlySpan<short> buckets, ReadOnlySpan<double> counts)
    {
        var body = new BlockWriter();
        body.Unsigned((ulong)buckets.Length);
        var previous = (int)short.MinValue;
        for (var index = 0; index < buckets.Length; index++)
        {
            body.Unsigned((ulong)(buckets[index] - previous));
            body.Count(counts[index]);
            previous = buckets[index];
        }

        Unsigned((ulong)body._length);
        Reserve(body._length);
        body._bytes.AsSpan(0, body._length).CopyTo(_bytes.AsSpan(_length));
        _length += body._length;
    }

    private void Reserve(int bytes)
    {
        if (_length + bytes > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + bytes));
        }
    }
}
