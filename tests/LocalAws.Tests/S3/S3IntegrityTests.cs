using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LocalAws.Tests.Http;

namespace LocalAws.Tests.S3;

/// <summary>Bodies that are not what they declare, sent by hand.</summary>
public sealed class S3IntegrityTests : S3TestBase
{
    private static readonly string s_zeroCrc = Convert.ToBase64String(new byte[4]);

    [Fact]
    public async Task Put_WithAWrongMd5_KeepsTheOldObject()
    {
        await PutAsync("key", "old");

        (await PutRawAsync("new", request => request.Content!.Headers.ContentMD5 = new byte[16])).ShouldBe("BadDigest");

        (await ReadAsync("key")).ShouldBe("old");
    }

    [Fact]
    public async Task Put_WithTheRightMd5_Replaces()
    {
        (await PutRawAsync("new", request => request.Content!.Headers.ContentMD5 = MD5.HashData("new"u8))).ShouldBeNull();

        (await ReadAsync("key")).ShouldBe("new");
    }

    [Fact]
    public async Task Put_WithAHashOfOtherContent_IsRefused()
    {
        (await PutRawAsync("new", _ => { }, Convert.ToHexStringLower(SHA256.HashData("other"u8)))).ShouldBe("XAmzContentSHA256Mismatch");
    }

    [Theory]
    [InlineData("x-amz-checksum-crc32")]
    [InlineData("x-amz-checksum-crc32c")]
    [InlineData("x-amz-checksum-crc64nvme")]
    [InlineData("x-amz-checksum-sha1")]
    [InlineData("x-amz-checksum-sha256")]
    public async Task Put_WithAWrongChecksumHeader_IsRefused(string header)
    {
        (await PutRawAsync("new", request => request.Headers.Add(header, s_zeroCrc))).ShouldBe("BadDigest");
    }

    [Theory]
    [InlineData("x-amz-checksum-crc32", "y/Q5Jg==")]
    [InlineData("x-amz-checksum-crc32c", "4waSgw==")]
    [InlineData("x-amz-checksum-crc64nvme", "rosUhgp5mIg=")]
    public async Task Put_WithTheAlgorithmsCheckValue_Succeeds(string header, string value)
    {
        // Check values of the digits 1 to 9 from the catalogue of CRC algorithms: CBF43926, E3069283, AE8B14860A799888.
        (await PutRawAsync("123456789", request => request.Headers.Add(header, value))).ShouldBeNull();
    }

    [Fact]
    public async Task Put_UnsignedTrailerWithAWrongChecksum_IsRefused()
    {
        (await PutChunkedAsync($"3\r\nnew\r\n0\r\nx-amz-checksum-crc32:{s_zeroCrc}\r\n\r\n", 3)).ShouldBe("BadDigest");
    }

    [Fact]
    public async Task Put_UnsignedTrailerThatDoesNotCome_IsRefused()
    {
        (await PutChunkedAsync("3\r\nnew\r\n0\r\n\r\n", 3)).ShouldBe("MalformedTrailerError");
    }

    [Fact]
    public async Task Put_ShorterThanItsDecodedLength_IsRefused()
    {
        (await PutChunkedAsync("3\r\nnew\r\n0\r\nx-amz-checksum-crc32:8hrAmg==\r\n\r\n", 4)).ShouldBe("IncompleteBody");
    }

    [Fact]
    public async Task DeleteObjects_WithADoctype_IsRefused()
    {
        var body = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Delete><Object><Key>&e;</Key></Object></Delete>";

        (await SendAsync(new HttpRequestMessage(HttpMethod.Post, Address("?delete")) { Content = new StringContent(body) }, null)).ShouldBe("MalformedXML");
    }

    [Fact]
    public async Task Request_WithoutAContentHash_IsRefused()
    {
        var request = new RequestSigner("s3").Sign(new HttpRequestMessage(HttpMethod.Get, Address("/key")));
        request.Headers.Remove("x-amz-content-sha256");

        (await CodeAsync(request)).ShouldBe("InvalidRequest");
    }

    [Fact]
    public async Task Request_ThatIsNotUnderstood_SaysNotImplemented()
    {
        (await SendAsync(new HttpRequestMessage(HttpMethod.Patch, Address("/key")), null)).ShouldBe("NotImplemented");
    }

    private Uri Address(string behindBucket) => new(Server.Address, Bucket + behindBucket);

    private Task<string?> PutRawAsync(string text, Action<HttpRequestMessage> configure, string? hash = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Address("/key")) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
        configure(request);
        return SendAsync(request, hash);
    }

    private Task<string?> PutChunkedAsync(string body, int decodedLength)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, Address("/key")) { Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body)) };
        request.Content.Headers.ContentEncoding.Add("aws-chunked");
        request.Headers.Add("x-amz-decoded-content-length", decodedLength.ToString(System.Globalization.CultureInfo.InvariantCulture));
        request.Headers.Add("x-amz-trailer", "x-amz-checksum-crc32");
        return SendAsync(request, "STREAMING-UNSIGNED-PAYLOAD-TRAILER");
    }

    private static Task<string?> SendAsync(HttpRequestMessage request, string? hash) => CodeAsync(new RequestSigner("s3").Sign(request, hash));

    // The error code, or null for success.
    private static async Task<string?> CodeAsync(HttpRequestMessage request)
    {
        using var http = new HttpClient();
        using var response = await http.SendAsync(request, Cancelled);
        if (response.StatusCode == HttpStatusCode.OK)
        {
            return null;
        }

        var error = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)).Root!;
        error.Element("RequestId")!.Value.ShouldBe(response.Headers.GetValues("x-amz-request-id").Single());
        return error.Element("Code")!.Value;
    }
}
