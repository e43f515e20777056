using System.Globalization;
using System.Text.Json;

namespace LocalAws.Algorithms.XGBoost;

/// <summary>Reads a model in XGBoost's JSON format: single-output tree models with numerical splits, of XGBoost 1.0 and later.</summary>
internal static class ModelFileReader
{
    /// <summary>Reads the bytes of a file <c>xgboost-model</c>.</summary>
    /// <exception cref="AlgorithmException">The bytes are no such model, or hold something that is not supported; the text names it.</exception>
    public static BoostedModel Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return ReadLearner(document.RootElement.GetProperty("learner"));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            throw Error($"the file is no XGBoost model in JSON: {exception.Message}");
        }
    }

    private static BoostedModel ReadLearner(JsonElement learner)
    {
        var parameters = learner.GetProperty("learner_model_param");
        var featureCount = Integer(parameters, "num_feature");
        if (Integer(parameters, "num_class") > 1)
        {
            throw Error("models with more than one output are not supported");
        }

        var objectiveName = learner.GetProperty("objective").GetProperty("name").GetString()!;
        var objective = Objective.Find(objectiveName) ?? throw Error($"objective {objectiveName} is not supported");
        var booster = learner.GetProperty("gradient_booster");
        if (booster.GetProperty("name").GetString() is var name && name != "gbtree")
        {
            throw Error($"booster {name} is not supported, only gbtree is");
        }

        var trees = booster.GetProperty("model").GetProperty("trees").EnumerateArray()
            .Select((tree, index) => ReadTree(tree, index, featureCount)).ToList();
        return new BoostedModel(objective, BaseScore(parameters), featureCount, trees, ReadAttributes(learner));
    }

    // Version 3 writes the base score as an array of one number.
    private static float BaseScore(JsonElement parameters)
    {
        var text = parameters.GetProperty("base_score").GetString()!.Trim('[', ']');
        return float.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> ReadAttributes(JsonElement learner)
    {
        return learner.TryGetProperty("attributes", out var attributes)
            ? attributes.EnumerateObject().ToDictionary(attribute => attribute.Name, attribute => attribute.Value.ToString())
            : [];
    }

    private static RegressionTree ReadTree(JsonElement tree, int index, int featureCount)
    {
        var left = Integers(tree, "left_children");
        var count = left.Length;
        var right = SameLength(Integers(tree, "right_children"), count, index);
        var parents = SameLength(Integers(tree, "parents"), count, index);
        var features = SameLength(Integers(tree, "split_indices"), count, index);
        var defaults = SameLength(Integers(tree, "default_left"), count, index);
        var conditions = SameLength(Floats(tree, "split_conditions"), count, index);
        var weights = SameLength(Floats(tree, "base_weights"), count, index);
        var changes = SameLength(Floats(tree, "loss_changes"), count, index);
        var hessians = SameLength(Floats(tree, "sum_hessian"), count, index);
        if (tree.TryGetProperty("split_type", out _) && Integers(tree, "split_type").Any(type => type != 0))
        {
            throw Error($"tree {index} has categorical splits, which are not supported");
        }

        var nodes = new TreeNode[count];
        for (var node = 0; node < count; node++)
        {
            nodes[node] = new TreeNode(
                parents[node], left[node], right[node], features[node], conditions[node], defaults[node] != 0,
                changes[node], hessians[node], weights[node]);
        }

        Check(nodes, index, featureCount);
        return new RegressionTree(nodes);
    }

    // A prediction walks down without looking back, so every child must exist and name its parent: no walk can then run in circles.
    private static void Check(TreeNode[] nodes, int index, int featureCount)
    {
        var isSound = nodes.Length > 0 && nodes[0].Parent == RegressionTree.RootParent;
        for (var node = 0; node < nodes.Length && isSound; node++)
        {
            var (left, right) = (nodes[node].Left, nodes[node].Right);
            isSound = nodes[node].IsLeaf || (IsChild(left, node) && IsChild(right, node) && left != right
                && nodes[node].Feature >= 0 && nodes[node].Feature < featureCount);
        }

        if (!isSound)
        {
            throw Error($"the nodes of tree {index} do not form a tree over {featureCount} features");
        }

        bool IsChild(int child, int parent) => child > 0 && child < nodes.Length && nodes[child].Parent == parent;
    }

    private static T[] SameLength<T>(T[] values, int count, int index)
    {
        return values.Length == count ? values : throw Error($"the arrays of tree {index} differ in length");
    }

    private static int[] Integers(JsonElement tree, string name)
    {
        return [.. tree.GetProperty(name).EnumerateArray().Select(value => value.ValueKind switch
        {
            JsonValueKind.True => 1,
            JsonValueKind.False => 0,
            _ => value.GetInt32(),
        })];
    }

    private static float[] Floats(JsonElement tree, string name)
    {
        return [.. tree.GetProperty(name).EnumerateArray().Select(value => value.GetSingle())];
    }

    private static int Integer(JsonElement parameters, string name)
    {
        return int.Parse(parameters.GetProperty(name).GetString()!, NumberStyles.Integer, CultureInfo.InvariantCulture);
    }

    private static AlgorithmException Error(string text) => new($"Unable to load model: {text}.");
}
