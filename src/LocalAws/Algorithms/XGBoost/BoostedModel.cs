namespace LocalAws.Algorithms.XGBoost;

/// <summary>A trained model: trees whose values add up to a margin. Safe for concurrent use.</summary>
/// <param name="Objective">How margins become predictions.</param>
/// <param name="BaseScore">Prediction before the first tree.</param>
/// <param name="FeatureCount">Features of one row.</param>
/// <param name="Trees">Trees in the order in which they were grown.</param>
/// <param name="Attributes">Free texts of the model file, such as <c>best_iteration</c>.</param>
internal sealed record BoostedModel(
    Objective Objective,
    float BaseScore,
    int FeatureCount,
    IReadOnlyList<RegressionTree> Trees,
    IReadOnlyDictionary<string, string> Attributes)
{
    private readonly float _baseMargin = Objective.Margin(BaseScore);
    private readonly RegressionTree[] _trees = [.. Trees];

    /// <summary>Prediction for one row; NaN is a missing value. Sums run in 32 bits in the order of the trees, as XGBoost's do.</summary>
    public float Predict(ReadOnlySpan<float> row)
    {
        var margin = _baseMargin;
        foreach (var tree in _trees)
        {
            margin += tree.Predict(row);
        }

        return Objective.Transform(margin);
    }
}
