using System.Globalization;
using System.Text.Json;

namespace LocalAws.Algorithms.XGBoost;

/// <summary>Writes a model in XGBoost's JSON format, as version 1.7.4 does, which every later version reads too.</summary>
/// <remarks>The schema is XGBoost's <c>doc/model.schema</c>. Numbers carry nine significant digits, enough to restore every 32-bit value.</remarks>
internal static class ModelFileWriter
{
    private const string None = "0";

    /// <summary>Writes the bytes of the file <c>xgboost-model</c>.</summary>
    public static byte[] Write(BoostedModel model)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("learner");
            WriteTexts(json, "attributes", [.. model.Attributes.Select(attribute => (attribute.Key, attribute.Value))]);
            WriteEmptyArray(json, "feature_names");
            WriteEmptyArray(json, "feature_types");
            WriteBooster(json, model);
            WriteTexts(json, "learner_model_param",
                ("base_score", model.BaseScore.ToString("E8", CultureInfo.InvariantCulture)),
                ("num_class", None),
                ("num_feature", Text(model.FeatureCount)),
                ("num_target", "1"));
            json.WriteStartObject("objective");
            json.WriteString("name", model.Objective.Name);
            WriteTexts(json, "reg_loss_param", ("scale_pos_weight", "1"));
            json.WriteEndObject();
            json.WriteEndObject();
            WriteArray(json, "version", [1, 7, 4], json.WriteNumberValue);
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteBooster(Utf8JsonWriter json, BoostedModel model)
    {
        json.WriteStartObject("gradient_booster");
        json.WriteStartObject("model");
        WriteTexts(json, "gbtree_model_param",
            ("num_parallel_tree", "1"), ("num_trees", Text(model.Trees.Count)), ("size_leaf_vector", None));
        WriteArray(json, "tree_info", model.Trees.Select(_ => 0), json.WriteNumberValue);
        json.WriteStartArray("trees");
        for (var index = 0; index < model.Trees.Count; index++)
        {
            WriteTree(json, model.Trees[index].Nodes, index, model.FeatureCount);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteString("name", "gbtree");
        json.WriteEndObject();
    }

    private static void WriteTree(Utf8JsonWriter json, IReadOnlyList<TreeNode> nodes, int index, int featureCount)
    {
        json.WriteStartObject();
        WriteArray(json, "base_weights", nodes.Select(node => node.BaseWeight), value => WriteFloat(json, value));
        foreach (var name in new[] { "categories", "categories_nodes", "categories_segments", "categories_sizes" })
        {
            WriteEmptyArray(json, name);
        }

        WriteArray(json, "default_left", nodes.Select(node => node.DefaultLeft ? 1 : 0), json.WriteNumberValue);
        json.WriteNumber("id", index);
        WriteArray(json, "left_children", nodes.Select(node => node.Left), json.WriteNumberValue);
        WriteArray(json, "loss_changes", nodes.Select(node => node.LossChange), value => WriteFloat(json, value));
        WriteArray(json, "parents", nodes.Select(node => node.Parent), json.WriteNumberValue);
        WriteArray(json, "right_children", nodes.Select(node => node.Right), json.WriteNumberValue);
        WriteArray(json, "split_conditions", nodes.Select(node => node.Condition), value => WriteFloat(json, value));
        WriteArray(json, "split_indices", nodes.Select(node => node.Feature), json.WriteNumberValue);
        WriteArray(json, "split_type", nodes.Select(_ => 0), json.WriteNumberValue);
        WriteArray(json, "sum_hessian", nodes.Select(node => node.SumHessian), value => WriteFloat(json, value));
        WriteTexts(json, "tree_param",
            ("num_deleted", None), ("num_feature", Text(featureCount)), ("num_nodes", Text(nodes.Count)), ("size_leaf_vector", None));
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> values, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        json.WriteEndArray();
    }

    // XGBoost takes a number without point and exponent for an integer, and refuses it where it wants a float.
    private static void WriteFloat(Utf8JsonWriter json, float value)
    {
        json.WriteRawValue(value.ToString("E8", CultureInfo.InvariantCulture), skipInputValidation: true);
    }

    private static void WriteEmptyArray(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, params IReadOnlyList<(string Name, string Value)> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in texts)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
