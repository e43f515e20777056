using System.Collections.Concurrent;
using LocalAws.Storage;

namespace LocalAws.S3;

/// <summary>One part of an upload.</summary>
/// <param name="Number">1 to 10,000.</param>
/// <param name="Blob">Name of the file with its bytes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">MD5 in hex.</param>
/// <param name="LastModified">When it was received.</param>
internal sealed record UploadPart(int Number, string Blob, long Size, string ETag, DateTimeOffset LastModified);

/// <summary>An upload in parts that is under way.</summary>
/// <param name="Id">Upload id.</param>
/// <param name="Bucket">Bucket.</param>
/// <param name="Key">Key.</param>
/// <param name="Started">When it was created.</param>
/// <param name="ContentType">Content type of the object to be.</param>
/// <param name="Headers">Further headers of the object to be.</param>
internal sealed record MultipartUpload(
    string Id, string Bucket, string Key, DateTimeOffset Started, string ContentType, IReadOnlyDictionary<string, string> Headers);

/// <summary>Uploads in parts, kept across restarts until they are completed or aborted.</summary>
internal sealed class MultipartUploads
{
    private readonly StateDatabase _database;
    private readonly BlobStore _blobs;
    private readonly TimeProvider _timeProvider;
    private readonly ConcurrentDictionary<string, Entry> _uploads = new(StringComparer.Ordinal);

    /// <summary>Loads the uploads that an earlier run left open.</summary>
    public MultipartUploads(StateDatabase database, BlobStore blobs, TimeProvider timeProvider)
    {
        _database = database;
        _blobs = blobs;
        _timeProvider = timeProvider;
        foreach (var upload in database.Read("SELECT id, bucket, key, started, content_type, headers FROM uploads", row => new MultipartUpload(
            row.GetString(0), row.GetString(1), row.GetString(2), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
            row.GetString(4), ObjectStore.ReadHeaders(row.GetString(5)))))
        {
            _uploads[upload.Id] = new Entry(upload);
        }

        foreach (var (id, part) in database.Read("SELECT upload, number, blob, size, etag, modified FROM parts", row => (row.GetString(0), new UploadPart(
            row.GetInt32(1), row.GetString(2), row.GetInt64(3), row.GetString(4), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(5))))))
        {
            _uploads[id].Parts[part.Number] = part;
        }
    }

    /// <summary>Names of all blobs that parts refer to.</summary>
    public IEnumerable<string> Blobs => _uploads.Values.SelectMany(entry => entry.Parts.Values.Select(part => part.Blob));

    /// <summary>Uploads into a bucket, by key and time.</summary>
    public IReadOnlyList<MultipartUpload> In(string bucket) =>
        [.. _uploads.Values.Select(entry => entry.Upload).Where(upload => upload.Bucket == bucket)
            .OrderBy(upload => upload.Key, KeyOrder.Instance).ThenBy(upload => upload.Started)];

    /// <summary>Begins an upload.</summary>
    public MultipartUpload Create(string bucket, string key, string contentType, IReadOnlyDictionary<string, string> headers)
    {
        var upload = new MultipartUpload(Guid.NewGuid().ToString("N"), bucket, key, _timeProvider.GetUtcNow(), contentType, headers);
        _database.Write(writer => writer.Execute(
            "INSERT INTO uploads (id, bucket, key, started, content_type, headers) VALUES ($id, $bucket, $key, $started, $type, $headers)",
            ("$id", upload.Id), ("$bucket", bucket), ("$key", key), ("$started", upload.Started.ToUnixTimeMilliseconds()),
            ("$type", contentType), ("$headers", ObjectStore.WriteHeaders(headers))));
        _uploads[upload.Id] = new Entry(upload);
        return upload;
    }

    /// <summary>The upload, which must be into this bucket and key.</summary>
    /// <exception cref="Http.AwsError"><c>NoSuchUpload</c>.</exception>
    public MultipartUpload Get(string id, string bucket, string key) => Lookup(id, bucket, key).Upload;

    /// <summary>The parts received so far, by number.</summary>
    public IReadOnlyList<UploadPart> Parts(MultipartUpload upload)
    {
        var entry = Lookup(upload.Id, upload.Bucket, upload.Key);
        lock (entry.Changing)
        {
            return [.. entry.Parts.Values];
        }
    }

    /// <summary>Adds a part, replacing one of the same number. The blob is removed when that fails.</summary>
    public UploadPart Add(MultipartUpload upload, int number, string blob, long size, string etag)
    {
        var part = new UploadPart(number, blob, size, etag, _timeProvider.GetUtcNow());
        var unwanted = blob;
        try
        {
            var entry = Lookup(upload.Id, upload.Bucket, upload.Key);
            lock (entry.Changing)
            {
                if (entry.IsOver)
                {
                    throw S3Errors.NoSuchUpload(upload.Id);
                }

                _database.Write(writer => writer.Execute(
                    """
                    INSERT INTO parts (upload, number, blob, size, etag, modified) VALUES ($upload, $number, $blob, $size, $etag, $modified)
                    ON CONFLICT (upload, number) DO UPDATE SET blob = excluded.blob, size = excluded.size, etag = excluded.etag, modified = excluded.modified
                    """,
                    ("$upload", upload.Id), ("$number", number), ("$blob", blob), ("$size", size), ("$etag", etag),
                    ("$modified", part.LastModified.ToUnixTimeMilliseconds())));
                unwanted = entry.Parts.GetValueOrDefault(number)?.Blob;
                entry.Parts[number] = part;
                return part;
            }
        }
        finally
        {
            if (unwanted is not null)
            {
                _blobs.Remove(unwanted);
            }
        }
    }

    /// <summary>Ends an upload and removes its parts.</summary>
    public void Remove(MultipartUpload upload)
    {
        var entry = Lookup(upload.Id, upload.Bucket, upload.Key);
        lock (entry.Changing)
        {
            _database.Write(writer =>
            {
                writer.Execute("DELETE FROM parts WHERE upload = $id", ("$id", upload.Id));
                writer.Execute("DELETE FROM uploads WHERE id = $id", ("$id", upload.Id));
            });
            entry.IsOver = true;
            _uploads.TryRemove(upload.Id, out _);
            foreach (var part in entry.Parts.Values)
            {
                _blobs.Remove(part.Blob);
            }
        }
    }

    private Entry Lookup(string id, string bucket, string key) =>
        _uploads.TryGetValue(id, out var entry) && entry.Upload.Bucket == bucket && entry.Upload.Key == key
            ? entry
            : throw S3Errors.NoSuchUpload(id);

    private sealed class Entry(MultipartUpload upload)
    {
        public MultipartUpload Upload { get; } = upload;

        public Lock Changing { get; } = new();

        public SortedDictionary<int, UploadPart> Parts { get; } = [];

        public bool IsOver { get; set; }
    }
}
