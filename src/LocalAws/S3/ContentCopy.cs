using System.Buffers;
using System.Security.Cryptography;

namespace LocalAws.S3;

/// <summary>What was learnt of a body while it was copied.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Md5">MD5 in hex.</param>
/// <param name="Sha256">SHA-256 in hex.</param>
internal sealed record ContentDigests(long Size, string Md5, string? Sha256);

/// <summary>Copies a body, taking its digests on the way.</summary>
internal sealed class ContentCopy
{
    /// <summary>Largest body of one put or part.</summary>
    public const long Limit = 5L * 1024 * 1024 * 1024;

    private const int BufferSize = 128 * 1024;

    private readonly List<Checksum> _checksums = [];

    /// <summary>Whether to take the SHA-256 as well.</summary>
    public bool WantsSha256 { get; init; }

    /// <summary>Takes one more checksum, which is complete after <see cref="RunAsync"/>.</summary>
    public void Add(Checksum checksum) => _checksums.Add(checksum);

    /// <summary>Copies to the end.</summary>
    /// <exception cref="Http.AwsError"><c>EntityTooLarge</c>.</exception>
    public async Task<ContentDigests> RunAsync(Stream source, Stream destination, CancellationToken cancellationToken)
    {
        // ETags are MD5 by S3's definition; nothing is protected by them.
#pragma warning disable CA5351
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
#pragma warning restore CA5351
        using var sha256 = WantsSha256 ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;
        using var rented = MemoryPool<byte>.Shared.Rent(BufferSize);
        var buffer = rented.Memory;
        long size = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            size += read;
            if (size > Limit)
            {
                throw new Http.AwsError("EntityTooLarge", $"One put or part is at most {Limit} bytes.");
            }

            md5.AppendData(buffer.Span[..read]);
            sha256?.AppendData(buffer.Span[..read]);
            foreach (var checksum in _checksums)
            {
                checksum.Append(buffer.Span[..read]);
            }

            await destination.WriteAsync(buffer[..read], cancellationToken);
        }

        await destination.FlushAsync(cancellationToken);
        return new ContentDigests(
            size, Convert.ToHexStringLower(md5.GetHashAndReset()), sha256 is null ? null : Convert.ToHexStringLower(sha256.GetHashAndReset()));
    }
}
