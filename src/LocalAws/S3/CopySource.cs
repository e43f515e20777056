namespace LocalAws.S3;

/// <summary>The object that <c>x-amz-copy-source</c> names.</summary>
/// <param name="Bucket">Bucket.</param>
/// <param name="Key">Key.</param>
internal sealed record CopySource(string Bucket, string Key)
{
    /// <summary>Reads the header: <c>[/]bucket/key</c>, URL-encoded.</summary>
    /// <exception cref="Http.AwsError"><c>InvalidArgument</c>.</exception>
    public static CopySource Read(S3Request request)
    {
        var header = request.Header("x-amz-copy-source")!;
        if (header.Contains("?versionId=", StringComparison.Ordinal))
        {
            throw S3Errors.InvalidArgument("LocalAws keeps no versions: leave versionId out of x-amz-copy-source.");
        }

        // A bucket name has no slash, so the first one divides, encoded or not.
        var path = Uri.UnescapeDataString(header);
        var parts = (path.StartsWith('/') ? path[1..] : path).Split('/', 2);
        return parts is [{ Length: > 0 } bucket, { Length: > 0 } key]
            ? new CopySource(bucket, key)
            : throw S3Errors.InvalidArgument($"x-amz-copy-source must look like bucket/key, not '{header}'.");
    }
}
