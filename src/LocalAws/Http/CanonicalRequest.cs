using System.Text;

namespace LocalAws.Http;

/// <summary>The canonical form of a request that Signature Version 4 signs.</summary>
internal static class CanonicalRequest
{
    private const string SignatureParameter = "X-Amz-Signature";

    /// <summary>The six lines.</summary>
    public static string Build(HttpRequest request, SignatureClaim claim, string payloadHash)
    {
        var text = new StringBuilder();
        text.Append(request.Method).Append('\n');
        text.Append(Path(RawPath.Path(request), claim.Service)).Append('\n');
        text.Append(Query(RawPath.Query(request), claim.IsPresigned)).Append('\n');
        foreach (var name in claim.SignedHeaders)
        {
            var values = request.Headers[name].Select(value => Collapse(value ?? ""));
            text.Append(name).Append(':').AppendJoin(',', values).Append('\n');
        }

        text.Append('\n').AppendJoin(';', claim.SignedHeaders).Append('\n').Append(payloadHash);
        return text.ToString();
    }

    // S3 encodes the path once; every other service encodes the encoded path again.
    private static string Path(string path, string service) => service == ServiceNames.S3
        ? EncodePath(Uri.UnescapeDataString(path))
        : EncodePath(path);

    private static string EncodePath(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Query(string query, bool presigned)
    {
        var pairs = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? "" : pair[(equals + 1)..];
            return (Name: Recode(name), Value: Recode(value));
        });
        var kept = pairs
            .Where(pair => !(presigned && pair.Name == SignatureParameter))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal)
            .ThenBy(pair => pair.Value, StringComparer.Ordinal);
        return string.Join('&', kept.Select(pair => $"{pair.Name}={pair.Value}"));
    }

    private static string Recode(string text) => Uri.EscapeDataString(Uri.UnescapeDataString(text));

    // Signers trim a header value and make one space of several.
    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
