using System.Security.Cryptography;
using System.Text;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>The chain of signatures in an aws-chunked body: each covers its chunk and the signature before it.</summary>
internal sealed class ChunkSignatures(RequestSignature seed) : IDisposable
{
    private static readonly string s_emptyHash = Convert.ToHexStringLower(SHA256.HashData([]));

    private readonly IncrementalHash _chunk = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private string _previous = seed.Signature;

    /// <summary>Adds bytes of the chunk.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => _chunk.AppendData(bytes);

    /// <summary>Ends the chunk and checks its signature.</summary>
    public void EndChunk(string given) => Check(
        $"AWS4-HMAC-SHA256-PAYLOAD\n{seed.Timestamp}\n{seed.Scope}\n{_previous}\n{s_emptyHash}\n{Convert.ToHexStringLower(_chunk.GetHashAndReset())}",
        given, "chunk");

    /// <summary>Checks the signature over the trailers.</summary>
    public void CheckTrailers(IReadOnlyDictionary<string, string> trailers, string given)
    {
        var canonical = string.Concat(trailers
            .Select(trailer => (Name: trailer.Key.ToLowerInvariant(), trailer.Value))
            .OrderBy(trailer => trailer.Name, StringComparer.Ordinal)
            .Select(trailer => $"{trailer.Name}:{trailer.Value}\n"));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        Check($"AWS4-HMAC-SHA256-TRAILER\n{seed.Timestamp}\n{seed.Scope}\n{_previous}\n{hash}", given, "trailer");
    }

    /// <summary>Frees the hash.</summary>
    public void Dispose() => _chunk.Dispose();

    private void Check(string toSign, string given, string what)
    {
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(seed.SigningKey, Encoding.UTF8.GetBytes(toSign)));
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(given)))
        {
            throw new AwsError(ErrorCodes.WrongSignature, $"The signature of a {what} does not match its content.", StatusCodes.Status403Forbidden);
        }

        _previous = expected;
    }
}
