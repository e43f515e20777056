namespace LocalAws.S3;

/// <summary>An object as S3 lists it.</summary>
/// <param name="Bucket">Bucket name.</param>
/// <param name="Key">Key, with slashes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">MD5 in hex without quotes, or <c>hex-N</c> for N parts.</param>
/// <param name="LastModified">When the object was last written.</param>
/// <param name="ContentType">As given by the writer.</param>
internal sealed record StoredObject(string Bucket, string Key, long Size, string ETag, DateTimeOffset LastModified, string ContentType);

/// <summary>Buckets and objects on disk, shared by the S3 protocol and by everything in LocalAws that reads or writes S3.</summary>
/// <remarks>A put is atomic: readers see the old object or the new one, never half of one. Missing buckets and keys throw <see cref="Http.AwsError"/>.</remarks>
internal interface IObjectStore
{
    /// <summary>Creates a bucket; does nothing when it exists.</summary>
    void CreateBucket(string bucket);

    /// <summary>Writes an object, replacing one of the same key.</summary>
    Task<StoredObject> PutAsync(string bucket, string key, Stream content, string contentType, CancellationToken cancellationToken);

    /// <summary>The object's description, or null.</summary>
    StoredObject? Find(string bucket, string key);

    /// <summary>Opens the whole object for reading; the caller disposes the stream.</summary>
    Stream OpenRead(string bucket, string key);

    /// <summary>Objects whose key starts with the prefix, in ordinal key order.</summary>
    IEnumerable<StoredObject> List(string bucket, string prefix);

    /// <summary>Deletes an object; does nothing when it does not exist.</summary>
    void Delete(string bucket, string key);
}
