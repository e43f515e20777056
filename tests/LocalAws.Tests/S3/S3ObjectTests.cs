using System.Net;
using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;

namespace LocalAws.Tests.S3;

public sealed class S3ObjectTests : S3TestBase
{
    [Fact]
    public async Task PutObject_WithClientDefaults_ReadsBackTheSame()
    {
        const string Key = "folder/a b+c=ü%2F/../1.csv";
        var put = await PutAsync(Key, "1,2,3\n", request =>
        {
            request.ContentType = "text/csv";
            request.Headers.CacheControl = "no-store";
            request.Headers.ContentEncoding = "identity";
            request.Metadata["origin"] = "test";
        });

        using var got = await Client.GetObjectAsync(Bucket, Key, Cancelled);
        using var reader = new StreamReader(got.ResponseStream);

        (await reader.ReadToEndAsync(Cancelled)).ShouldBe("1,2,3\n");
        got.Headers.ContentType.ShouldBe("text/csv");
        got.Headers.CacheControl.ShouldBe("no-store");
        got.Headers.ContentEncoding.ShouldBe("identity");
        got.Metadata["origin"].ShouldBe("test");
        got.ETag.ShouldBe(put.ETag);
        put.ETag.ShouldBe($"\"{Convert.ToHexStringLower(MD5.HashData("1,2,3\n"u8))}\"");
    }

    public static TheoryData<string, Action<AmazonS3Config>, Action<PutObjectRequest>> WireForms => new()
    {
        { "trailer", _ => { }, _ => { } },
        { "chunked without checksum", config => config.RequestChecksumCalculation = Amazon.Runtime.RequestChecksumCalculation.WHEN_REQUIRED, _ => { } },
        { "plain with checksum header", _ => { }, request => request.UseChunkEncoding = false },
        {
            "plain", config => config.RequestChecksumCalculation = Amazon.Runtime.RequestChecksumCalculation.WHEN_REQUIRED,
            request => request.UseChunkEncoding = false
        },
        { "crc32c", _ => { }, request => request.ChecksumAlgorithm = ChecksumAlgorithm.CRC32C },
        { "sha1", _ => { }, request => request.ChecksumAlgorithm = ChecksumAlgorithm.SHA1 },
        { "sha256", _ => { }, request => request.ChecksumAlgorithm = ChecksumAlgorithm.SHA256 },
    };

    [Theory]
    [MemberData(nameof(WireForms), DisableDiscoveryEnumeration = true)]
    public async Task PutObject_InEveryWireForm_ReadsBackVerified(string form, Action<AmazonS3Config> configure, Action<PutObjectRequest> adjust)
    {
        // More than two of the client's chunks of 81,920 bytes.
        var content = RandomNumberGenerator.GetBytes(200_000);
        using var client = Server.S3(configure);
        var request = new PutObjectRequest { BucketName = Bucket, Key = form, InputStream = new MemoryStream(content) };
        adjust(request);

        await client.PutObjectAsync(request, Cancelled);

        using var got = await client.GetObjectAsync(Bucket, form, Cancelled);
        using var read = new MemoryStream();
        await got.ResponseStream.CopyToAsync(read, Cancelled);
        read.ToArray().ShouldBe(content);
    }

    [Fact]
    public async Task GetObject_OfAnEmptyOne_IsEmpty()
    {
        await PutAsync("empty", "");

        (await ReadAsync("empty")).ShouldBe("");
    }

    [Fact]
    public async Task PutObject_OfTheSameKey_Replaces()
    {
        await PutAsync("key", "old");
        await PutAsync("key", "new");

        (await ReadAsync("key")).ShouldBe("new");
    }

    [Fact]
    public async Task PutObject_IntoAMissingBucket_SaysNoSuchBucket()
    {
        var failure = await FailureAsync(() => Client.PutObjectAsync(new PutObjectRequest { BucketName = "absent", Key = "k", ContentBody = "x" }, Cancelled));

        failure.ErrorCode.ShouldBe("NoSuchBucket");
        failure.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        failure.RequestId.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task PutObject_OfATooLongKey_SaysSo()
    {
        await PutAsync(new string('k', 1024), "fits");

        (await FailureAsync(() => PutAsync(new string('k', 1025), "does not"))).ErrorCode.ShouldBe("KeyTooLongError");
    }

    [Fact]
    public async Task PutObject_OnlyWhenAbsent_RefusesTheSecond()
    {
        await PutAsync("once", "first", request => request.IfNoneMatch = "*");

        var failure = await FailureAsync(() => PutAsync("once", "second", request => request.IfNoneMatch = "*"));

        failure.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await ReadAsync("once")).ShouldBe("first");
    }

    [Fact]
    public async Task GetObject_Missing_SaysNoSuchKey()
    {
        await Should.ThrowAsync<NoSuchKeyException>(() => Client.GetObjectAsync(Bucket, "absent", Cancelled));
    }

