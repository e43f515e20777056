using System.Globalization;
using System.Text.Json;

namespace Dashboard.Services.Monitoring;

/// <summary>
/// Reads the JSON files of Model Monitor: <c>constraint_violations.json</c>, <c>statistics.json</c>, <c>constraints.json</c>.
/// Numbers may be written as strings (<c>"NaN"</c>); unknown members are allowed.
/// </summary>
internal static class MonitorFiles
{
    /// <summary>Names of the violations file: Model Monitor's own, and what some AWS pages and containers of one's own write.</summary>
    public static readonly IReadOnlyList<string> ViolationNames = ["constraint_violations.json", "constraints_violations.json"];

    /// <summary>Name of the statistics file.</summary>
    public const string Statistics = "statistics.json";

    /// <summary>Name of the constraints file.</summary>
    public const string Constraints = "constraints.json";

    /// <summary>The violations; empty when the list is empty or absent.</summary>
    /// <exception cref="JsonException">The file is no JSON object.</exception>
    public static IReadOnlyList<ConstraintViolation> ReadViolations(ReadOnlyMemory<byte> file)
    {
        using var document = Parse(file);
        if (!document.RootElement.TryGetProperty("violations", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        return [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new ConstraintViolation(
            Text(item, "feature_name") ?? Text(item, "metric_name") ?? Text(item, "facet") ?? string.Empty,
            Text(item, "constraint_check_type") ?? string.Empty,
            Text(item, "description") ?? string.Empty))];
    }

    /// <summary>Rows examined, or null when the file does not say.</summary>
    /// <exception cref="JsonException">The file is no JSON object.</exception>
    public static long? ReadItemCount(ReadOnlyMemory<byte> file)
    {
        using var document = Parse(file);
        return Number(Member(document.RootElement, "dataset", "item_count")) is { } count ? (long)count : null;
    }

    /// <summary>Distance above which numeric drift is reported, or null when the file does not say.</summary>
    /// <exception cref="JsonException">The file is no JSON object.</exception>
    public static double? ReadThreshold(ReadOnlyMemory<byte> file)
    {
        using var document = Parse(file);
        return Number(Member(document.RootElement, "monitoring_config", "distribution_constraints", "comparison_threshold"));
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> file)
    {
        var document = JsonDocument.Parse(file);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            return document;
        }

        document.Dispose();
        throw new JsonException("The file holds no JSON object.");
    }

    private static JsonElement? Member(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return null;
            }
        }

        return element;
    }

    private static double? Number(JsonElement? element)
    {
        double? value = element switch
        {
            { ValueKind: JsonValueKind.Number } number => number.GetDouble(),
            { ValueKind: JsonValueKind.String } text when double.TryParse(
                text.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) => parsed,
            _ => null,
        };
        return value is { } finite && double.IsFinite(finite) ? finite : null;
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
