using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace LocalAws.S3;

/// <summary>One of S3's additional checksums, taken piece by piece.</summary>
internal abstract class Checksum : IDisposable
{
    private const string Prefix = "x-amz-checksum-";

    private Checksum(string header) => Header = header;

    /// <summary>Header that carries it, such as <c>x-amz-checksum-crc32</c>.</summary>
    public string Header { get; }

    /// <summary>Makes the checksum of a header name, or null when the name is not one of a known algorithm.</summary>
    public static Checksum? Create(string header) => header.ToLowerInvariant() switch
    {
        Prefix + "crc32" => new Crc32(),
        Prefix + "crc32c" => new Crc32C(),
        Prefix + "crc64nvme" => new Crc64Nvme(),
        Prefix + "sha1" => new Hash(Prefix + "sha1", HashAlgorithmName.SHA1),
        Prefix + "sha256" => new Hash(Prefix + "sha256", HashAlgorithmName.SHA256),
        _ => null,
    };

    /// <summary>Adds bytes.</summary>
    public abstract void Append(ReadOnlySpan<byte> bytes);

    /// <summary>The checksum of everything added, in base64.</summary>
    public string Finish() => Convert.ToBase64String(Value());

    /// <summary>Frees what the algorithm holds.</summary>
    public virtual void Dispose()
    {
    }

    /// <summary>The checksum's bytes, most significant first.</summary>
    protected abstract byte[] Value();

    private sealed class Crc32() : Checksum(Prefix + "crc32")
    {
        private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(index =>
        {
            var value = (uint)index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            return value;
        })];

        private uint _state = uint.MaxValue;

        public override void Append(ReadOnlySpan<byte> bytes)
        {
            var state = _state;
            foreach (var b in bytes)
            {
                state = (state >> 8) ^ s_table[(byte)(state ^ b)];
            }

            _state = state;
        }

        protected override byte[] Value()
        {
            var value = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32BigEndian(value, ~_state);
            return value;
        }
    }

    private sealed class Crc32C() : Checksum(Prefix + "crc32c")
    {
        private uint _state = uint.MaxValue;

        public override void Append(ReadOnlySpan<byte> bytes)
        {
            var state = _state;
            while (bytes.Length >= sizeof(ulong))
            {
                state = BitOperations.Crc32C(state, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
                bytes = bytes[sizeof(ulong)..];
            }

            foreach (var b in bytes)
            {
                state = BitOperations.Crc32C(state, b);
            }

            _state = state;
        }

        protected override byte[] Value()
        {
            var value = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32BigEndian(value, ~_state);
            return value;
        }
    }

    // Polynomial of the NVM Express specification, reflected.
    private sealed class Crc64Nvme() : Checksum(Prefix + "crc64nvme")
    {
        private static readonly ulong[] s_table = [.. Enumerable.Range(0, 256).Select(index =>
        {
            var value = (ulong)index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0x9A6C9329AC4BC9B5;
            }

            return value;
        })];

        private ulong _state = ulong.MaxValue;

        public override void Append(ReadOnlySpan<byte> bytes)
        {
            var state = _state;
            foreach (var b in bytes)
            {
                state = (state >> 8) ^ s_table[(byte)(state ^ b)];
            }

            _state = state;
        }

        protected override byte[] Value()
        {
            var value = new byte[sizeof(ulong)];
            BinaryPrimitives.WriteUInt64BigEndian(value, ~_state);
            return value;
        }
    }

    private sealed class Hash(string header, HashAlgorithmName algorithm) : Checksum(header)
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(algorithm);

        public override void Append(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

        public override void Dispose()
        {
            _hash.Dispose();
            base.Dispose();
        }

        protected override byte[] Value() => _hash.GetHashAndReset();
    }
}
