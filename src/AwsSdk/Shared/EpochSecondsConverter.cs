using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AwsSdk.Shared;

/// <summary>
/// Times as the JSON protocols write them: seconds since 1970 in UTC, with a fraction when there is one.
/// Reads whole, fractional and exponent forms, and ISO 8601 text; writes milliseconds.
/// </summary>
internal sealed class EpochSecondsConverter : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return ParseText(reader.GetString());
        }

        if (!reader.TryGetDecimal(out var seconds))
        {
            throw new JsonException("A time is not a number of epoch seconds.");
        }

        try
        {
            return DateTime.UnixEpoch.AddTicks((long)decimal.Round(seconds * TimeSpan.TicksPerSecond));
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            throw new JsonException($"The time {seconds.ToString(CultureInfo.InvariantCulture)} is outside the years 1 to 9999.", exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options)
    {
        var milliseconds = (long)Math.Floor((value.ToUniversalTime() - DateTime.UnixEpoch).TotalMilliseconds);
        if (milliseconds % 1000 == 0)
        {
            writer.WriteNumberValue(milliseconds / 1000);
        }
        else
        {
            writer.WriteNumberValue(milliseconds / 1000m);
        }
    }

    private static DateTime ParseText(string? text) =>
        DateTime.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var time)
            ? time
            : throw new JsonException($"The time \"{text}\" is neither epoch seconds nor ISO 8601.");
}
