using System.Globalization;
using LocalAws.Http;

namespace LocalAws.S3;

/// <summary>Conditional headers of gets, puts and copies (RFC 9110 section 13, and S3's own for copies).</summary>
internal static class Preconditions
{
    private const string CopyPrefix = "x-amz-copy-source-";

    /// <summary>Throws 412, or 304, when the conditions of a get or head do not hold.</summary>
    public static void CheckRead(S3Request request, ObjectRecord record)
    {
        CheckUnchanged(request, "", record);
        if (HasChanged(request, "", record) is false)
        {
            throw new AwsError("NotModified", "Not modified.", StatusCodes.Status304NotModified)
            {
                Members = new Dictionary<string, object>
                {
                    ["ETag"] = $"\"{record.ETag}\"",
                    ["Last-Modified"] = record.LastModified.ToString("R", CultureInfo.InvariantCulture),
                },
            };
        }
    }

    /// <summary>Throws 412 when the conditions on the source of a copy do not hold.</summary>
    public static void CheckCopySource(S3Request request, ObjectRecord record)
    {
        CheckUnchanged(request, CopyPrefix, record);
        if (HasChanged(request, CopyPrefix, record) is false)
        {
            throw S3Errors.PreconditionFailed(CopyPrefix + "if-none-match");
        }
    }

    /// <summary>Throws 412 when an object must not be written over the one that is there.</summary>
    public static void CheckWrite(S3Request request, ObjectRecord? existing)
    {
        if (request.Header("If-None-Match") is not null && existing is not null)
        {
            throw S3Errors.PreconditionFailed("If-None-Match");
        }

        if (request.Header("If-Match") is { } wanted)
        {
            if (existing is null)
            {
                throw S3Errors.NoSuchKey(request.Bucket, request.Key);
            }

            if (!Matches(wanted, existing.ETag))
            {
                throw S3Errors.PreconditionFailed("If-Match");
            }
        }
    }

    private static void CheckUnchanged(S3Request request, string prefix, ObjectRecord record)
    {
        if (request.Header(prefix + "If-Match") is { } match)
        {
            if (!Matches(match, record.ETag))
            {
                throw S3Errors.PreconditionFailed(prefix + "If-Match");
            }
        }
        else if (Date(request, prefix + "If-Unmodified-Since") is { } date && Seconds(record) > date)
        {
            throw S3Errors.PreconditionFailed(prefix + "If-Unmodified-Since");
        }
    }

    // Null when no condition asks.
    private static bool? HasChanged(S3Request request, string prefix, ObjectRecord record)
    {
        if (request.Header(prefix + "If-None-Match") is { } match)
        {
            return !Matches(match, record.ETag);
        }

        return Date(request, prefix + "If-Modified-Since") is { } date ? Seconds(record) > date : null;
    }

    private static bool Matches(string condition, string etag) => condition.Trim() == "*"
        || condition.Split(',').Any(candidate => candidate.Trim().Trim('"') == etag);

    // HTTP dates have no fraction.
    private static DateTimeOffset Seconds(ObjectRecord record) => DateTimeOffset.FromUnixTimeSeconds(record.LastModified.ToUnixTimeSeconds());

    // An unreadable date is no condition (RFC 9110).
    private static DateTimeOffset? Date(S3Request request, string name) => DateTimeOffset.TryParse(
        request.Header(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}
