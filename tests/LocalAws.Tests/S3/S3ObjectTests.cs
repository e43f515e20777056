using System.Net;
using System.Security.Cryptography;
using System.Text;
using Amazon.S3;
using Amazon.S3.Model;

namespace LocalAws.Tests.S3;

public sealed class S3ObjectTests
{
    private const string Bucket = "tests";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PutObject_WithClientDefaults_ReadsBackTheSame()
    {
        await using var server = await RunningServer.StartAsync();
        using var client = server.S3();
        await client.PutBucketAsync(Bucket, Cancelled);

        var put = await client.PutObjectAsync(new PutObjectRequest
        {
            BucketName = Bucket,
            Key = "folder/a b+c=ü/1.csv",
            ContentBody = "1,2,3\n",
            ContentType = "text/csv",
            Metadata = { ["origin"] = "test" },
        }, Cancelled);
        using var got = await client.GetObjectAsync(Bucket, "folder/a b+c=ü/1.csv", Cancelled);

        using var reader = new StreamReader(got.ResponseStream);
        (await reader.ReadToEndAsync(Cancelled)).ShouldBe("1,2,3\n");
        got.Headers.ContentType.ShouldBe("text/csv");
        got.Metadata["origin"].ShouldBe("test");
        got.ETag.ShouldBe(put.ETag);
        put.ETag.ShouldBe($"\"{Convert.ToHexStringLower(MD5.HashData("1,2,3\n"u8))}\"");
    }
}
