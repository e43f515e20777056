using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Http;

/// <summary>Verifies AWS Signature Version 4, in the header and the presigned form, for any region and the one known key pair.</summary>
/// <remarks>Source: AWS General Reference, "Create a signed AWS API request"; checked against the .NET, Python and CLI clients.</remarks>
/// <param name="accessKeyId">The known access key.</param>
/// <param name="secretAccessKey">Its secret.</param>
/// <param name="clock">The clock that clients sign with.</param>
internal sealed class SignatureVerifier(string accessKeyId, string secretAccessKey, TimeProvider clock)
{
    private static readonly TimeSpan s_skew = TimeSpan.FromMinutes(15);

    /// <summary>Verifies a request whose body is in memory.</summary>
    /// <param name="request">The request.</param>
    /// <param name="service">Signing name that the scope must have; null accepts any.</param>
    /// <param name="body">The body as sent.</param>
    /// <exception cref="AwsError">The signature is missing, malformed, too old or wrong.</exception>
    public RequestSignature Verify(HttpRequest request, string? service, ReadOnlySpan<byte> body)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));
        var declared = request.Headers[PayloadHashes.Header].ToString();
        if (PayloadHashes.IsHash(declared) && !hash.Equals(declared, StringComparison.OrdinalIgnoreCase))
        {
            throw new AwsError("XAmzContentSHA256Mismatch", "The body does not have the SHA-256 that x-amz-content-sha256 declares.");
        }

        return Verify(request, service, declared.Length > 0 ? declared : hash);
    }

    /// <summary>Verifies a request whose body is yet to be read.</summary>
    /// <param name="request">The request.</param>
    /// <param name="service">Signing name that the scope must have; null accepts any.</param>
    /// <param name="payloadHash">The last line of the canonical request: a hash, or one of the words of <see cref="PayloadHashes"/>.</param>
    /// <exception cref="AwsError">The signature is missing, malformed, too old or wrong.</exception>
    public RequestSignature Verify(HttpRequest request, string? service, string payloadHash)
    {
        var claim = SignatureClaim.Read(request);
        if (!Same(claim.AccessKeyId, accessKeyId))
        {
            throw new AwsError(ErrorCodes.UnknownAccessKey, $"The access key '{claim.AccessKeyId}' is not known. LocalAws knows the key pair that it prints at start.", StatusCodes.Status403Forbidden);
        }

        if (service is not null && claim.Service != service)
        {
            throw new AwsError(ErrorCodes.WrongSignature, $"The credential is scoped to service '{claim.Service}'; this call needs '{service}'.", StatusCodes.Status403Forbidden);
        }

        CheckTime(claim);
        var key = SigningKey(claim);
        var canonical = CanonicalRequest.Build(request, claim, payloadHash);
        var toSign = $"{SignatureClaim.Algorithm}\n{claim.Timestamp}\n{claim.Scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(toSign)));
        if (!Same(claim.Signature, expected))
        {
            throw new AwsError(
                ErrorCodes.WrongSignature,
                "The request signature does not match the signature that the known secret gives. Check the secret access key, and that nothing changed the request on its way.",
                StatusCodes.Status403Forbidden);
        }

        return new RequestSignature(claim.Timestamp, claim.Scope, claim.Signature, key);
    }

    // A guess must not learn from the time of the answer how much of it was right.
    private static bool Same(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private void CheckTime(SignatureClaim claim)
    {
        var now = clock.GetUtcNow();
        if (claim.Expires is { } expires)
        {
            if (now > claim.Time + expires || claim.Time - now > s_skew)
            {
                throw new AwsError("AccessDenied", "Request has expired.", StatusCodes.Status403Forbidden);
            }
        }
        else if ((now - claim.Time).Duration() > s_skew)
        {
            throw new AwsError(
                ErrorCodes.Skewed,
                string.Create(CultureInfo.InvariantCulture, $"The request was signed at {claim.Time:O}, more than 15 minutes from the server's time {now:O}. Set the clock right."),
                StatusCodes.Status403Forbidden);
        }
    }

    private byte[] SigningKey(SignatureClaim claim)
    {
        var key = Encoding.UTF8.GetBytes("AWS4" + secretAccessKey);
        foreach (var part in claim.Scope.Split('/'))
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return key;
    }
}
