namespace Dashboard.Services.Storage;

/// <summary>A place in S3.</summary>
/// <param name="Bucket">Bucket name.</param>
/// <param name="Key">Key or prefix; empty for the whole bucket.</param>
internal readonly record struct S3Location(string Bucket, string Key)
{
    private const string Scheme = "s3://";

    /// <summary>The key as a folder: ends with a slash unless it is empty.</summary>
    public S3Location Folder => Key.Length == 0 || Key.EndsWith('/') ? this : this with { Key = Key + "/" };

    /// <summary>Reads <c>s3://bucket/key</c>; null when the text is none.</summary>
    public static S3Location? Parse(string? text)
    {
        if (text is null || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var rest = text[Scheme.Length..];
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var bucket = slash < 0 ? rest : rest[..slash];
        return bucket.Length == 0 ? null : new S3Location(bucket, slash < 0 ? string.Empty : rest[(slash + 1)..]);
    }

    /// <summary>A file in this folder.</summary>
    public S3Location File(string name) => Folder with { Key = Folder.Key + name };

    /// <inheritdoc/>
    public override string ToString() => $"{Scheme}{Bucket}/{Key}";
}
