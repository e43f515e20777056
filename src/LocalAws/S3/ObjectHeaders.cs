namespace LocalAws.S3;

/// <summary>Headers of an object: which are kept from a put, and how a get answers with them.</summary>
internal static class ObjectHeaders
{
    private const string Metadata = "x-amz-meta-";
    private const string ChecksumPrefix = "x-amz-checksum-";
    private const int MaxMetadataBytes = 2048;
    private const string DefaultType = "binary/octet-stream";

    private static readonly string[] s_kept = ["cache-control", "content-disposition", "content-language", "expires"];

    private static readonly Dictionary<string, string> s_overrides = new(StringComparer.Ordinal)
    {
        ["response-cache-control"] = "cache-control",
        ["response-content-disposition"] = "content-disposition",
        ["response-content-encoding"] = "content-encoding",
        ["response-content-language"] = "content-language",
        ["response-content-type"] = "content-type",
        ["response-expires"] = "expires",
    };

    /// <summary>Content type of the request.</summary>
    public static string ContentType(S3Request request) => request.Http.ContentType is { Length: > 0 } type ? type : DefaultType;

    /// <summary>The headers that are kept with the object.</summary>
    /// <exception cref="Http.AwsError"><c>MetadataTooLarge</c>.</exception>
    public static Dictionary<string, string> Kept(S3Request request)
    {
        var kept = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in s_kept.Where(name => request.Header(name) is { Length: > 0 }))
        {
            kept[name] = request.Header(name)!;
        }

        if (ContentEncoding(request) is { Length: > 0 } encoding)
        {
            kept["content-encoding"] = encoding;
        }

        var bytes = 0;
        foreach (var (name, value) in request.Http.Headers.Where(header => header.Key.StartsWith(Metadata, StringComparison.OrdinalIgnoreCase)))
        {
            kept[name.ToLowerInvariant()] = value.ToString();
            bytes += name.Length - Metadata.Length + value.ToString().Length;
        }

        return bytes <= MaxMetadataBytes
            ? kept
            : throw new Http.AwsError("MetadataTooLarge", $"The user metadata has {bytes} bytes; S3 allows {MaxMetadataBytes}.");
    }

    /// <summary>Writes the headers of an answer about an object.</summary>
    /// <param name="request">The request.</param>
    /// <param name="record">The object.</param>
    /// <param name="whole">Whether the whole object is answered, which its checksums are about.</param>
    public static void Write(S3Request request, ObjectRecord record, bool whole)
    {
        var headers = request.Response.Headers;
        headers.ETag = $"\"{record.ETag}\"";
        headers.LastModified = record.LastModified.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        headers.AcceptRanges = "bytes";
        headers.ContentType = record.ContentType;
        var wantsChecksums = whole && "ENABLED".Equals(request.Header("x-amz-checksum-mode"), StringComparison.OrdinalIgnoreCase);
        foreach (var (name, value) in record.Headers)
        {
            if (wantsChecksums || !name.StartsWith(ChecksumPrefix, StringComparison.Ordinal))
            {
                headers[name] = value;
            }
        }

        foreach (var (parameter, name) in s_overrides)
        {
            if (request.Query(parameter) is { Length: > 0 } value)
            {
                headers[name] = value;
            }
        }
    }

    // aws-chunked is about the transfer, not about the object.
    private static string ContentEncoding(S3Request request) => string.Join(',', (request.Header("content-encoding") ?? "")
        .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(encoding => !encoding.Equals("aws-chunked", StringComparison.OrdinalIgnoreCase)));
}