    [Fact]
    public async Task HeadObject_Missing_AnswersNotFoundWithoutABody()
    {
        (await FailureAsync(() => Client.GetObjectMetadataAsync(Bucket, "absent", Cancelled))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task HeadObject_Present_TellsSizeAndChecksum()
    {
        await PutAsync("key", "123456789");

        var head = await Client.GetObjectMetadataAsync(
            new GetObjectMetadataRequest { BucketName = Bucket, Key = "key", ChecksumMode = ChecksumMode.ENABLED }, Cancelled);

        head.ContentLength.ShouldBe(9);
        // The check value of CRC-32 for these nine digits is CBF43926.
        head.ChecksumCRC32.ShouldBe(Convert.ToBase64String([0xCB, 0xF4, 0x39, 0x26]));
        head.LastModified!.Value.ToUniversalTime().ShouldBe(DateTime.UtcNow, TimeSpan.FromMinutes(5));
    }

    [Theory]
    [InlineData(0, 2, "012", "bytes 0-2/10")]
    [InlineData(7, 9, "789", "bytes 7-9/10")]
    [InlineData(7, 100, "789", "bytes 7-9/10")]
    [InlineData(9, 9, "9", "bytes 9-9/10")]
    public async Task GetObject_OfARange_AnswersThatPart(long first, long last, string expected, string contentRange)
    {
        await PutAsync("digits", "0123456789");

        using var got = await Client.GetObjectAsync(
            new GetObjectRequest { BucketName = Bucket, Key = "digits", ByteRange = new Amazon.S3.Model.ByteRange(first, last) }, Cancelled);
        using var reader = new StreamReader(got.ResponseStream);

        (await reader.ReadToEndAsync(Cancelled)).ShouldBe(expected);
        got.HttpStatusCode.ShouldBe(HttpStatusCode.PartialContent);
        got.ContentRange.ShouldBe(contentRange);
    }

    [Fact]
    public async Task GetObject_BeyondTheEnd_SaysInvalidRange()
    {
        await PutAsync("digits", "0123456789");

        var failure = await FailureAsync(() => Client.GetObjectAsync(
            new GetObjectRequest { BucketName = Bucket, Key = "digits", ByteRange = new Amazon.S3.Model.ByteRange(10, 20) }, Cancelled));

        failure.StatusCode.ShouldBe(HttpStatusCode.RequestedRangeNotSatisfiable);
        failure.ErrorCode.ShouldBe("InvalidRange");
    }

    [Fact]
    public async Task GetObject_WithConditions_AnswersOnlyWhenTheyHold()
    {
        var put = await PutAsync("key", "text");
        Task<GetObjectResponse> Get(Action<GetObjectRequest> configure)
        {
            var request = new GetObjectRequest { BucketName = Bucket, Key = "key" };
            configure(request);
            return Client.GetObjectAsync(request, Cancelled);
        }

        (await Get(request => request.EtagToMatch = put.ETag)).Dispose();
        (await Get(request => request.EtagToNotMatch = "\"other\"")).Dispose();
        (await Get(request => request.ModifiedSinceDate = DateTime.UtcNow.AddDays(-1))).Dispose();
        (await FailureAsync(() => Get(request => request.EtagToMatch = "\"other\""))).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await FailureAsync(() => Get(request => request.EtagToNotMatch = put.ETag))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await FailureAsync(() => Get(request => request.UnmodifiedSinceDate = DateTime.UtcNow.AddDays(-1)))).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task DeleteObject_PresentOrNot_Succeeds()
    {
        await PutAsync("key", "text");

        await Client.DeleteObjectAsync(Bucket, "key", Cancelled);
        var again = await Client.DeleteObjectAsync(Bucket, "key", Cancelled);

        again.HttpStatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Should.ThrowAsync<NoSuchKeyException>(() => Client.GetObjectAsync(Bucket, "key", Cancelled));
    }

    [Fact]
    public async Task DeleteObjects_OfMany_ReportsEach()
    {
        await PutAsync("a&b", "1");
        await PutAsync("c", "2");
        await PutAsync("kept", "3");

        var response = await Client.DeleteObjectsAsync(
            new DeleteObjectsRequest { BucketName = Bucket, Objects = [new KeyVersion { Key = "a&b" }, new KeyVersion { Key = "c" }] }, Cancelled);

        response.DeletedObjects.Select(deleted => deleted.Key).ShouldBe(["a&b", "c"]);
        (await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket }, Cancelled)).S3Objects.Select(found => found.Key).ShouldBe(["kept"]);
    }

    [Fact]
    public async Task CopyObject_ToAnotherKey_KeepsContentTypeAndMetadata()
    {
        await PutAsync("from/a b", "text", request =>
        {
            request.ContentType = "text/csv";
            request.Metadata["origin"] = "test";
        });

        await Client.CopyObjectAsync(Bucket, "from/a b", Bucket, "to", Cancelled);

        (await ReadAsync("to")).ShouldBe("text");
        var head = await Client.GetObjectMetadataAsync(Bucket, "to", Cancelled);
        head.Headers.ContentType.ShouldBe("text/csv");
        head.Metadata["origin"].ShouldBe("test");
    }

    [Fact]
    public async Task CopyObject_OntoItself_NeedsNewMetadata()
    {
        await PutAsync("key", "text");

        (await FailureAsync(() => Client.CopyObjectAsync(Bucket, "key", Bucket, "key", Cancelled))).ErrorCode.ShouldBe("InvalidRequest");
        await Client.CopyObjectAsync(
            new CopyObjectRequest
            {
                SourceBucket = Bucket, SourceKey = "key", DestinationBucket = Bucket, DestinationKey = "key",
                MetadataDirective = S3MetadataDirective.REPLACE, ContentType = "text/csv",
            }, Cancelled);

        (await Client.GetObjectMetadataAsync(Bucket, "key", Cancelled)).Headers.ContentType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task GetObject_Presigned_NeedsNoKeys()
    {
        await PutAsync("a b/ü.txt", "text");
        var address = await Client.GetPreSignedURLAsync(new GetPreSignedUrlRequest
        {
            BucketName = Bucket, Key = "a b/ü.txt", Expires = DateTime.UtcNow.AddMinutes(5), Protocol = Protocol.HTTP,
            ResponseHeaderOverrides = { ContentDisposition = "attachment" },
        });
        using var http = new HttpClient();

        using var response = await http.GetAsync(new Uri(address), Cancelled);

        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldBe("text");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        using var tampered = await http.GetAsync(new Uri(address.Replace("%20", "x", StringComparison.Ordinal)), Cancelled);
        tampered.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
