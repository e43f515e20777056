using System.Text.Json.Nodes;

namespace LocalAws.Monitoring;

/// <summary>What one column must be like.</summary>
/// <param name="Name">Column name.</param>
/// <param name="Type">Type of the cells.</param>
/// <param name="Completeness">Share of the cells that must be present, 0 to 1.</param>
/// <param name="IsNonNegative">For numeric columns: whether the baseline has no negative value. Suggested, not checked, as in the prebuilt container.</param>
/// <param name="Domains">For text columns with few values: the values allowed.</param>
internal sealed record FeatureConstraint(
    string Name, InferredType Type, double Completeness, bool? IsNonNegative, IReadOnlyList<string>? Domains);

/// <summary>How constraints are checked: <c>monitoring_config</c>.</summary>
internal sealed record MonitoringConfiguration
{
    /// <summary>Whether constraints are checked at all.</summary>
    public bool EvaluateConstraints { get; init; } = true;

    /// <summary>Whether executions publish metrics.</summary>
    public bool EmitMetrics { get; init; } = true;

    /// <summary>Share of the cells that must have the type, 0 to 1.</summary>
    public double DataTypeThreshold { get; init; } = 1;

    /// <summary>Share of the cells that must lie in the domain, 0 to 1.</summary>
    public double DomainThreshold { get; init; } = 1;

    /// <summary>Whether distributions are compared with the baseline.</summary>
    public bool PerformComparison { get; init; } = true;

    /// <summary>Largest distance of a numeric distribution.</summary>
    public double ComparisonThreshold { get; init; } = 0.1;

    /// <summary>Whether the distance is corrected for small samples (<c>Robust</c>) or not (<c>Simple</c>).</summary>
    public bool IsRobust { get; init; } = true;

    /// <summary>Largest distance of a distribution of categories.</summary>
    public double CategoricalThreshold { get; init; } = 0.1;
}

/// <summary>What data must be like: the content of <c>constraints.json</c>.</summary>
/// <param name="Features">One entry for each column.</param>
/// <param name="Configuration">How they are checked.</param>
internal sealed record DataConstraints(IReadOnlyList<FeatureConstraint> Features, MonitoringConfiguration Configuration)
{
    /// <summary>The file, as aws-reference describes it.</summary>
    public string ToJson()
    {
        return MonitoringJson.Text(new JsonObject
        {
            ["version"] = 0.0,
            ["features"] = MonitoringJson.Array(Features.Select(Write)),
            ["monitoring_config"] = Write(Configuration),
        });
    }

    /// <summary>Reads the file. Absent parts of <c>monitoring_config</c> take the values of generated files.</summary>
    /// <exception cref="FormatException">The text is no such file, or asks for a comparison that is not supported.</exception>
    public static DataConstraints Parse(string json)
    {
        return MonitoringJson.Read("constraints.json", json, root => new DataConstraints(
            [.. root["features"]!.AsArray().Select(feature => ReadFeature(feature!))],
            ReadConfiguration(root["monitoring_config"])));
    }

    private static JsonObject Write(FeatureConstraint feature)
    {
        var json = new JsonObject
        {
            ["name"] = feature.Name,
            ["inferred_type"] = feature.Type.ToString(),
            ["completeness"] = feature.Completeness,
        };
        if (feature.IsNonNegative is { } isNonNegative)
        {
            json["num_constraints"] = new JsonObject { ["is_non_negative"] = isNonNegative };
        }

        if (feature.Domains is { } domains)
        {
            json["string_constraints"] = new JsonObject { ["domains"] = MonitoringJson.Array(domains.Select(domain => JsonValue.Create(domain))) };
        }

        return json;
    }

    private static JsonObject Write(MonitoringConfiguration configuration) => new()
    {
        ["evaluate_constraints"] = Switch(configuration.EvaluateConstraints),
        ["emit_metrics"] = Switch(configuration.EmitMetrics),
        ["datatype_check_threshold"] = configuration.DataTypeThreshold,
        ["domain_content_threshold"] = configuration.DomainThreshold,
        ["distribution_constraints"] = new JsonObject
        {
            ["perform_comparison"] = Switch(configuration.PerformComparison),
            ["comparison_threshold"] = configuration.ComparisonThreshold,
            ["comparison_method"] = configuration.IsRobust ? "Robust" : "Simple",
            ["categorical_comparison_threshold"] = configuration.CategoricalThreshold,
            ["categorical_drift_method"] = "LInfinity",
        },
    };

    private static string Switch(bool isOn) => isOn ? "Enabled" : "Disabled";

    private static FeatureConstraint ReadFeature(JsonNode feature)
    {
        return new FeatureConstraint(
            (string)feature["name"]!,
            MonitoringJson.TypeOf(feature),
            (double)feature["completeness"]!,
            (bool?)feature["num_constraints"]?["is_non_negative"],
            feature["string_constraints"]?["domains"] is JsonArray domains ? [.. domains.Select(domain => (string)domain!)] : null);
    }

    private static MonitoringConfiguration ReadConfiguration(JsonNode? node)
    {
        var defaults = new MonitoringConfiguration();
        var comparison = node?["distribution_constraints"];
        if ((string?)comparison?["categorical_drift_method"] is { } method && method != "LInfinity")
        {
            throw new FormatException($"categorical_drift_method {method} is not supported; use LInfinity.");
        }

        return new MonitoringConfiguration
        {
            EvaluateConstraints = IsEnabled(node?["evaluate_constraints"]),
            EmitMetrics = IsEnabled(node?["emit_metrics"]),
            DataTypeThreshold = (double?)node?["datatype_check_threshold"] ?? defaults.DataTypeThreshold,
            DomainThreshold = (double?)node?["domain_content_threshold"] ?? defaults.DomainThreshold,
            PerformComparison = IsEnabled(comparison?["perform_comparison"]),
            ComparisonThreshold = (double?)comparison?["comparison_threshold"] ?? defaults.ComparisonThreshold,
            IsRobust = (string?)(comparison?["comparison_method"] ?? comparison?["comparion_method"]) != "Simple",
            CategoricalThreshold = (double?)comparison?["categorical_comparison_threshold"] ?? defaults.CategoricalThreshold,
        };
    }

    private static bool IsEnabled(JsonNode? node) => (string?)node != "Disabled";
}
