namespace LocalAws.Http;

/// <summary>What <c>x-amz-content-sha256</c> may hold besides a hash.</summary>
internal static class PayloadHashes
{
    /// <summary>Name of the header.</summary>
    public const string Header = "x-amz-content-sha256";

    /// <summary>The body is not covered by the signature.</summary>
    public const string Unsigned = "UNSIGNED-PAYLOAD";

    /// <summary>aws-chunked, a signature on each chunk.</summary>
    public const string Signed = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

    /// <summary>aws-chunked, a signature on each chunk, checksums behind the last.</summary>
    public const string SignedTrailer = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";

    /// <summary>aws-chunked, no signatures, checksums behind the last chunk.</summary>
    public const string UnsignedTrailer = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

    /// <summary>Whether the text is the hex of a SHA-256.</summary>
    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
}
