using System.Security.Cryptography;
using LocalAws.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.Http;

/// <summary>Against the worked examples of the S3 API reference ("Authenticating Requests"), and against wrong ones.</summary>
public sealed class SignatureVerifierTests
{
    private const string Credential = "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request";
    private const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static readonly DateTimeOffset s_signed = new(2013, 5, 24, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(s_signed);

    private SignatureVerifier Verifier => new("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", _clock);

    [Fact]
    public void Verify_PublishedGetObjectExample_Accepts()
    {
        Verifier.Verify(GetObject(), "s3", []).Scope.ShouldBe("20130524/us-east-1/s3/aws4_request");
    }

    [Fact]
    public void Verify_PublishedListObjectsExample_Accepts()
    {
        var request = Request("GET", "/?max-keys=2&prefix=J", "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7", "host;x-amz-content-sha256;x-amz-date");

        Verifier.Verify(request, "s3", []).ShouldNotBeNull();
    }

    [Fact]
    public void Verify_PublishedPresignedExample_AcceptsForADay()
    {
        _clock.SetUtcNow(s_signed.AddHours(23));

        Verifier.Verify(Presigned(), "s3", PayloadHashes.Unsigned).ShouldNotBeNull();
    }

    [Fact]
    public void Verify_PresignedAfterItsDay_RefusesAsExpired()
    {
        _clock.SetUtcNow(s_signed.AddHours(25));

        Should.Throw<AwsError>(() => Verifier.Verify(Presigned(), "s3", PayloadHashes.Unsigned)).Message.ShouldContain("expired");
    }

    [Theory]
    [InlineData(-14, true)]
    [InlineData(14, true)]
    [InlineData(-16, false)]
    [InlineData(16, false)]
    public void Verify_ClockApart_AcceptsWithinFifteenMinutes(int minutes, bool accepted)
    {
        _clock.AdjustTime(s_signed.AddMinutes(minutes));

        Code(() => Verifier.Verify(GetObject(), "s3", [])).ShouldBe(accepted ? null : "RequestTimeTooSkewed");
    }

    [Fact]
    public void Verify_OtherPath_Refuses()
    {
        var request = GetObject();
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = "/other.txt";

        Code(() => Verifier.Verify(request, "s3", [])).ShouldBe("SignatureDoesNotMatch");
    }

    [Fact]
    public void Verify_OtherSignedHeader_Refuses()
    {
        var request = GetObject();
        request.Headers.Range = "bytes=0-99";

        Code(() => Verifier.Verify(request, "s3", [])).ShouldBe("SignatureDoesNotMatch");
    }

    [Fact]
    public void Verify_BodyUnlikeItsHash_Refuses()
    {
        Code(() => Verifier.Verify(GetObject(), "s3", "x"u8)).ShouldBe("XAmzContentSHA256Mismatch");
    }

    [Fact]
    public void Verify_ScopeOfAnotherService_Refuses()
    {
        Code(() => Verifier.Verify(GetObject(), "sagemaker", [])).ShouldBe("SignatureDoesNotMatch");
    }

    [Fact]
    public void Verify_UnknownKey_Refuses()
    {
        var request = GetObject();
        request.Headers.Authorization = request.Headers.Authorization.ToString().Replace("AKIAIOSFODNN7EXAMPLE", "AKIAOTHER", StringComparison.Ordinal);

        Code(() => Verifier.Verify(request, "s3", [])).ShouldBe("InvalidAccessKeyId");
    }

    [Fact]
    public void Verify_NoSignature_SaysWhatIsMissing()
    {
        var request = GetObject();
        request.Headers.Authorization = default;

        Code(() => Verifier.Verify(request, "s3", [])).ShouldBe("MissingAuthenticationToken");
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("AWS4-HMAC-SHA256 Credential=x")]
    [InlineData("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/s3/aws4_request, SignedHeaders=host, Signature=00")]
    [InlineData("AWS4-HMAC-SHA256 Credential=" + Credential + ", SignedHeaders=x-amz-date, Signature=00")]
    [InlineData("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130525/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=00")]
    public void Verify_UnreadableAuthorization_SaysSo(string authorization)
    {
        var request = GetObject();
        request.Headers.Authorization = authorization;

        Code(() => Verifier.Verify(request, "s3", [])).ShouldBe("AuthorizationHeaderMalformed");
    }

    [Fact]
    public void Verify_DateHeaderInsteadOfAmzDate_Accepts()
    {
        var request = Request("PUT", "/test%24file.text", "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd", "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class");
        request.Headers.Date = "Fri, 24 May 2013 00:00:00 GMT";
        request.Headers["x-amz-storage-class"] = "REDUCED_REDUNDANCY";
        request.Headers["x-amz-content-sha256"] = Convert.ToHexStringLower(SHA256.HashData("Welcome to Amazon S3."u8));

        Verifier.Verify(request, "s3", "Welcome to Amazon S3."u8).ShouldNotBeNull();
    }

    private static string? Code(Action verify)
    {
        try
        {
            verify();
            return null;
        }
        catch (AwsError error)
        {
            return error.Code;
        }
    }

    private static HttpRequest GetObject()
    {
        var request = Request(
            "GET", "/test.txt", "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41", "host;range;x-amz-content-sha256;x-amz-date");
        request.Headers.Range = "bytes=0-9";
        return request;
    }

    private static HttpRequest Request(string method, string target, string signature, string signedHeaders)
    {
        var request = new DefaultHttpContext().Request;
        request.Method = method;
        request.Host = new HostString("examplebucket.s3.amazonaws.com");
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = target;
        request.Headers["x-amz-date"] = "20130524T000000Z";
        request.Headers["x-amz-content-sha256"] = EmptyHash;
        request.Headers.Authorization = $"AWS4-HMAC-SHA256 Credential={Credential},SignedHeaders={signedHeaders},Signature={signature}";
        return request;
    }

    private static HttpRequest Presigned()
    {
        const string Query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host"
            + "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
        var request = new DefaultHttpContext().Request;
        request.Method = "GET";
        request.Host = new HostString("examplebucket.s3.amazonaws.com");
        request.QueryString = new QueryString("?" + Query);
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = "/test.txt?" + Query;
        return request;
    }
}
