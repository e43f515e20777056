using System.Security.Cryptography;
using System.Text;

namespace AwsSdk.Tests;

/// <summary>
/// Checks Signature Version 4 from what arrived alone, as the receiving side does.
/// Source: AWS's description of the signing process; the path of services other than S3 is encoded twice.
/// </summary>
internal static class SignatureVerifier
{
    public static void ShouldBeSigned(this ReceivedRequest request, string service)
    {
        var (scope, signedHeaders, signature) = Parse(request.Header("Authorization").ShouldNotBeNull());
        scope.ShouldStartWith(Clients.AccessKey + "/");
        var parts = scope.Split('/');
        parts[2].ShouldBe(Clients.Region);
        parts[3].ShouldBe(service);
        var bodyHash = Hex(SHA256.HashData(request.Body));
        request.Header("X-Amz-Content-SHA256").ShouldBe(bodyHash);
        var canonical = Canonical(request, signedHeaders, bodyHash);
        var toSign = $"AWS4-HMAC-SHA256\n{request.Header("X-Amz-Date")}\n{string.Join('/', parts[1..])}\n{Hex(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";

        signature.ShouldBe(Hex(Hmac(Key(parts), toSign)));
    }

    private static (string Scope, string SignedHeaders, string Signature) Parse(string authorization)
    {
        const string Algorithm = "AWS4-HMAC-SHA256 ";
        authorization.ShouldStartWith(Algorithm);
        var fields = authorization[Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries)
            .Select(field => field.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]);
        return (fields["Credential"], fields["SignedHeaders"], fields["Signature"]);
    }

    private static string Canonical(ReceivedRequest request, string signedHeaders, string bodyHash)
    {
        var target = request.Target.Split('?', 2);
        var path = string.Join('/', target[0].Split('/').Select(Uri.EscapeDataString));
        var headers = string.Concat(signedHeaders.Split(';').Select(name => $"{name}:{request.Header(name)?.Trim()}\n"));
        return $"{request.Method}\n{path}\n{(target.Length > 1 ? target[1] : "")}\n{headers}\n{signedHeaders}\n{bodyHash}";
    }

    private static byte[] Key(string[] scope) =>
        scope[1..].Aggregate(Encoding.UTF8.GetBytes("AWS4" + Clients.SecretKey), Hmac);

    private static byte[] Hmac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
