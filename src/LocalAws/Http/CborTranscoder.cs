using System.Buffers;
using System.Formats.Cbor;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>Carries structures between CBOR and JSON.</summary>
/// <remarks>
/// In: tag 1 becomes epoch seconds, byte strings become base64, non-finite numbers become the texts that awsJson uses.
/// Out: members that <see cref="WireTypes"/> knows as times get tag 1, and known floating-point members stay floating-point when whole.
/// </remarks>
internal static class CborTranscoder
{
    private const int MaxDepth = 64;

    /// <summary>Reads one CBOR map.</summary>
    /// <exception cref="AwsError">Not valid CBOR, not a map, or nested deeper than 64.</exception>
    public static JsonObject ToJson(ReadOnlyMemory<byte> cbor)
    {
        try
        {
            var reader = new CborReader(cbor, CborConformanceMode.Lax);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = MaxDepth }))
            {
                Read(reader, writer, 0);
            }

            if (reader.BytesRemaining > 0)
            {
                throw new AwsError(ErrorCodes.Unreadable, $"The CBOR map is followed by {reader.BytesRemaining} more bytes.");
            }

            return JsonProtocol.Parse(buffer.WrittenMemory);
        }
        catch (Exception exception) when (exception is CborContentException or InvalidOperationException or OverflowException or FormatException)
        {
            throw new AwsError(ErrorCodes.Unreadable, $"The body is not valid CBOR: {exception.Message}");
        }
    }

    /// <summary>Writes a structure; null members are left out.</summary>
    public static byte[] ToCbor(JsonObject structure)
    {
        var writer = new CborWriter(CborConformanceMode.Lax);
        Write(writer, "", "", structure);
        return writer.Encode();
    }

    private static void Read(CborReader reader, Utf8JsonWriter writer, int depth)
    {
        if (depth >= MaxDepth)
        {
            throw new AwsError(ErrorCodes.Unreadable, $"The CBOR is nested deeper than {MaxDepth}.");
        }

        switch (reader.PeekState())
        {
            case CborReaderState.StartMap:
                ReadMap(reader, writer, depth);
                break;
            case CborReaderState.StartArray:
                ReadArray(reader, writer, depth);
                break;
            case CborReaderState.TextString or CborReaderState.StartIndefiniteLengthTextString:
                writer.WriteStringValue(reader.ReadTextString());
                break;
            case CborReaderState.ByteString or CborReaderState.StartIndefiniteLengthByteString:
                writer.WriteBase64StringValue(reader.ReadByteString());
                break;
            case CborReaderState.UnsignedInteger:
                writer.WriteNumberValue(reader.ReadUInt64());
                break;
            case CborReaderState.NegativeInteger:
                writer.WriteNumberValue(reader.ReadInt64());
                break;
            case CborReaderState.HalfPrecisionFloat or CborReaderState.SinglePrecisionFloat or CborReaderState.DoublePrecisionFloat:
                WriteNumber(writer, reader.ReadDouble());
                break;
            case CborReaderState.Boolean:
                writer.WriteBooleanValue(reader.ReadBoolean());
                break;
            case CborReaderState.Tag:
                // Tag 1 (epoch time) wraps a number, which is what a timestamp is here; other tags add nothing that JSON could carry.
                reader.ReadTag();
                Read(reader, writer, depth + 1);
                break;
            default:
                ReadSimple(reader, writer);
                break;
        }
    }

    private static void ReadMap(CborReader reader, Utf8JsonWriter writer, int depth)
    {
        reader.ReadStartMap();
        writer.WriteStartObject();
        while (reader.PeekState() != CborReaderState.EndMap)
        {
            writer.WritePropertyName(reader.ReadTextString());
            Read(reader, writer, depth + 1);
        }

        reader.ReadEndMap();
        writer.WriteEndObject();
    }

    private static void ReadArray(CborReader reader, Utf8JsonWriter writer, int depth)
    {
        reader.ReadStartArray();
        writer.WriteStartArray();
        while (reader.PeekState() != CborReaderState.EndArray)
        {
            Read(reader, writer, depth + 1);
        }

        reader.ReadEndArray();
        writer.WriteEndArray();
    }

    // null and undefined both mean absent.
    private static void ReadSimple(CborReader reader, Utf8JsonWriter writer)
    {
        var value = reader.ReadSimpleValue();
        if (value is not (CborSimpleValue.Null or CborSimpleValue.Undefined))
        {
            throw new AwsError(ErrorCodes.Unreadable, $"The CBOR simple value {(int)value} has no meaning here.");
        }

        writer.WriteNullValue();
    }

    private static void WriteNumber(Utf8JsonWriter writer, double number)
    {
        if (double.IsFinite(number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity");
        }
    }

    private static void Write(CborWriter writer, string parent, string member, JsonNode? node)
    {
        switch (node)
        {
            case null:
                writer.WriteNull();
                break;
            case JsonObject structure:
                var present = structure.Where(pair => pair.Value is not null).ToList();
                writer.WriteStartMap(present.Count);
                foreach (var (name, value) in present)
                {
                    writer.WriteTextString(name);
                    Write(writer, member, name, value);
                }

                writer.WriteEndMap();
                break;
            case JsonArray list:
                writer.WriteStartArray(list.Count);
                foreach (var item in list)
                {
                    Write(writer, parent, member, item);
                }

                writer.WriteEndArray();
                break;
            case JsonValue value:
                WriteScalar(writer, parent, member, value);
                break;
        }
    }

    private static void WriteScalar(CborWriter writer, string parent, string member, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolean(value.GetValue<bool>());
                break;
            case JsonValueKind.Number:
                WriteNumber(writer, parent, member, value);
                break;
            default:
                writer.WriteTextString(value.GetValue<string>());
                break;
        }
    }

    private static void WriteNumber(CborWriter writer, string parent, string member, JsonValue value)
    {
        if (WireTypes.IsTime(parent, member))
        {
            writer.WriteTag(CborTag.UnixTimeSeconds);
        }

        if (value.TryGetValue<double>(out var number) && (!double.IsInteger(number) || WireTypes.IsDouble(parent, member)))
        {
            writer.WriteDouble(number);
            return;
        }

        // Numbers made in code convert to no other type; their text does.
        var text = value.ToJsonString();
        if (!WireTypes.IsDouble(parent, member) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            writer.WriteInt64(whole);
        }
        else
        {
            writer.WriteDouble(double.Parse(text, CultureInfo.InvariantCulture));
        }
    }
}
