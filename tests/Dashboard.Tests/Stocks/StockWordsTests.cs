using Dashboard.Pages.Stocks;
using Dashboard.Services.Stocks;

namespace Dashboard.Tests.Stocks;

public sealed class StockWordsTests
{
    [Fact]
    public void Verdict_BetterThanUpButNotThanDown_ClaimsNothing()
    {
        // 61.1 % right with an interval from 52.4 %: above always up (46.0 %), not above always down (54.0 %).
        var score = new StockScore(new ConfusionMatrix(51, 7, 42, 26), 0.524, 0.692, true);

        StockWords.Verdict(score).ShouldBe("Not distinguishable from always saying down on these days.");
    }

    [Theory]
    [InlineData(0.61, 0.80, "Right more often than always saying up, beyond what chance explains.")]
    [InlineData(0.40, 0.59, "Right less often than always saying up.")]
    [InlineData(0.55, 0.65, "Not distinguishable from always saying up on these days.")]
    public void Verdict_SixtyPerCentUp_IsJudgedByTheInterval(double low, double high, string verdict) =>
        StockWords.Verdict(new StockScore(new ConfusionMatrix(40, 20, 20, 20), low, high, false)).ShouldBe(verdict);

    [Fact]
    public void Verdict_NoDays_SaysSo() =>
        StockWords.Verdict(new StockScore(new ConfusionMatrix(0, 0, 0, 0), null, null, false)).ShouldBe("None of these days has a prediction.");
}
