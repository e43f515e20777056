namespace LocalAws.S3;

/// <summary>Everything that is kept about an object.</summary>
/// <param name="Key">Key.</param>
/// <param name="Blob">Name of the file with its bytes.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">MD5 in hex without quotes, or <c>hex-N</c>.</param>
/// <param name="LastModified">When it was written, to the millisecond.</param>
/// <param name="ContentType">As given by the writer.</param>
/// <param name="Headers">Further headers to answer with: <c>x-amz-meta-…</c>, <c>Cache-Control</c>, checksums.</param>
internal sealed record ObjectRecord(
    string Key, string Blob, long Size, string ETag, DateTimeOffset LastModified, string ContentType, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Orders records by key.</summary>
    public static IComparer<ObjectRecord> ByKey { get; } =
        Comparer<ObjectRecord>.Create((x, y) => KeyOrder.Instance.Compare(x.Key, y.Key));

    /// <summary>A record to look a key up with.</summary>
    public static ObjectRecord Probe(string key) => new(key, "", 0, "", default, "", s_none);

    private static readonly Dictionary<string, string> s_none = [];
}
