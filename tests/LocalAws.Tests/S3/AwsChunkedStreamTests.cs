using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.Tests.S3;

public sealed class AwsChunkedStreamTests
{
    // The worked example of "Signature Calculations for the Authorization Header: Transferring Payload in Multiple Chunks".
    private static readonly RequestSignature s_published = new(
        "20130524T000000Z", "20130524/us-east-1/s3/aws4_request",
        "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
        Key("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20130524", "us-east-1", "s3", "aws4_request"));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_PublishedSignedExample_Accepts()
    {
        var content = await DecodeAsync(Published(), s_published);

        content.Length.ShouldBe(66560);
        content.ShouldAllBe(b => b == 'a');
    }

    [Fact]
    public async Task Read_ChangedByteInASignedChunk_Refuses()
    {
        var body = Published();
        body[1000] = (byte)'b';

        (await Should.ThrowAsync<AwsError>(() => DecodeAsync(body, s_published))).Code.ShouldBe("SignatureDoesNotMatch");
    }

    [Fact]
    public async Task Read_SignedBodyWithoutSignatures_Refuses()
    {
        var body = "3\r\nabc\r\n0\r\n\r\n"u8.ToArray();

        (await Should.ThrowAsync<AwsError>(() => DecodeAsync(body, s_published))).Code.ShouldBe("SignatureDoesNotMatch");
    }

    [Fact]
    public async Task Read_Trailers_AreKeptByName()
    {
        await using var stream = new AwsChunkedStream(
            new MemoryStream("3\r\nabc\r\n0\r\nx-amz-checksum-crc32:NSRBwg==\r\n\r\n"u8.ToArray()), null);

        await stream.CopyToAsync(Stream.Null, Cancelled);

        stream.Trailers["X-Amz-Checksum-Crc32"].ShouldBe("NSRBwg==");
    }

    [Theory]
    [InlineData("")]
    [InlineData("3\r\nab")]
    [InlineData("3\r\nabc")]
    [InlineData("3\r\nabcd\r\n0\r\n\r\n")]
    [InlineData("3\r\nabc\r\n")]
    [InlineData("x\r\nabc\r\n0\r\n\r\n")]
    [InlineData("-1\r\nabc\r\n0\r\n\r\n")]
    [InlineData("FFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n")]
    [InlineData("3")]
    public async Task Read_MalformedBody_SaysIncomplete(string body)
    {
        (await Should.ThrowAsync<AwsError>(() => DecodeAsync(Encoding.ASCII.GetBytes(body), null))).Code.ShouldBe("IncompleteBody");
    }

    [Fact]
    public async Task Read_EndlessHeaderLine_StopsAtALimit()
    {
        (await Should.ThrowAsync<AwsError>(() => DecodeAsync(new byte[1_000_000], null))).Code.ShouldBe("IncompleteBody");
    }

    [Property]
    public void Read_AnyChunking_GivesTheContent(byte[] content, FsCheck.PositiveInt[] sizes, FsCheck.PositiveInt reads)
    {
        var body = new MemoryStream();
        var at = 0;
        foreach (var size in sizes.Select(size => size.Get).Append(int.MaxValue).TakeWhile(_ => at < content.Length))
        {
            var count = Math.Min(size, content.Length - at);
            body.Write(Encoding.ASCII.GetBytes(count.ToString("X", CultureInfo.InvariantCulture) + "\r\n"));
            body.Write(content, at, count);
            body.Write("\r\n"u8);
            at += count;
        }

        body.Write("0\r\n\r\n"u8);
        using var source = new SlowStream(body.ToArray(), reads.Get);
        using var stream = new AwsChunkedStream(source, null);
        using var decoded = new MemoryStream();
        stream.CopyToAsync(decoded).GetAwaiter().GetResult();

        decoded.ToArray().ShouldBe(content);
    }

    [Property]
    public void Read_ArbitraryBytes_ContentOrAnAwsError(byte[] body)
    {
        using var stream = new AwsChunkedStream(new MemoryStream(body), null);
        try
        {
            stream.CopyToAsync(Stream.Null).GetAwaiter().GetResult();
        }
        catch (AwsError error)
        {
            error.Status.ShouldBe(400);
        }
    }

    private static async Task<byte[]> DecodeAsync(byte[] body, RequestSignature? signature)
    {
        await using var stream = new AwsChunkedStream(new MemoryStream(body), signature);
        using var decoded = new MemoryStream();
        await stream.CopyToAsync(decoded, Cancelled);
        return decoded.ToArray();
    }

    private static byte[] Published() => Encoding.ASCII.GetBytes(
        "10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n" + new string('a', 65536) + "\r\n"
        + "400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n" + new string('a', 1024) + "\r\n"
        + "0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n");

    private static byte[] Key(string secret, params string[] parts) => parts.Aggregate(
        Encoding.UTF8.GetBytes("AWS4" + secret), (key, part) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part)));

    /// <summary>Gives at most so many bytes for each read.</summary>
    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
    }
}
