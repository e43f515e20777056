using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>S3's rules for bucket names.</summary>
internal static class BucketNames
{
    /// <summary>Throws <c>InvalidBucketName</c> unless the name has 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.</summary>
    public static void Check(string name)
    {
        var valid = name.Length is >= 3 and <= 63
            && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-')
            && char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1])
            && !name.Contains("..", StringComparison.Ordinal);
        if (!valid)
        {
            throw new AwsError(
                "InvalidBucketName",
                $"'{name}' is not a bucket name: 3 to 63 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.");
        }
    }
}
