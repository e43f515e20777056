using System.Net;
using Amazon.S3.Model;

namespace LocalAws.Tests.S3;

public sealed class S3BucketTests : S3TestBase
{
    [Fact]
    public async Task Buckets_CreatedAndDeleted_AreListed()
    {
        await Client.PutBucketAsync("another.one", Cancelled);

        (await Client.ListBucketsAsync(Cancelled)).Buckets.Select(bucket => bucket.BucketName).ShouldBe(["another.one", Bucket]);
        await Client.DeleteBucketAsync("another.one", Cancelled);
        (await Client.ListBucketsAsync(Cancelled)).Buckets.Select(bucket => bucket.BucketName).ShouldBe([Bucket]);
    }

    [Fact]
    public async Task CreateBucket_Again_KeepsItsObjects()
    {
        await PutAsync("key", "text");

        await Client.PutBucketAsync(Bucket, Cancelled);

        (await ReadAsync("key")).ShouldBe("text");
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("under_score")]
    [InlineData("-edge")]
    [InlineData("two..dots")]
    public async Task CreateBucket_OfAnInvalidName_SaysSo(string name)
    {
        var failure = await FailureAsync(() => Client.PutBucketAsync(new PutBucketRequest { BucketName = name }, Cancelled));

        failure.ErrorCode.ShouldBe("InvalidBucketName");
        failure.Message.ShouldContain(name);
    }

    [Fact]
    public async Task DeleteBucket_WithObjects_SaysNotEmpty()
    {
        await PutAsync("key", "text");

        (await FailureAsync(() => Client.DeleteBucketAsync(Bucket, Cancelled))).ErrorCode.ShouldBe("BucketNotEmpty");
    }

    [Fact]
    public async Task HeadBucket_Missing_AnswersNotFound()
    {
        await Client.HeadBucketAsync(new HeadBucketRequest { BucketName = Bucket }, Cancelled);

        (await FailureAsync(() => Client.HeadBucketAsync(new HeadBucketRequest { BucketName = "absent" }, Cancelled)))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task GetBucketLocation_IsTheDefaultRegion()
    {
        (await Client.GetBucketLocationAsync(Bucket, Cancelled)).Location.Value.ShouldBeOneOf("", "us-east-1");
    }

    [Fact]
    public async Task UnsupportedSubresource_SaysWhich()
    {
        var failure = await FailureAsync(() => Client.GetBucketTaggingAsync(new GetBucketTaggingRequest { BucketName = Bucket }, Cancelled));

        failure.StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        failure.Message.ShouldContain("tagging");
    }
}
