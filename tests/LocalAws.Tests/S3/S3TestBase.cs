using System.Text;
using Amazon.S3;
using Amazon.S3.Model;

namespace LocalAws.Tests.S3;

/// <summary>A server, a client with the SDK's defaults, and one bucket.</summary>
public abstract class S3TestBase : IAsyncLifetime
{
    protected const string Bucket = "tests";

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private protected RunningServer Server { get; private set; } = null!;

    protected AmazonS3Client Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await RunningServer.StartAsync();
        Client = Server.S3();
        await Client.PutBucketAsync(Bucket, Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        await Server.DisposeAsync();
    }

    protected Task<PutObjectResponse> PutAsync(string key, string text, Action<PutObjectRequest>? configure = null)
    {
        var request = new PutObjectRequest { BucketName = Bucket, Key = key, ContentBody = text };
        configure?.Invoke(request);
        return Client.PutObjectAsync(request, Cancelled);
    }

    protected async Task<string> ReadAsync(string key)
    {
        using var response = await Client.GetObjectAsync(Bucket, key, Cancelled);
        using var reader = new StreamReader(response.ResponseStream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancelled);
    }

    protected static async Task<AmazonS3Exception> FailureAsync(Func<Task> call) => await Should.ThrowAsync<AmazonS3Exception>(call);
}
