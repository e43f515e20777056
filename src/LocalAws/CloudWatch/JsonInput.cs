using LocalAws.Http;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.CloudWatch;

/// <summary>Reads members of an operation's input. A member of the wrong type throws an error that names it; null and absent are the same.</summary>
internal static class JsonInput
{
    /// <summary>The text, or null.</summary>
    public static string? Text(this JsonObject input, string member) =>
        Value(input, member, JsonValueKind.String)?.GetValue<string>();

    /// <summary>The text, or a validation error when it is absent or empty.</summary>
    public static string RequiredText(this JsonObject input, string member) =>
        input.Text(member) is { Length: > 0 } text ? text : throw AwsError.Validation($"{member} is required.");

    /// <summary>The number, or null. Accepts what clients write for special values: <c>"NaN"</c>, <c>"Infinity"</c>, <c>"-Infinity"</c>.</summary>
    public static double? Number(this JsonObject input, string member) => input[member] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => AsDouble(value),
        JsonValue value when value.TryGetValue<string>(out var text) && text is "NaN" or "Infinity" or "-Infinity" =>
            double.Parse(value.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture),
        _ => throw Wrong(member, "a number"),
    };

    /// <summary>The whole number, or null.</summary>
    public static int? Integer(this JsonObject input, string member) => input.Number(member) switch
    {
        null => null,
        double number when number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue => (int)number,
        _ => throw Wrong(member, "a whole number"),
    };

    /// <summary>The flag, or null.</summary>
    public static bool? Flag(this JsonObject input, string member) => input[member] switch
    {
        null => null,
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        _ => throw Wrong(member, "true or false"),
    };

    /// <summary>The time, from epoch seconds or an ISO text, or null.</summary>
    public static DateTimeOffset? Time(this JsonObject input, string member) => input[member] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Timestamps.FromSeconds(AsDouble(value)),
        JsonValue value when value.TryGetValue<string>(out var text) && Timestamps.TryParse(text, out var seconds) => Timestamps.FromSeconds(seconds),
        _ => throw Wrong(member, "a time"),
    };

    /// <summary>The structure, or null.</summary>
    public static JsonObject? Structure(this JsonObject input, string member) => input[member] switch
    {
        null => null,
        JsonObject structure => structure,
        _ => throw Wrong(member, "a structure"),
    };

    /// <summary>The list of structures; empty when absent.</summary>
    public static IReadOnlyList<JsonObject> Structures(this JsonObject input, string member) =>
        [.. Items(input, member).Select(item => item as JsonObject ?? throw Wrong(member, "a list of structures"))];

    /// <summary>The list of texts; empty when absent.</summary>
    public static IReadOnlyList<string> Texts(this JsonObject input, string member) =>
        [.. Items(input, member).Select(item =>
            item is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Wrong(member, "a list of texts"))];

    /// <summary>The list of numbers; empty when absent.</summary>
    public static IReadOnlyList<double> Numbers(this JsonObject input, string member) =>
        [.. Items(input, member).Select(item =>
            item is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? AsDouble(value) : throw Wrong(member, "a list of numbers"))];

    private static JsonArray Items(JsonObject input, string member) => input[member] switch
    {
        null => [],
        JsonArray array => array,
        _ => throw Wrong(member, "a list"),
    };

    private static JsonValue? Value(JsonObject input, string member, JsonValueKind kind) => input[member] switch
    {
        null => null,
        JsonValue value when value.GetValueKind() == kind => value,
        _ => throw Wrong(member, "a text"),
    };

    // Values built in code hold their own type and convert to no other; their text does.
    private static double AsDouble(JsonValue value) => value.TryGetValue<double>(out var number)
        ? number
        : double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);

    private static AwsError Wrong(string member, string wanted) => new("SerializationException", $"{member} must be {wanted}.");
}
