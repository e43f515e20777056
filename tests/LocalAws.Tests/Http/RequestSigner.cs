using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Tests.Http;

/// <summary>A small signer for raw requests, written independently of the server's verifier.</summary>
internal sealed record RequestSigner(string Service)
{
    public string AccessKeyId { get; init; } = LocalAwsServer.AccessKeyId;

    public string SecretAccessKey { get; init; } = LocalAwsServer.SecretAccessKey;

    public string Region { get; init; } = "eu-central-1";

    public DateTimeOffset Time { get; init; } = DateTimeOffset.UtcNow;

    /// <summary>Signs the header form. The request needs an absolute address and its final content.</summary>
    public HttpRequestMessage Sign(HttpRequestMessage request, string? payloadHash = null)
    {
        var body = request.Content?.ReadAsStream() is { } stream ? ReadAll(stream) : [];
        var hash = payloadHash ?? Hex(SHA256.HashData(body));
        var timestamp = Time.UtcDateTime.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
        var scope = $"{timestamp[..8]}/{Region}/{Service}/aws4_request";
        request.Headers.Add("x-amz-date", timestamp);
        request.Headers.Add("x-amz-content-sha256", hash);
        var path = request.RequestUri!.AbsolutePath;
        var canonicalPath = Service == "s3" ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var query = string.Join('&', request.RequestUri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Contains('=', StringComparison.Ordinal) ? pair : pair + "=").Order(StringComparer.Ordinal));
        const string Signed = "host;x-amz-content-sha256;x-amz-date";
        var canonical = $"{request.Method}\n{canonicalPath}\n{query}\nhost:{request.RequestUri.Authority}\nx-amz-content-sha256:{hash}\nx-amz-date:{timestamp}\n\n{Signed}\n{hash}";
        var signature = Hex(HMACSHA256.HashData(Key(scope), Encoding.UTF8.GetBytes(
            $"AWS4-HMAC-SHA256\n{timestamp}\n{scope}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}")));
        request.Headers.TryAddWithoutValidation(
            "Authorization", $"AWS4-HMAC-SHA256 Credential={AccessKeyId}/{scope}, SignedHeaders={Signed}, Signature={signature}");
        return request;
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        stream.Position = 0;
        return copy.ToArray();
    }

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);

    private byte[] Key(string scope) => scope.Split('/').Aggregate(
        Encoding.UTF8.GetBytes("AWS4" + SecretAccessKey), (key, part) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part)));
}
