using Dashboard.Services.Stocks;
using FsCheck;
using FsCheck.Xunit;

namespace Dashboard.Services.Tests.Stocks;

public sealed class StockScoringTests
{
    [Fact]
    public void Score_DaysOfEveryKind_CountsEachInItsCell()
    {
        StockDay[] days =
        [
            .. Enumerable.Repeat(Day(up: true, closedUp: true), 4),
            .. Enumerable.Repeat(Day(up: false, closedUp: true), 3),
            .. Enumerable.Repeat(Day(up: true, closedUp: false), 2),
            Day(up: false, closedUp: false),
            Day(up: true, closedUp: true) with { PredictedUp = null },
        ];

        var score = StockScoring.Score(days, ["Open", "Volume"]);

        score.Matrix.ShouldBe(new ConfusionMatrix(4, 3, 2, 1));
        score.Matrix.Accuracy.ShouldBe(0.5);
        score.UsesSameDayClose.ShouldBeFalse();
    }

    [Fact]
    public void Score_UnchangedClose_CountsAsDown()
    {
        var day = new StockDay(null, 10, 10, 10, 10, 1, 0.4, false);

        StockScoring.Score([day], []).Matrix.ShouldBe(new ConfusionMatrix(0, 0, 0, 1));
    }

    [Fact]
    public void Score_FeaturesWithTheSameDaysClose_SaysSo()
    {
        StockScoring.Score([], ["Open", " close "]).UsesSameDayClose.ShouldBeTrue();
        StockScoring.Score([], ["Close_1", "Adj Close"]).UsesSameDayClose.ShouldBeFalse();
    }

    [Fact]
    public void Score_NoDays_HasNoFigures()
    {
        var score = StockScoring.Score([], []);

        (score.Matrix.Accuracy, score.AccuracyLow, score.AccuracyHigh).ShouldBe((null, null, null));
    }

    [Fact]
    public void Wilson_FiftyOfAHundred_MatchesThePublishedInterval()
    {
        var interval = StockScoring.Wilson(50, 100)!.Value;

        interval.Low.ShouldBe(0.4038, 0.0001);
        interval.High.ShouldBe(0.5962, 0.0001);
    }

    [Property]
    public void Wilson_AnyCounts_HoldsTheShareWithinZeroAndOne(NonNegativeInt right, NonNegativeInt wrong)
    {
        var trials = right.Get + wrong.Get;
        if (StockScoring.Wilson(right.Get, trials) is not { } interval)
        {
            trials.ShouldBe(0);
            return;
        }

        interval.Low.ShouldBeInRange(0, right.Get / (double)trials + 1e-12);
        interval.High.ShouldBeInRange((right.Get / (double)trials) - 1e-12, 1);
    }

    private static StockDay Day(bool up, bool closedUp) => new(null, 10, 12, 8, closedUp ? 11 : 9, 1, up ? 0.6 : 0.4, up);
}
