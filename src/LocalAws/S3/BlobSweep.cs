namespace LocalAws.S3;

/// <summary>Removes at start the blobs that nothing refers to.</summary>
internal sealed class BlobSweep(ObjectStore objects, MultipartUploads uploads, BlobStore blobs)
{
    /// <summary>Sweeps. Only before the first request: a put has a blob in place before its description.</summary>
    public void Run() => blobs.RemoveAllBut(objects.Blobs.Concat(uploads.Blobs).ToHashSet(StringComparer.Ordinal));
}
