using System.Security.Cryptography;
using System.Text;
using Amazon.S3.Model;
using LocalAws.S3;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Tests.S3;

public sealed class S3PersistenceTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Restart_KeepsObjectsMetadataAndOpenUploads()
    {
        using var folder = new TemporaryFolder();
        string upload;
        string part;
        await using (var server = await RunningServer.StartAsync(folder.Path))
        {
            using var client = server.S3();
            await client.PutBucketAsync("kept", Cancelled);
            await client.PutObjectAsync(new PutObjectRequest { BucketName = "kept", Key = "a/ü", ContentBody = "text", Metadata = { ["m"] = "v" } }, Cancelled);
            await client.PutObjectAsync(new PutObjectRequest { BucketName = "kept", Key = "deleted", ContentBody = "text" }, Cancelled);
            await client.DeleteObjectAsync("kept", "deleted", Cancelled);
            upload = (await client.InitiateMultipartUploadAsync("kept", "parts", Cancelled)).UploadId;
            part = (await client.UploadPartAsync(
                new UploadPartRequest { BucketName = "kept", Key = "parts", UploadId = upload, PartNumber = 1, InputStream = new MemoryStream("one"u8.ToArray()) }, Cancelled)).ETag;
        }

        await using var again = await RunningServer.StartAsync(folder.Path);
        using var after = again.S3();
        await after.CompleteMultipartUploadAsync(
            new CompleteMultipartUploadRequest { BucketName = "kept", Key = "parts", UploadId = upload, PartETags = [new PartETag(1, part)] }, Cancelled);

        (await after.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "kept" }, Cancelled)).S3Objects.Select(found => found.Key).ShouldBe(["a/ü", "parts"]);
        using var got = await after.GetObjectAsync("kept", "a/ü", Cancelled);
        got.Metadata["m"].ShouldBe("v");
    }

    [Fact]
    public async Task Restart_RemovesFilesThatNothingRefersTo()
    {
        using var folder = new TemporaryFolder();
        await using (var server = await RunningServer.StartAsync(folder.Path))
        {
            await PutAsync(server, "bucket", "key", "text");
        }

        var blob = Directory.EnumerateFiles(Path.Combine(folder.Path, "blobs"), "*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(blob)!, "orphan"), "left over", Cancelled);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "incoming", "half"), "left over", Cancelled);
        await using var again = await RunningServer.StartAsync(folder.Path);

        Directory.EnumerateFiles(Path.Combine(folder.Path, "blobs"), "*", SearchOption.AllDirectories).ShouldBe([blob]);
        Directory.EnumerateFiles(Path.Combine(folder.Path, "incoming")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reset_StartsOver()
    {
        using var folder = new TemporaryFolder();
        await using (var server = await RunningServer.StartAsync(folder.Path))
        {
            await PutAsync(server, "bucket", "key", "text");
        }

        await using var again = await RunningServer.StartAsync(folder.Path, configure: options => options.Reset = true);

        again.Server.Services.GetRequiredService<ObjectStore>().Buckets.ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(folder.Path, "blobs"), "*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Fact]
    public async Task Objects_ReplacedAndDeleted_LeaveNoFilesBehind()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(folder.Path);
        var store = server.Server.Services.GetRequiredService<IObjectStore>();
        await PutAsync(server, "bucket", "kept", "one");
        await PutAsync(server, "bucket", "kept", "two");
        await PutAsync(server, "bucket", "gone", "three");
        store.Delete("bucket", "gone");

        Directory.EnumerateFiles(Path.Combine(folder.Path, "blobs"), "*", SearchOption.AllDirectories).Count().ShouldBe(1);
        Directory.EnumerateFiles(Path.Combine(folder.Path, "incoming")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ParallelPutsOfOneKey_NeverGiveATornRead()
    {
        await using var server = await RunningServer.StartAsync();
        using var client = server.S3();
        await client.PutBucketAsync("bucket", Cancelled);
        var contents = Enumerable.Range(0, 8).Select(i => RandomNumberGenerator.GetBytes(50_000 + (i * 10_000))).ToArray();
        var known = contents.Select(content => Convert.ToHexString(SHA256.HashData(content))).ToHashSet();
        await WriteAsync(contents[0]);

        var writers = contents.Select(async content =>
        {
            for (var i = 0; i < 10; i++)
            {
                await WriteAsync(content);
            }
        });
        var readers = Enumerable.Range(0, 4).Select(async _ =>
        {
            for (var i = 0; i < 30; i++)
            {
                using var got = await client.GetObjectAsync("bucket", "key", Cancelled);
                using var read = new MemoryStream();
                await got.ResponseStream.CopyToAsync(read, Cancelled);
                known.ShouldContain(Convert.ToHexString(SHA256.HashData(read.ToArray())));
            }
        });

        await Task.WhenAll([.. writers, .. readers]);

        Task WriteAsync(byte[] content) =>
            client.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = "key", InputStream = new MemoryStream(content) }, Cancelled);
    }

    [Fact]
    public async Task PutAsync_FromInside_IsSeenByClientsAndInOrder()
    {
        await using var server = await RunningServer.StartAsync();
        var store = server.Server.Services.GetRequiredService<IObjectStore>();
        await PutAsync(server, "bucket", "p/b", "2");
        await PutAsync(server, "bucket", "p/a", "1");
        await PutAsync(server, "bucket", "q", "3");
        using var client = server.S3();

        using var got = await client.GetObjectAsync("bucket", "p/a", Cancelled);
        using var reader = new StreamReader(got.ResponseStream);

        (await reader.ReadToEndAsync(Cancelled)).ShouldBe("1");
        store.List("bucket", "p/").Select(found => found.Key).ShouldBe(["p/a", "p/b"]);
        store.List("bucket", "").Count().ShouldBe(3);
        store.Find("bucket", "absent").ShouldBeNull();
        Should.Throw<LocalAws.Http.AwsError>(() => store.OpenRead("bucket", "absent")).Code.ShouldBe("NoSuchKey");
    }

    private static async Task PutAsync(RunningServer server, string bucket, string key, string text)
    {
        var store = server.Server.Services.GetRequiredService<IObjectStore>();
        store.CreateBucket(bucket);
        await store.PutAsync(bucket, key, new MemoryStream(Encoding.UTF8.GetBytes(text)), "text/plain", Cancelled);
    }
}
