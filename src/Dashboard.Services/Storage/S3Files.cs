using System.Globalization;
using Amazon.S3;
using Amazon.S3.Model;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Storage;

/// <summary>Reads objects within limits.</summary>
internal sealed class S3Files(IAmazonS3 s3)
{
    /// <summary>Objects under a prefix, at most so many.</summary>
    public Task<List<S3Object>> ListAsync(S3Location prefix, int limit, CancellationToken cancellationToken) =>
        new AwsCall("s3:ListBucket", "bucket", prefix.Bucket).ListAsync(
            s3.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = prefix.Bucket, Prefix = prefix.Key }).S3Objects,
            limit,
            cancellationToken);

    /// <summary>Reads a whole object.</summary>
    /// <param name="location">Which.</param>
    /// <param name="maxBytes">Larger ones are refused before they are read.</param>
    /// <param name="read">Reads the content.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <exception cref="ServiceException">NotFound; InvalidInput when the object is too large.</exception>
    public Task<T> ReadAsync<T>(
        S3Location location, long maxBytes, Func<GetObjectResponse, CancellationToken, Task<T>> read, CancellationToken cancellationToken) =>
        Call(location).RunAsync(
            async token =>
            {
                using var response = await s3.GetObjectAsync(
                    new GetObjectRequest { BucketName = location.Bucket, Key = location.Key }, token);
                if (response.ContentLength > maxBytes)
                {
                    throw new ServiceException(
                        ServiceErrorKind.InvalidInput,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{location} has {response.ContentLength / 1e6:0.#} MB; at most {maxBytes / 1e6:0.#} MB are read here."))
                    {
                        Resource = location.Key,
                    };
                }

                return await read(response, token);
            },
            cancellationToken);

    /// <summary>Reads the first bytes of an object that is not empty.</summary>
    public Task<byte[]> ReadStartAsync(S3Location location, int bytes, CancellationToken cancellationToken) =>
        Call(location).RunAsync(
            async token =>
            {
                using var response = await s3.GetObjectAsync(
                    new GetObjectRequest { BucketName = location.Bucket, Key = location.Key, ByteRange = new ByteRange(0, bytes - 1) }, token);
                using var start = new MemoryStream();
                await response.ResponseStream.CopyToAsync(start, token);
                return start.ToArray();
            },
            cancellationToken);

    private static AwsCall Call(S3Location location) => new("s3:GetObject", "file", location.ToString());
}
