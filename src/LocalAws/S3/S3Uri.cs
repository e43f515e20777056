using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>An <c>s3://bucket/key</c> address.</summary>
/// <param name="Bucket">Bucket name.</param>
/// <param name="Key">Key or prefix without a leading slash; may be empty.</param>
internal readonly record struct S3Uri(string Bucket, string Key)
{
    /// <summary>Reads an address, or throws a validation error that names the member it came from.</summary>
    public static S3Uri Parse(string text, string member)
    {
        if (!text.StartsWith("s3://", StringComparison.Ordinal) || text.Length == 5)
        {
            throw AwsError.Validation($"{member} must look like s3://bucket/prefix, not '{text}'.");
        }

        var slash = text.IndexOf('/', 5);
        return slash < 0 ? new S3Uri(text[5..], "") : new S3Uri(text[5..slash], text[(slash + 1)..]);
    }

    /// <summary>The address with a further part, exactly one slash between.</summary>
    public S3Uri Append(string part) => this with { Key = Key.Length == 0 ? part : $"{Key.TrimEnd('/')}/{part}" };

    /// <inheritdoc/>
    public override string ToString() => $"s3://{Bucket}/{Key}";
}
