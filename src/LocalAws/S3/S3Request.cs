using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>A verified S3 request with its path taken apart.</summary>
/// <param name="Context">Request and response.</param>
/// <param name="Bucket">Bucket; empty for the service itself.</param>
/// <param name="Key">Key; empty for the bucket itself.</param>
/// <param name="Signature">The verified signature.</param>
internal sealed record S3Request(HttpContext Context, string Bucket, string Key, RequestSignature Signature)
{
    /// <summary>The request.</summary>
    public HttpRequest Http => Context.Request;

    /// <summary>The response.</summary>
    public HttpResponse Response => Context.Response;

    /// <summary>Cancelled when the caller goes away.</summary>
    public CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Whether the query names a sub-resource or parameter, with or without a value.</summary>
    public bool Has(string name) => Http.Query.ContainsKey(name);

    /// <summary>A query parameter, or null.</summary>
    public string? Query(string name) => Http.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A request header, or null.</summary>
    public string? Header(string name) => Http.Headers.TryGetValue(name, out var value) && value.Count > 0 ? value.ToString() : null;

    /// <summary>Bucket and key of a path-style path.</summary>
    public static (string Bucket, string Key) Split(string rawPath)
    {
        var path = rawPath.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? (Uri.UnescapeDataString(path), "")
            : (Uri.UnescapeDataString(path[..slash]), Uri.UnescapeDataString(path[(slash + 1)..]));
    }
}
