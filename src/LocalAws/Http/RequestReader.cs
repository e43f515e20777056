using System.IO.Compression;

namespace LocalAws.Http;

/// <summary>A request body in memory.</summary>
/// <param name="Wire">The bytes as sent: what a signature covers.</param>
/// <param name="Content">The bytes after <c>Content-Encoding</c> is undone.</param>
internal sealed record RequestBody(ReadOnlyMemory<byte> Wire, ReadOnlyMemory<byte> Content);

/// <summary>Reads bodies of bounded size.</summary>
internal static class RequestReader
{
    /// <summary>Largest body of a JSON, CBOR or query call, before and after decompression.</summary>
    public const int RpcLimit = 64 * 1024 * 1024;

    /// <summary>Reads the body, and unzips it when the client zipped it.</summary>
    /// <exception cref="AwsError">Too large, of an unknown encoding, or not valid gzip.</exception>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            throw TooLarge(limit);
        }

        var wire = await ReadAllAsync(request.Body, limit, cancellationToken);
        var encoding = request.Headers.ContentEncoding.ToString();
        return encoding switch
        {
            "" or "identity" => new RequestBody(wire, wire),
            "gzip" => new RequestBody(wire, await UnzipAsync(wire, limit, cancellationToken)),
            _ => throw new AwsError("SerializationException", $"Content-Encoding '{encoding}' is not supported; send gzip or none."),
        };
    }

    private static async Task<ReadOnlyMemory<byte>> UnzipAsync(ReadOnlyMemory<byte> wire, int limit, CancellationToken cancellationToken)
    {
        try
        {
            using var source = new MemoryStream(wire.ToArray(), writable: false);
            using var unzipped = new GZipStream(source, CompressionMode.Decompress);
            return await ReadAllAsync(unzipped, limit, cancellationToken);
        }
        catch (InvalidDataException exception)
        {
            throw new AwsError("SerializationException", $"The body is declared gzip but does not unzip: {exception.Message}");
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream source, int limit, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                throw TooLarge(limit);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private static AwsError TooLarge(int limit) =>
        new("EntityTooLarge", $"The body is larger than {limit} bytes.", StatusCodes.Status413PayloadTooLarge);
}
