namespace LocalAws.Algorithms.XGBoost;

/// <summary>One node, as XGBoost stores it.</summary>
/// <param name="Parent">Index of the parent, or <see cref="RegressionTree.RootParent"/>.</param>
/// <param name="Left">Index of the child for values below the split, or -1 in a leaf.</param>
/// <param name="Right">Index of the other child, or -1 in a leaf.</param>
/// <param name="Feature">Feature that the split looks at; 0 in a leaf.</param>
/// <param name="Condition">Threshold of a split; the value of a leaf.</param>
/// <param name="DefaultLeft">Whether a missing value goes left.</param>
/// <param name="LossChange">Loss reduction of the split.</param>
/// <param name="SumHessian">Sum of hessians of the rows that reach the node.</param>
/// <param name="BaseWeight">Weight that the node would have as a leaf, before shrinkage.</param>
internal readonly record struct TreeNode(
    int Parent, int Left, int Right, int Feature, float Condition, bool DefaultLeft, float LossChange, float SumHessian, float BaseWeight)
{
    /// <summary>Whether the node answers rather than asks.</summary>
    public bool IsLeaf => Left < 0;
}

/// <summary>One tree of a boosted model.</summary>
/// <param name="nodes">Nodes; the first is the root, children have higher indices than their parents or point anywhere within the tree.</param>
internal sealed class RegressionTree(TreeNode[] nodes)
{
    /// <summary>What XGBoost writes as the parent of the root.</summary>
    public const int RootParent = int.MaxValue;

    /// <summary>Nodes in the order of the model file.</summary>
    public IReadOnlyList<TreeNode> Nodes => nodes;

    /// <summary>Value of the leaf that a row of features reaches. A value goes left when it is below the threshold in 32 bits.</summary>
    public float Predict(ReadOnlySpan<float> row)
    {
        ref readonly var node = ref nodes[0];
        while (node.Left >= 0)
        {
            var value = row[node.Feature];
            var goesLeft = float.IsNaN(value) ? node.DefaultLeft : value < node.Condition;
            node = ref nodes[goesLeft ? node.Left : node.Right];
        }

        return node.Condition;
    }
}
