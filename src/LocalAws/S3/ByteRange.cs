using System.Globalization;

namespace LocalAws.S3;

/// <summary>The part of an object that a <c>Range</c> header asks for.</summary>
/// <param name="First">First byte.</param>
/// <param name="Length">Number of bytes.</param>
internal readonly record struct ByteRange(long First, long Length)
{
    /// <summary>Reads a header of one range. Null for none, several, or one that cannot be read: those are answered with the whole.</summary>
    /// <exception cref="Http.AwsError"><c>InvalidRange</c> when it lies outside of the object.</exception>
    public static ByteRange? Parse(string? header, long size)
    {
        if (header is null || !header.StartsWith("bytes=", StringComparison.Ordinal) || header[6..].Split('-') is not [var from, var to])
        {
            return null;
        }

        var hasFirst = TryParse(from, out var first);
        var hasLast = TryParse(to, out var last);
        if ((!hasFirst && (from.Length > 0 || !hasLast)) || (!hasLast && to.Length > 0) || (hasFirst && hasLast && last < first))
        {
            return null;
        }

        if (!hasFirst)
        {
            first = Math.Max(0, size - last);
            return last == 0 || size == 0 ? throw Outside(header, size) : new ByteRange(first, size - first);
        }

        return first >= size
            ? throw Outside(header, size)
            : new ByteRange(first, (hasLast ? Math.Min(last, size - 1) : size - 1) - first + 1);
    }

    private static bool TryParse(string text, out long value) => long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static Http.AwsError Outside(string header, long size) =>
        new("InvalidRange", $"The range '{header}' lies outside of the object's {size} bytes.", StatusCodes.Status416RangeNotSatisfiable)
        {
            Members = new Dictionary<string, object> { ["Content-Range"] = $"bytes */{size}" },
        };
}
