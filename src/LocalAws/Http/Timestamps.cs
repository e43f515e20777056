using System.Globalization;

namespace LocalAws.Http;

/// <summary>Times as operations see them (epoch seconds with milliseconds) and as texts.</summary>
internal static class Timestamps
{
    /// <summary>Epoch seconds, rounded down to milliseconds.</summary>
    public static double ToSeconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000.0;

    /// <summary>The time of epoch seconds, to the millisecond.</summary>
    /// <exception cref="AwsError">Outside of the years 1 to 9999.</exception>
    public static DateTimeOffset FromSeconds(double seconds)
    {
        const double First = -62135596800, Last = 253402300799;
        return seconds is >= First and <= Last
            ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000))
            : throw new AwsError("SerializationException", $"The time {seconds.ToString("R", CultureInfo.InvariantCulture)} is out of range; send epoch seconds.");
    }

    /// <summary>ISO 8601 in UTC, with milliseconds only where there are any.</summary>
    public static string ToIso(double seconds)
    {
        var time = FromSeconds(seconds).UtcDateTime;
        return time.ToString(time.Millisecond == 0 ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>Reads ISO 8601 (taken as UTC where no offset is given) or epoch seconds in any notation.</summary>
    public static bool TryParse(string text, out double seconds)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out seconds))
        {
            return double.IsFinite(seconds);
        }

        var valid = DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time);
        seconds = valid ? ToSeconds(time) : 0;
        return valid;
    }
}
