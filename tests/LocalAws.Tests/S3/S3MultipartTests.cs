using System.Security.Cryptography;
using Amazon.S3.Model;
using Amazon.S3.Transfer;

namespace LocalAws.Tests.S3;

public sealed class S3MultipartTests : S3TestBase
{
    private const int PartSize = 5 * 1024 * 1024;

    [Fact]
    public async Task TransferUtility_LargeUpload_GoesInPartsAndReadsBack()
    {
        var content = RandomNumberGenerator.GetBytes((2 * PartSize) + 12345);
        using var transfer = new TransferUtility(Client, new TransferUtilityConfig { MinSizeBeforePartUpload = PartSize });

        await transfer.UploadAsync(
            new TransferUtilityUploadRequest { BucketName = Bucket, Key = "big", InputStream = new MemoryStream(content), PartSize = PartSize, ContentType = "text/csv" },
            Cancelled);

        using var got = await Client.GetObjectAsync(Bucket, "big", Cancelled);
        using var read = new MemoryStream();
        await got.ResponseStream.CopyToAsync(read, Cancelled);
        SHA256.HashData(read.ToArray()).ShouldBe(SHA256.HashData(content));
        got.ETag.ShouldBe($"\"{ExpectedETag(content)}\"");
        got.Headers.ContentType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task Parts_Replaced_TheLastCounts()
    {
        var id = await StartAsync("key");
        await PartAsync("key", id, 1, "old");
        var part = await PartAsync("key", id, 1, "new");

        await CompleteAsync("key", id, part);

        (await ReadAsync("key")).ShouldBe("new");
    }

    [Fact]
    public async Task ListParts_TellsWhatWasReceived()
    {
        var id = await StartAsync("key");
        await PartAsync("key", id, 2, "two");
        await PartAsync("key", id, 1, "one");

        var parts = await Client.ListPartsAsync(new ListPartsRequest { BucketName = Bucket, Key = "key", UploadId = id }, Cancelled);
        var uploads = await Client.ListMultipartUploadsAsync(new ListMultipartUploadsRequest { BucketName = Bucket }, Cancelled);

        parts.Parts.Select(part => part.PartNumber).ShouldBe([1, 2]);
        parts.Parts.Select(part => part.Size).ShouldBe([3, 3]);
        uploads.MultipartUploads.ShouldHaveSingleItem().UploadId.ShouldBe(id);
    }

    [Fact]
    public async Task Complete_WithAnEarlierPartTooSmall_SaysWhich()
    {
        var id = await StartAsync("key");
        var one = await PartAsync("key", id, 1, "small");
        var two = await PartAsync("key", id, 2, "last");

        var failure = await FailureAsync(() => CompleteAsync("key", id, one, two));

        failure.ErrorCode.ShouldBe("EntityTooSmall");
        failure.Message.ShouldContain("Part 1");
    }

    [Fact]
    public async Task Complete_WithAPartThatDidNotCome_SaysInvalidPart()
    {
        var id = await StartAsync("key");
        var one = await PartAsync("key", id, 1, "one");

        (await FailureAsync(() => CompleteAsync("key", id, one with { Number = 2 }))).ErrorCode.ShouldBe("InvalidPart");
        (await FailureAsync(() => CompleteAsync("key", id, one with { ETag = "\"other\"" }))).ErrorCode.ShouldBe("InvalidPart");
        await Should.ThrowAsync<NoSuchKeyException>(() => Client.GetObjectAsync(Bucket, "key", Cancelled));
    }

    [Fact]
    public async Task Abort_EndsTheUpload()
    {
        var id = await StartAsync("key");
        await PartAsync("key", id, 1, "one");

        await Client.AbortMultipartUploadAsync(Bucket, "key", id, Cancelled);

        (await FailureAsync(() => PartAsync("key", id, 2, "two"))).ErrorCode.ShouldBe("NoSuchUpload");
    }

    [Fact]
    public async Task UploadPart_OutOfRange_SaysWhatIsAllowed()
    {
        var id = await StartAsync("key");

        (await FailureAsync(() => PartAsync("key", id, 10001, "x"))).ErrorCode.ShouldBe("InvalidArgument");
    }

    [Fact]
    public async Task CopyPart_OfARange_BecomesAPart()
    {
        await PutAsync("source", "0123456789");
        var id = await StartAsync("key");
        var copied = await Client.CopyPartAsync(
            new CopyPartRequest { SourceBucket = Bucket, SourceKey = "source", DestinationBucket = Bucket, DestinationKey = "key", UploadId = id, PartNumber = 1, FirstByte = 2, LastByte = 4 },
            Cancelled);

        await CompleteAsync("key", id, new Part(1, copied.ETag));

        (await ReadAsync("key")).ShouldBe("234");
    }

    private static string ExpectedETag(byte[] content)
    {
        var digests = content.Chunk(PartSize).SelectMany(MD5.HashData).ToArray();
        return $"{Convert.ToHexStringLower(MD5.HashData(digests))}-{(content.Length + PartSize - 1) / PartSize}";
    }

    private async Task<string> StartAsync(string key) => (await Client.InitiateMultipartUploadAsync(Bucket, key, Cancelled)).UploadId;

    private async Task<Part> PartAsync(string key, string id, int number, string text)
    {
        var response = await Client.UploadPartAsync(
            new UploadPartRequest { BucketName = Bucket, Key = key, UploadId = id, PartNumber = number, InputStream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) }, Cancelled);
        return new Part(number, response.ETag);
    }

    private Task<CompleteMultipartUploadResponse> CompleteAsync(string key, string id, params Part[] parts) => Client.CompleteMultipartUploadAsync(
        new CompleteMultipartUploadRequest
        {
            BucketName = Bucket, Key = key, UploadId = id, PartETags = [.. parts.Select(part => new PartETag(part.Number, part.ETag))],
        }, Cancelled);

    private sealed record Part(int Number, string ETag);
}
