using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using LocalAws.Algorithms;
using LocalAws.Algorithms.XGBoost;

namespace LocalAws.Tests.Algorithms;

public sealed class ModelFileTests
{
    [Property(MaxTest = 30)]
    public void WriteAndRead_AnyModel_PredictsTheSameToTheLastBit(int seed)
    {
        var model = RandomModel(new Random(seed));

        var read = ModelFileReader.Read(ModelFileWriter.Write(model));

        read.Trees.SelectMany(tree => tree.Nodes).ShouldBe(model.Trees.SelectMany(tree => tree.Nodes));
        foreach (var row in TrainingInputs.Rows(50, seed, missing: 0.2))
        {
            BitConverter.SingleToInt32Bits(read.Predict(row.AsSpan(1))).ShouldBe(BitConverter.SingleToInt32Bits(model.Predict(row.AsSpan(1))));
        }
    }

    [Property(MaxTest = 50)]
    public void Predict_AnyRow_IsTheSumOfTheLeavesItReaches(int seed)
    {
        var random = new Random(seed);
        var model = RandomModel(random);
        var row = TrainingInputs.Rows(1, seed, missing: 0.3)[0].AsSpan(1).ToArray();
        var expected = model.Trees.Aggregate(model.BaseScore, (sum, tree) => sum + Walk(tree, 0, row));

        model.Predict(row).ShouldBe(expected);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("{\"learner\":{}}")]
    [InlineData("[]")]
    public void Read_SomethingElse_SaysSo(string text)
    {
        Should.Throw<AlgorithmException>(() => ModelFileReader.Read(Encoding.UTF8.GetBytes(text)))
            .Message.ShouldStartWith("Unable to load model: the file is no XGBoost model in JSON");
    }

    [Theory]
    [InlineData("left_children", 99, "do not form a tree")]
    [InlineData("left_children", 0, "do not form a tree")]
    [InlineData("split_indices", 4, "do not form a tree")]
    [InlineData("split_type", 1, "categorical splits")]
    public void Read_BrokenTree_IsRefused(string array, int value, string expected)
    {
        var file = Edit(root => Tree(root)[array]![0] = value);

        Should.Throw<AlgorithmException>(() => ModelFileReader.Read(file)).Message.ShouldContain(expected);
    }

    [Fact]
    public void Read_ArraysOfDifferentLength_IsRefused()
    {
        var file = Edit(root => Tree(root)["parents"]!.AsArray().RemoveAt(0));

        Should.Throw<AlgorithmException>(() => ModelFileReader.Read(file)).Message.ShouldContain("differ in length");
    }

    [Fact]
    public void Read_OtherObjective_IsRefusedByName()
    {
        var file = Edit(root => root["learner"]!["objective"]!["name"] = "multi:softprob");

        Should.Throw<AlgorithmException>(() => ModelFileReader.Read(file)).Message.ShouldContain("multi:softprob");
    }

    [Fact]
    public void Read_BaseScoreOfVersion3_IsUnderstood()
    {
        var file = Edit(root => root["learner"]!["learner_model_param"]!["base_score"] = "[2.5E-1]");

        ModelFileReader.Read(file).BaseScore.ShouldBe(0.25f);
    }

    private static byte[] Edit(Action<JsonNode> edit)
    {
        var model = new BoostedModel(
            Objective.Find("reg:squarederror")!, 0.5f, 4, [new RegressionTree(RandomTree(new Random(1), 1))], new Dictionary<string, string>());
        var root = JsonNode.Parse(ModelFileWriter.Write(model))!;
        edit(root);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static JsonNode Tree(JsonNode root) => root["learner"]!["gradient_booster"]!["model"]!["trees"]![0]!;

    private static BoostedModel RandomModel(Random random)
    {
        var trees = Enumerable.Range(0, 8).Select(_ => new RegressionTree(RandomTree(random, 4))).ToList();
        return new BoostedModel(
            Objective.Find("reg:squarederror")!, (float)random.NextDouble(), 4, trees, new Dictionary<string, string> { ["note"] = "as \"is\"" });
    }

    private static TreeNode[] RandomTree(Random random, int depth)
    {
        var nodes = new List<TreeNode>();
        Add(RegressionTree.RootParent, depth);
        return [.. nodes];

        int Add(int parent, int levels)
        {
            var index = nodes.Count;
            nodes.Add(new TreeNode(parent, -1, -1, 0, (float)(random.NextDouble() - 0.5), false, 0, random.Next(1, 99), 0.1f));
            if (levels > 0 && (parent == RegressionTree.RootParent || random.NextDouble() < 0.8))
            {
                nodes[index] = nodes[index] with
                {
                    Feature = random.Next(4),
                    Condition = (float)((random.NextDouble() * 10) - 5),
                    DefaultLeft = random.Next(2) == 0,
                    LossChange = (float)random.NextDouble(),
                    Left = Add(index, levels - 1),
                };
                nodes[index] = nodes[index] with { Right = Add(index, levels - 1) };
            }

            return index;
        }
    }

    private static float Walk(RegressionTree tree, int index, float[] row)
    {
        var node = tree.Nodes[index];
        if (node.IsLeaf)
        {
            return node.Condition;
        }

        var value = row[node.Feature];
        var isLeft = float.IsNaN(value) ? node.DefaultLeft : value < node.Condition;
        return Walk(tree, isLeft ? node.Left : node.Right, row);
    }
}
