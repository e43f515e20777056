using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Monitoring;

/// <summary>Writes and reads <c>statistics.json</c> of data quality.</summary>
internal static class StatisticsFile
{
    /// <summary>Writes the file.</summary>
    public static string Write(DataStatistics statistics)
    {
        return MonitoringJson.CompactText(new JsonObject
        {
            ["version"] = 0.0,
            ["dataset"] = new JsonObject { ["item_count"] = statistics.ItemCount },
            ["features"] = MonitoringJson.Array(statistics.Features.Select(WriteFeature)),
        });
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">The text is no such file.</exception>
    public static DataStatistics Read(string json)
    {
        return MonitoringJson.Read("statistics.json", json, root => new DataStatistics(
            (int)(double)root["dataset"]!["item_count"]!,
            [.. root["features"]!.AsArray().Select(feature => ReadFeature(feature!))]));
    }

    private static JsonObject WriteFeature(FeatureStatistics feature)
    {
        var json = new JsonObject { ["name"] = feature.Name, ["inferred_type"] = feature.Type.ToString() };
        var common = new JsonObject { ["num_present"] = feature.Present, ["num_missing"] = feature.Missing };
        if (feature.Numeric is { } numeric)
        {
            json["numerical_statistics"] = WriteNumeric(numeric, common);
        }
        else if (feature.Text is { } text)
        {
            json["string_statistics"] = WriteText(text, common);
        }
        else
        {
            json["string_statistics"] = new JsonObject { ["common"] = common, ["distinct_count"] = 0.0 };
        }

        return json;
    }

    private static JsonObject WriteNumeric(NumericSummary numeric, JsonObject common) => new()
    {
        ["common"] = common,
        ["mean"] = MonitoringJson.Number(numeric.Mean),
        ["sum"] = MonitoringJson.Number(numeric.Sum),
        ["std_dev"] = MonitoringJson.Number(numeric.StandardDeviation),
        ["min"] = MonitoringJson.Number(numeric.Min),
        ["max"] = MonitoringJson.Number(numeric.Max),
        ["distribution"] = new JsonObject
        {
            ["kll"] = new JsonObject
            {
                ["buckets"] = MonitoringJson.Array(numeric.Buckets.Select(bucket => new JsonObject
                {
                    ["lower_bound"] = bucket.LowerBound,
                    ["upper_bound"] = bucket.UpperBound,
                    ["count"] = bucket.Count,
                })),
                ["sketch"] = new JsonObject
                {
                    ["parameters"] = new JsonObject { ["c"] = QuantileSketch.C, ["k"] = (double)QuantileSketch.K },
                    ["data"] = MonitoringJson.Array(numeric.Sketch.Levels.Select(
                        level => MonitoringJson.Array(level.Select(item => JsonValue.Create(item))))),
                },
            },
        },
    };

    private static JsonObject WriteText(TextSummary text, JsonObject common)
    {
        var json = new JsonObject { ["common"] = common, ["distinct_count"] = (double)text.DistinctCount };
        if (text.Categories is not null)
        {
            var buckets = text.Categories.Select(bucket => new JsonObject { ["value"] = bucket.Value, ["count"] = bucket.Count });
            json["distribution"] = new JsonObject { ["categorical"] = new JsonObject { ["buckets"] = MonitoringJson.Array(buckets) } };
        }

        return json;
    }

    private static FeatureStatistics ReadFeature(JsonNode feature)
    {
        var name = (string)feature["name"]!;
        var type = MonitoringJson.TypeOf(feature);
        var numeric = feature["numerical_statistics"];
        var common = (numeric ?? feature["string_statistics"])!["common"]!;
        var (present, missing) = ((int)(double)common["num_present"]!, (int)(double)common["num_missing"]!);
        if (numeric is not null)
        {
            return new FeatureStatistics(name, type, present, missing, ReadNumeric(numeric), null);
        }

        var text = type == InferredType.Unknown ? null : ReadText(feature["string_statistics"]!);
        return new FeatureStatistics(name, type, present, missing, null, text, EstimatedUnique: text?.DistinctCount);
    }

    private static NumericSummary ReadNumeric(JsonNode numeric)
    {
        var kll = numeric["distribution"]?["kll"];
        return new NumericSummary(
            ReadNumber(numeric["mean"]), ReadNumber(numeric["sum"]), ReadNumber(numeric["std_dev"]), ReadNumber(numeric["min"]), ReadNumber(numeric["max"]),
            [.. (kll?["buckets"]?.AsArray() ?? []).Select(bucket =>
                new NumericBucket((double)bucket!["lower_bound"]!, (double)bucket["upper_bound"]!, (double)bucket["count"]!))],
            new QuantileSketch([.. (kll?["sketch"]?["data"]?.AsArray() ?? []).Select(
                level => (IReadOnlyList<double>)[.. level!.AsArray().Select(item => (double)item!)])]));
    }

    private static TextSummary ReadText(JsonNode text)
    {
        var buckets = text["distribution"]?["categorical"]?["buckets"]?.AsArray();
        return new TextSummary(
            (int)(double)text["distinct_count"]!,
            buckets is null ? null : [.. buckets.Select(bucket => new CategoryBucket((string)bucket!["value"]!, (double)bucket["count"]!))]);
    }

    private static double ReadNumber(JsonNode? node)
    {
        return node!.GetValueKind() == JsonValueKind.String ? double.Parse((string)node!, CultureInfo.InvariantCulture) : (double)node;
    }
}
