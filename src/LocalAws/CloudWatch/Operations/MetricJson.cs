using System.Text.Json.Nodes;

namespace LocalAws.CloudWatch.Operations;

/// <summary>Writes structures that several operations answer.</summary>
internal static class MetricJson
{
    /// <summary>A Metric structure.</summary>
    public static JsonObject Write(MetricKey metric) => new()
    {
        ["Namespace"] = metric.Namespace,
        ["MetricName"] = metric.Name,
        ["Dimensions"] = new JsonArray([.. metric.Dimensions.Select(dimension =>
            new JsonObject { ["Name"] = dimension.Name, ["Value"] = dimension.Value })]),
    };
}
