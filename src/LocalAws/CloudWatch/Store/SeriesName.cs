using System.Text.Json;

namespace LocalAws.CloudWatch.Store;

/// <summary>Writes a metric and its unit as the name of a stored series, and reads it back.</summary>
internal static class SeriesName
{
    /// <summary>A JSON array: namespace, name, unit, then names and values of the dimensions.</summary>
    public static string Format(MetricKey metric, string unit) => JsonSerializer.Serialize<string[]>(
        [metric.Namespace, metric.Name, unit, .. metric.Dimensions.SelectMany(dimension => new[] { dimension.Name, dimension.Value })]);

    /// <summary>Reads what <see cref="Format"/> wrote; false for a series that is not a metric.</summary>
    public static bool TryParse(string name, out MetricKey metric, out string unit)
    {
        (metric, unit) = (new MetricKey("", ""), "");
        if (!name.StartsWith('[') || JsonSerializer.Deserialize<string[]>(name) is not { Length: >= 3 } parts)
        {
            return false;
        }

        var dimensions = parts.Skip(3).Chunk(2).Select(pair => (pair[0], pair[1]));
        (metric, unit) = (new MetricKey(parts[0], parts[1], dimensions), parts[2]);
        return true;
    }
}
