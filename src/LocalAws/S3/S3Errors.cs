using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Errors with S3's codes and statuses.</summary>
internal static class S3Errors
{
    /// <summary>404 for a bucket.</summary>
    public static AwsError NoSuchBucket(string bucket) => new("NoSuchBucket", $"The bucket '{bucket}' does not exist.", StatusCodes.Status404NotFound);

    /// <summary>404 for an object.</summary>
    public static AwsError NoSuchKey(string bucket, string key) =>
        new("NoSuchKey", $"The key '{key}' does not exist in bucket '{bucket}'.", StatusCodes.Status404NotFound);

    /// <summary>404 for a multipart upload.</summary>
    public static AwsError NoSuchUpload(string id) =>
        new("NoSuchUpload", $"The multipart upload '{id}' does not exist; it may have been completed or aborted.", StatusCodes.Status404NotFound);

    /// <summary>A parameter out of its range.</summary>
    public static AwsError InvalidArgument(string message) => new("InvalidArgument", message);

    /// <summary>A request that contradicts itself.</summary>
    public static AwsError InvalidRequest(string message) => new("InvalidRequest", message);

    /// <summary>A body that does not have the digest that it declares.</summary>
    public static AwsError BadDigest(string what) => new("BadDigest", $"The {what} that you specified did not match what was received.");

    /// <summary>A body shorter or longer than declared.</summary>
    public static AwsError IncompleteBody(string message) => new("IncompleteBody", message);

    /// <summary>A condition in a header that does not hold.</summary>
    public static AwsError PreconditionFailed(string header) => new(
        "PreconditionFailed", $"The condition in {header} does not hold.", StatusCodes.Status412PreconditionFailed);
}
