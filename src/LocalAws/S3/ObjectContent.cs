using System.Globalization;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>A received body and the additional checksums that were verified.</summary>
/// <param name="Digests">Size, MD5, SHA-256.</param>
/// <param name="Checksums">Base64 by header name.</param>
internal sealed record ReceivedContent(ContentDigests Digests, IReadOnlyDictionary<string, string> Checksums);

/// <summary>The body of a put: undoes aws-chunked, and holds the body to every length, digest and checksum that the request declares.</summary>
internal static class ObjectContent
{
    private const string Prefix = "x-amz-checksum-";
    private const string TrailerHeader = "x-amz-trailer";

    /// <summary>Copies the body to its end and verifies it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="signature">Its verified signature.</param>
    /// <param name="destination">Receives the decoded bytes; worthless when this throws.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="AwsError">The body differs from what was declared.</exception>
    public static async Task<ReceivedContent> ReceiveAsync(
        HttpRequest request, RequestSignature signature, Stream destination, CancellationToken cancellationToken)
    {
        var payload = request.Headers[PayloadHashes.Header].ToString();
        var isChunked = IsChunked(request, payload);
        var isHashed = PayloadHashes.IsHash(payload);
        var checksums = ExpectedChecksums(request);
        await using var chunked = isChunked
            ? new AwsChunkedStream(request.Body, payload is PayloadHashes.Signed or PayloadHashes.SignedTrailer ? signature : null)
            : null;
        try
        {
            var copy = new ContentCopy { WantsSha256 = isHashed };
            checksums.ForEach(copy.Add);
            var digests = await copy.RunAsync(chunked ?? request.Body, destination, cancellationToken);
            CheckLength(isChunked ? DecodedLength(request) : request.ContentLength, digests.Size);
            CheckMd5(request, digests.Md5);
            if (isHashed && !payload.Equals(digests.Sha256, StringComparison.OrdinalIgnoreCase))
            {
                throw new AwsError("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.");
            }

            return new ReceivedContent(digests, CheckChecksums(request, checksums, chunked?.Trailers));
        }
        finally
        {
            checksums.ForEach(checksum => checksum.Dispose());
        }
    }

    /// <summary>Reads a small body, such as the XML of DeleteObjects, into memory and verifies it.</summary>
    public static async Task<MemoryStream> ReadSmallAsync(HttpRequest request, RequestSignature signature, CancellationToken cancellationToken)
    {
        const int Limit = 4 * 1024 * 1024;
        if (request.ContentLength > Limit)
        {
            throw new AwsError("EntityTooLarge", $"The XML of this call is at most {Limit} bytes.");
        }

        var content = new MemoryStream();
        await ReceiveAsync(request, signature, content, cancellationToken);
        content.Position = 0;
        return content;
    }

    private static bool IsChunked(HttpRequest request, string payload) =>
        payload.StartsWith("STREAMING-", StringComparison.Ordinal)
        || request.Headers.ContentEncoding.ToString().Contains("aws-chunked", StringComparison.OrdinalIgnoreCase);

    private static long? DecodedLength(HttpRequest request) => long.TryParse(
        request.Headers["x-amz-decoded-content-length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
        ? length
        : throw new AwsError("MissingContentLength", "An aws-chunked body needs x-amz-decoded-content-length.", StatusCodes.Status411LengthRequired);

    private static List<Checksum> ExpectedChecksums(HttpRequest request)
    {
        var names = request.Headers.Keys.Concat(
            request.Headers[TrailerHeader].ToString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return [.. names
            .Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(Checksum.Create)
            .OfType<Checksum>()];
    }

    private static void CheckLength(long? declared, long received)
    {
        if (declared is { } length && length != received)
        {
            throw S3Errors.IncompleteBody($"The request declares {length} bytes, and {received} came.");
        }
    }

    private static void CheckMd5(HttpRequest request, string md5)
    {
        if (request.Headers.ContentMD5.ToString() is not { Length: > 0 } declared)
        {
            return;
        }

        Span<byte> bytes = stackalloc byte[24];
        if (!Convert.TryFromBase64String(declared, bytes, out var count) || count != 16)
        {
            throw new AwsError("InvalidDigest", $"The Content-MD5 '{declared}' is not the base64 of an MD5.");
        }

        if (!Convert.ToHexStringLower(bytes[..count]).Equals(md5, StringComparison.Ordinal))
        {
            throw S3Errors.BadDigest("Content-MD5");
        }
    }

    private static Dictionary<string, string> CheckChecksums(
        HttpRequest request, List<Checksum> checksums, IReadOnlyDictionary<string, string>? trailers)
    {
        var verified = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var checksum in checksums)
        {
            var declared = request.Headers[checksum.Header].ToString();
            if (declared.Length == 0)
            {
                declared = trailers?.GetValueOrDefault(checksum.Header)
                    ?? throw new AwsError("MalformedTrailerError", $"The request announces the trailer {checksum.Header}, which did not come.");
            }

            var computed = checksum.Finish();
            if (declared != computed)
            {
                throw S3Errors.BadDigest(checksum.Header);
            }

            verified[checksum.Header] = computed;
        }

        return verified;
    }
}
