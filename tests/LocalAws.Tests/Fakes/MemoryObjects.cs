using System.Collections.Concurrent;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.Tests.Fakes;

/// <summary>Buckets and objects in memory.</summary>
internal sealed class MemoryObjects : IObjectStore
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte[]>> _buckets = [];

    public void CreateBucket(string bucket) => _buckets.TryAdd(bucket, []);

    public async Task<StoredObject> PutAsync(string bucket, string key, Stream content, string contentType, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellationToken);
        Bucket(bucket)[key] = bytes.ToArray();
        return Describe(bucket, key);
    }

    public StoredObject? Find(string bucket, string key) => Bucket(bucket).ContainsKey(key) ? Describe(bucket, key) : null;

    public Stream OpenRead(string bucket, string key) => Bucket(bucket).TryGetValue(key, out var bytes)
        ? new MemoryStream(bytes, writable: false)
        : throw new AwsError("NoSuchKey", $"There is no {key} in {bucket}.", 404);

    public IEnumerable<StoredObject> List(string bucket, string prefix) =>
        Bucket(bucket).Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(key => Describe(bucket, key));

    public void Delete(string bucket, string key) => Bucket(bucket).TryRemove(key, out _);

    private ConcurrentDictionary<string, byte[]> Bucket(string bucket) => _buckets.TryGetValue(bucket, out var objects)
        ? objects
        : throw new AwsError("NoSuchBucket", $"There is no bucket {bucket}.", 404);

    private StoredObject Describe(string bucket, string key) =>
        new(bucket, key, Bucket(bucket)[key].Length, "etag", DateTimeOffset.UnixEpoch, "application/octet-stream");
}
