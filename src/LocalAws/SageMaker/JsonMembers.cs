using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.SageMaker;

/// <summary>Reads members of documents and requests, whatever number type a node happens to hold.</summary>
internal static class JsonMembers
{
    /// <summary>Members that start with this are ours alone and never leave the server.</summary>
    public const string PrivatePrefix = "$";

    /// <summary>The text, or null where the member is absent or not a text.</summary>
    public static string? Text(this JsonObject document, string member) =>
        document[member] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The text of a member that every document of its kind has.</summary>
    public static string RequiredText(this JsonObject document, string member) => document.Text(member)
        ?? throw new InvalidDataException($"The stored document has no member {member}.");

    /// <summary>The number, or null.</summary>
    public static double? Number(this JsonObject document, string member) => AsNumber(document[member]);

    /// <summary>The whole number, or null.</summary>
    public static int? Whole(this JsonObject document, string member) =>
        document.Number(member) is { } number ? (int)number : null;

    /// <summary>True where the member is <c>true</c>.</summary>
    public static bool Flag(this JsonObject document, string member) =>
        document[member] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    /// <summary>The structure, or null.</summary>
    public static JsonObject? Structure(this JsonObject document, string member) => document[member] as JsonObject;

    /// <summary>The structures of a list; empty where the member is absent.</summary>
    public static IEnumerable<JsonObject> Items(this JsonObject document, string member) =>
        document[member] is JsonArray items ? items.OfType<JsonObject>() : [];

    /// <summary>The texts of a map; empty where the member is absent.</summary>
    public static IReadOnlyDictionary<string, string> TextMap(this JsonObject document, string member)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in document.Structure(member)?.Select(pair => pair.Key) ?? [])
        {
            map[name] = document.Structure(member)!.Text(name) ?? "";
        }

        return map;
    }

    /// <summary>The time, or null.</summary>
    public static DateTimeOffset? Time(this JsonObject document, string member) => AsTime(document[member]);

    /// <summary>A time as the wire has it: epoch seconds with milliseconds.</summary>
    public static JsonNode Epoch(DateTimeOffset time) => JsonValue.Create(time.ToUnixTimeMilliseconds() / 1000.0);

    /// <summary>A number, or null where the node is no number.</summary>
    public static double? AsNumber(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.Number
        ? double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture)
        : null;

    /// <summary>A time from epoch seconds or from an ISO text, or null.</summary>
    public static DateTimeOffset? AsTime(JsonNode? node)
    {
        const double LastSecond = 253402300799;
        if (AsNumber(node) is { } seconds)
        {
            return seconds is >= 0 and <= LastSecond ? DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Round(seconds * 1000)) : null;
        }

        return node is JsonValue value && value.GetValueKind() == JsonValueKind.String
            && DateTimeOffset.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
                ? time
                : null;
    }

    /// <summary>A copy of the named members that are present.</summary>
    public static JsonObject Pick(this JsonObject document, params IEnumerable<string> members)
    {
        var picked = new JsonObject();
        foreach (var member in members)
        {
            if (document[member] is { } node)
            {
                picked[member] = node.DeepClone();
            }
        }

        return picked;
    }

    /// <summary>A copy without our private members: what a Describe operation answers.</summary>
    public static JsonObject Public(this JsonObject document) =>
        document.Pick(document.Select(pair => pair.Key).Where(name => !name.StartsWith(PrivatePrefix, StringComparison.Ordinal)));
}
