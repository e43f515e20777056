using Microsoft.AspNetCore.Http.Features;

namespace LocalAws.Http;

/// <summary>The path and query exactly as sent. Kestrel's own path is decoded in part, and a slash inside a segment is lost there.</summary>
internal static class RawPath
{
    /// <summary>The path as sent, with a leading slash and without the query.</summary>
    public static string Path(HttpRequest request)
    {
        var target = Target(request);
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? target : target[..query];
    }

    /// <summary>The query as sent, without the question mark.</summary>
    public static string Query(HttpRequest request)
    {
        var target = Target(request);
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? "" : target[(query + 1)..];
    }

    /// <summary>The path's parts, decoded one by one.</summary>
    public static string[] Segments(HttpRequest request) =>
        [.. Path(request).TrimStart('/').Split('/').Select(Uri.UnescapeDataString)];

    private static string Target(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (target.StartsWith('/'))
        {
            return target;
        }

        // A client that believes it talks to a proxy sends the whole address.
        return Uri.TryCreate(target, UriKind.Absolute, out var absolute) ? absolute.PathAndQuery : "/";
    }
}
