using Dashboard.Services.Stocks;

namespace Dashboard.Pages.Stocks;

/// <summary>A score in words that claim no more than its numbers do.</summary>
internal static class StockWords
{
    /// <summary>The constant answer that any model must beat.</summary>
    public static string BetterConstant(ConfusionMatrix matrix) =>
        matrix.IsUpTheBetterConstant ? "Always saying up" : "Always saying down";

    /// <summary>How the accuracy stands to the better constant answer, by the accuracy's 95 % interval.</summary>
    public static string Verdict(StockScore score)
    {
        if (score is not { AccuracyLow: { } low, AccuracyHigh: { } high, Matrix.BetterConstant: { } constant })
        {
            return "None of these days has a prediction.";
        }

        var baseline = BetterConstant(score.Matrix).ToLowerInvariant();
        return (low > constant, high < constant) switch
        {
            (true, _) => $"Right more often than {baseline}, beyond what chance explains.",
            (_, true) => $"Right less often than {baseline}.",
            _ => $"Not distinguishable from {baseline} on these days.",
        };
    }
}
