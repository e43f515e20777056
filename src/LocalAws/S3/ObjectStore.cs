using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using LocalAws.Storage;

namespace LocalAws.S3;

/// <summary>Buckets and objects: bytes in blobs, descriptions in the state database and in memory.</summary>
/// <remarks>
/// A put writes a new blob, then its description, then swaps the description in memory: a reader sees the old object or the new one.
/// </remarks>
internal sealed class ObjectStore : IObjectStore
{
    private const int MaxKeyBytes = 1024;

    private readonly StateDatabase _database;
    private readonly BlobStore _blobs;
    private readonly TimeProvider _timeProvider;
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private readonly Lock _naming = new();

    /// <summary>Loads the descriptions of all objects.</summary>
    public ObjectStore(StateDatabase database, BlobStore blobs, TimeProvider timeProvider)
    {
        _database = database;
        _blobs = blobs;
        _timeProvider = timeProvider;
        var objects = database.Read(
            "SELECT bucket, key, blob, size, etag, modified, content_type, headers FROM objects",
            row => (Bucket: row.GetString(0), Record: new ObjectRecord(
                row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5)), row.GetString(6), ReadHeaders(row.GetString(7)))))
            .ToLookup(row => row.Bucket, row => row.Record, StringComparer.Ordinal);
        foreach (var (name, created) in database.Read("SELECT name, created FROM buckets", row => (row.GetString(0), row.GetInt64(1))))
        {
            _buckets[name] = new Bucket(
                name, DateTimeOffset.FromUnixTimeMilliseconds(created), objects[name].ToImmutableSortedSet(ObjectRecord.ByKey));
        }
    }

    /// <summary>Names of all blobs that objects refer to.</summary>
    public IEnumerable<string> Blobs => _buckets.Values.SelectMany(bucket => bucket.Objects.Select(record => record.Blob));

    /// <summary>Every bucket, by name.</summary>
    public IReadOnlyList<Bucket> Buckets => [.. _buckets.Values.OrderBy(bucket => bucket.Name, StringComparer.Ordinal)];

    /// <summary>A header dictionary as it is stored.</summary>
    public static string WriteHeaders(IReadOnlyDictionary<string, string> headers) => JsonSerializer.Serialize(headers);

    /// <summary>Reads back what <see cref="WriteHeaders"/> wrote.</summary>
    public static IReadOnlyDictionary<string, string> ReadHeaders(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    /// <summary>The bucket.</summary>
    /// <exception cref="Http.AwsError"><c>NoSuchBucket</c>.</exception>
    public Bucket Bucket(string name) => _buckets.TryGetValue(name, out var bucket) ? bucket : throw S3Errors.NoSuchBucket(name);

    /// <inheritdoc/>
    public void CreateBucket(string bucket)
    {
        BucketNames.Check(bucket);
        lock (_naming)
        {
            if (_buckets.ContainsKey(bucket))
            {
                return;
            }

            var created = Now();
            _database.Write(writer => writer.Execute(
                "INSERT INTO buckets (name, created) VALUES ($name, $created)", ("$name", bucket), ("$created", created.ToUnixTimeMilliseconds())));
            _buckets[bucket] = new Bucket(bucket, created, ImmutableSortedSet.Create(ObjectRecord.ByKey));
        }
    }

    /// <summary>Deletes an empty bucket.</summary>
    /// <exception cref="Http.AwsError"><c>NoSuchBucket</c>, or <c>BucketNotEmpty</c>.</exception>
    public void DeleteBucket(string name)
    {
        lock (_naming)
        {
            var bucket = Bucket(name);
            lock (bucket.Changing)
            {
                if (!bucket.Objects.IsEmpty)
                {
                    throw new Http.AwsError("BucketNotEmpty", $"The bucket '{name}' holds {bucket.Objects.Count} objects. Delete them first.", StatusCodes.Status409Conflict);
                }

                _database.Write(writer => writer.Execute("DELETE FROM buckets WHERE name = $name", ("$name", name)));
                bucket.IsDeleted = true;
                _buckets.TryRemove(name, out _);
            }
        }
    }

    /// <inheritdoc/>
    public async Task<StoredObject> PutAsync(string bucket, string key, Stream content, string contentType, CancellationToken cancellationToken)
    {
        Bucket(bucket);
        var received = _blobs.Receive();
        try
        {
            var digests = await new ContentCopy().RunAsync(content, received, cancellationToken);
            var blob = _blobs.Keep(received);
            return ToStored(bucket, Commit(bucket, key, blob, digests.Size, digests.Md5, contentType, new Dictionary<string, string>(), null));
        }
        finally
        {
            BlobStore.Discard(received);
        }
    }

    /// <summary>Makes a blob the object's content. The blob is removed when that fails.</summary>
    /// <param name="bucket">Bucket.</param>
    /// <param name="key">Key.</param>
    /// <param name="blob">A blob that is in place.</param>
    /// <param name="size">Its bytes.</param>
    /// <param name="etag">ETag without quotes.</param>
    /// <param name="contentType">Content type.</param>
    /// <param name="headers">Further headers.</param>
    /// <param name="precondition">Throws when the object at this moment (null when there is none) must not be replaced.</param>
    public ObjectRecord Commit(
        string bucket, string key, string blob, long size, string etag, string contentType,
        IReadOnlyDictionary<string, string> headers, Action<ObjectRecord?>? precondition)
    {
        ObjectRecord? replaced = null;
        try
        {
            CheckKey(key);
            var target = Bucket(bucket);
            lock (target.Changing)
            {
                replaced = target.IsDeleted ? throw S3Errors.NoSuchBucket(bucket) : target.Find(key);
                precondition?.Invoke(replaced);
                var record = new ObjectRecord(key, blob, size, etag, Now(), contentType, headers);
                Save(bucket, record);
                target.Set(record);
                blob = replaced?.Blob ?? "";
                return record;
            }
        }
        finally
        {
            if (blob.Length > 0)
            {
                _blobs.Remove(blob);
            }
        }
    }

    /// <inheritdoc/>
    public StoredObject? Find(string bucket, string key) => Bucket(bucket).Find(key) is { } record ? ToStored(bucket, record) : null;

    /// <summary>The object's record.</summary>
    /// <exception cref="Http.AwsError"><c>NoSuchBucket</c> or <c>NoSuchKey</c>.</exception>
    public ObjectRecord Get(string bucket, string key) => Bucket(bucket).Find(key) ?? throw S3Errors.NoSuchKey(bucket, key);

    /// <inheritdoc/>
    public Stream OpenRead(string bucket, string key) => Open(bucket, key, _ => { }).Content;

    /// <summary>Opens an object: record and bytes belong together.</summary>
    /// <param name="bucket">Bucket.</param>
    /// <param name="key">Key.</param>
    /// <param name="check">Sees the record before the bytes are opened; may throw.</param>
    public (ObjectRecord Record, FileStream Content) Open(string bucket, string key, Action<ObjectRecord> check)
    {
        while (true)
        {
            var record = Get(bucket, key);
            check(record);
            try
            {
                return (record, _blobs.Open(record.Blob));
            }
            catch (FileNotFoundException) when (Bucket(bucket).Find(key)?.Blob != record.Blob)
            {
                // Replaced or deleted between the look-up and the opening: look again.
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<StoredObject> List(string bucket, string prefix)
    {
        var objects = Bucket(bucket).Objects;
        return Range(objects, prefix).Select(record => ToStored(bucket, record));

        static IEnumerable<ObjectRecord> Range(ImmutableSortedSet<ObjectRecord> objects, string prefix)
        {
            for (var i = Listing.FirstIndex(objects, key => KeyOrder.Instance.Compare(key, prefix) >= 0);
                i < objects.Count && objects[i].Key.StartsWith(prefix, StringComparison.Ordinal);
                i++)
            {
                yield return objects[i];
            }
        }
    }

    /// <inheritdoc/>
    public void Delete(string bucket, string key)
    {
        var target = Bucket(bucket);
        lock (target.Changing)
        {
            if (target.Find(key) is not { } record)
            {
                return;
            }

            _database.Write(writer => writer.Execute(
                "DELETE FROM objects WHERE bucket = $bucket AND key = $key", ("$bucket", bucket), ("$key", key)));
            target.Remove(record);
            _blobs.Remove(record.Blob);
        }
    }

    private static StoredObject ToStored(string bucket, ObjectRecord record) =>
        new(bucket, record.Key, record.Size, record.ETag, record.LastModified, record.ContentType);

    private static void CheckKey(string key)
    {
        var bytes = Encoding.UTF8.GetByteCount(key);
        if (bytes > MaxKeyBytes)
        {
            throw new Http.AwsError("KeyTooLongError", $"The key is {bytes} bytes long; S3 allows {MaxKeyBytes}.");
        }

        if (bytes == 0 || key.Contains('\0', StringComparison.Ordinal))
        {
            throw S3Errors.InvalidArgument("A key needs at least one character and must not contain U+0000.");
        }
    }

    private void Save(string bucket, ObjectRecord record) => _database.Write(writer => writer.Execute(
        """
        INSERT INTO objects (bucket, key, blob, size, etag, modified, content_type, headers)
        VALUES ($bucket, $key, $blob, $size, $etag, $modified, $type, $headers)
        ON CONFLICT (bucket, key) DO UPDATE SET blob = excluded.blob, size = excluded.size, etag = excluded.etag,
            modified = excluded.modified, content_type = excluded.content_type, headers = excluded.headers
        """,
        ("$bucket", bucket), ("$key", record.Key), ("$blob", record.Blob), ("$size", record.Size), ("$etag", record.ETag),
        ("$modified", record.LastModified.ToUnixTimeMilliseconds()), ("$type", record.ContentType), ("$headers", WriteHeaders(record.Headers))));

    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(_timeProvider.GetUtcNow().ToUnixTimeMilliseconds());
}
