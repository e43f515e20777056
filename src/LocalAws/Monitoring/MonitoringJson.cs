using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Monitoring;

/// <summary>What the files of Model Monitor have in common.</summary>
internal static class MonitoringJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions s_compact = new(s_options) { WriteIndented = false };

    /// <summary>The text of a file.</summary>
    public static string Text(JsonNode node) => node.ToJsonString(s_options);

    /// <summary>The text of a file without line breaks, for files of thousands of numbers.</summary>
    public static string CompactText(JsonNode node) => node.ToJsonString(s_compact);

    /// <summary>An array of nodes.</summary>
    public static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    /// <summary>A number, or the text <c>NaN</c>, which the files use where there is none.</summary>
    public static JsonNode Number(double value) => double.IsFinite(value) ? JsonValue.Create(value) : JsonValue.Create("NaN");

    /// <summary>The type that a feature entry names.</summary>
    public static InferredType TypeOf(JsonNode feature)
    {
        var text = (string)feature["inferred_type"]!;
        return Enum.TryParse<InferredType>(text, out var type) ? type : throw new FormatException($"'{text}' is no inferred type.");
    }

    /// <summary>Reads a file and turns every fault into one error that names it.</summary>
    public static T Read<T>(string file, string json, Func<JsonNode, T> read)
    {
        try
        {
            return read(JsonNode.Parse(json)!);
        }
        catch (Exception exception) when (exception is JsonException or NullReferenceException or InvalidOperationException or ArgumentNullException or FormatException)
        {
            throw new FormatException($"This is no {file} of Model Monitor: {exception.Message}", exception);
        }
    }
}
