using Amazon.S3.Model;

namespace LocalAws.Tests.S3;

public sealed class S3ListingTests : S3TestBase
{
    [Fact]
    public async Task ListObjectsV2_OfAnEmptyBucket_IsEmpty()
    {
        var page = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket }, Cancelled);

        page.S3Objects.ShouldBeNull();
        page.IsTruncated.ShouldBe(false);
    }

    [Fact]
    public async Task ListObjectsV2_WithDelimiter_RollsUpFolders()
    {
        await PutAllAsync("a", "b/", "b/1", "b/2/x", "c/d/e", "é+ &.txt");

        var page = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, Delimiter = "/" }, Cancelled);

        page.S3Objects.Select(found => found.Key).ShouldBe(["a", "é+ &.txt"]);
        page.CommonPrefixes.ShouldBe(["b/", "c/"]);
        page.KeyCount.ShouldBe(4);
    }

    [Fact]
    public async Task ListObjectsV2_InsideAFolder_ListsItsMarkerToo()
    {
        await PutAllAsync("b/", "b/1", "b/2/x");

        var page = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, Delimiter = "/", Prefix = "b/" }, Cancelled);

        page.S3Objects.Select(found => found.Key).ShouldBe(["b/", "b/1"]);
        page.CommonPrefixes.ShouldBe(["b/2/"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task ListObjectsV2_PageByPage_ListsEachOnce(int pageSize)
    {
        await PutAllAsync("a", "b/", "b/1", "b/2", "c", "d/1", "e");
        var keys = new List<string>();
        var prefixes = new List<string>();

        await foreach (var page in Client.Paginators.ListObjectsV2(
            new ListObjectsV2Request { BucketName = Bucket, Delimiter = "/", MaxKeys = pageSize }).Responses.WithCancellation(Cancelled))
        {
            keys.AddRange(page.S3Objects?.Select(found => found.Key) ?? []);
            prefixes.AddRange(page.CommonPrefixes ?? []);
        }

        keys.ShouldBe(["a", "c", "e"]);
        prefixes.ShouldBe(["b/", "d/"]);
    }

    [Fact]
    public async Task ListObjectsV2_StartAfter_LeavesOutThatKey()
    {
        await PutAllAsync("a", "b", "c");

        var page = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, StartAfter = "a" }, Cancelled);

        page.S3Objects.Select(found => found.Key).ShouldBe(["b", "c"]);
    }

    [Fact]
    public async Task ListObjectsV2_ForeignToken_SaysInvalidArgument()
    {
        (await FailureAsync(() => Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, ContinuationToken = "nonsense" }, Cancelled)))
            .ErrorCode.ShouldBe("InvalidArgument");
    }

    [Fact]
    public async Task ListObjects_TheFirstVersion_PagesByMarker()
    {
        await PutAllAsync("a", "b/1", "b/2", "c");

        var first = await Client.ListObjectsAsync(new ListObjectsRequest { BucketName = Bucket, Delimiter = "/", MaxKeys = 2 }, Cancelled);
        var second = await Client.ListObjectsAsync(
            new ListObjectsRequest { BucketName = Bucket, Delimiter = "/", Marker = first.NextMarker }, Cancelled);

        first.IsTruncated.ShouldBe(true);
        first.NextMarker.ShouldBe("b/");
        second.S3Objects.Select(found => found.Key).ShouldBe(["c"]);
        second.CommonPrefixes.ShouldBeNull();
    }

    [Fact]
    public async Task ListObjectsV2_MaxKeysZero_IsNotTruncated()
    {
        await PutAllAsync("a");

        var page = await Client.ListObjectsV2Async(new ListObjectsV2Request { BucketName = Bucket, MaxKeys = 0 }, Cancelled);

        page.IsTruncated.ShouldBe(false);
    }

    private async Task PutAllAsync(params string[] keys)
    {
        foreach (var key in keys)
        {
            await PutAsync(key, key);
        }
    }
}
