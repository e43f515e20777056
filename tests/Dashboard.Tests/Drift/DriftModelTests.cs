using Dashboard.Pages.Drift;
using Dashboard.Services.Monitoring;
using Dashboard.Tests.Endpoints;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Drift;

public sealed class DriftModelTests
{
    private const double None = double.NaN;

    [Property]
    public Property Query_AnyState_ReadsBackAsWritten()
    {
        var states =
            from hours in Gen.Choose(0, 100_000)
            from ticks in Gen.Elements(0, 1, 5_000_000)
            from hasExecution in Gen.Elements(true, false)
            from feature in Gen.Elements(null, "temp", "a b&c", "ü#")
            from page in Gen.Choose(1, 40)
            let execution = DateTimeOffset.UnixEpoch.AddHours(hours).AddTicks(ticks)
            select new DriftUrlState(hasExecution ? execution : null, feature, page);

        return Prop.ForAll(states.ToArbitrary(), state => DriftUrlState.FromQuery(state.ToQuery()) == state);
    }

    [Theory]
    [InlineData("?execution=yesterday")]
    [InlineData("?page=0")]
    [InlineData("?feature=")]
    public void FromQuery_UnknownValue_IsDefault(string query) =>
        DriftUrlState.FromQuery(query).ShouldBe(DriftUrlState.Default);

    [Fact]
    public void Executions_NoSelection_SelectsTheNewestWithViolations()
    {
        MonitoringExecution[] runs =
        [
            Samples.Execution("s", 0),
            Samples.Execution("s", 1, "CompletedWithViolations"),
            Samples.Execution("s", 2, "CompletedWithViolations"),
        ];

        DriftExecutions.Build(runs, DriftUrlState.Default).Selected.ShouldBe(runs[1]);
        DriftExecutions.Build([runs[0]], DriftUrlState.Default).Selected.ShouldBe(runs[0]);
        DriftExecutions.Build([], DriftUrlState.Default).Selected.ShouldBeNull();
        DriftExecutions.Build(runs, DriftUrlState.Default with { Execution = runs[2].ScheduledAt }).Selected.ShouldBe(runs[2]);
    }

    [Fact]
    public void Executions_ManyRuns_ArePagedByDay()
    {
        var runs = Enumerable.Range(0, 50).Select(i => Samples.Execution("s", i)).ToList();

        var last = DriftExecutions.Build(runs, DriftUrlState.Default with { Page = 9 });

        (last.Page, last.PageCount, last.Rows.Count).ShouldBe((3, 3, 2));
    }

    [Fact]
    public void Ranking_Features_MostDriftingFirst()
    {
        var drift = Samples.Drift(
            0.1,
            ("calm", [0.01, 0.02]),
            ("wild", [0.05, 0.4]),
            ("was", [0.9, 0.03]),
            ("silent", [None, None]),
            ("late", [0.2, None]));

        var ranking = DriftRanking.Of(drift);

        ranking.Select(rank => rank.Feature).ShouldBe(["wild", "late", "was", "calm", "silent"]);
        ranking[0].ShouldSatisfyAllConditions(
            rank => rank.Latest.ShouldBe(0.4),
            rank => rank.Above.ShouldBe(1),
            rank => rank.Executions.ShouldBe(2),
            rank => rank.IsDrifting(0.1).ShouldBeTrue());
        ranking[2].IsDrifting(0.1).ShouldBeFalse();
        ranking[4].Latest.ShouldBeNull();
    }

    [Fact]
    public void Ranking_NoThreshold_CountsNothingAbove() =>
        DriftRanking.Of(Samples.Drift(null, ("temp", [5]))).Single().Above.ShouldBeNull();

    [Fact]
    public void Ranking_Selection_IsTheChosenFeatureOrTheFirstThree()
    {
        var ranking = DriftRanking.Of(Samples.Drift(0.1, ("a", [1]), ("b", [2]), ("c", [3]), ("d", [4]), ("e", [None])));

        DriftRanking.Selected(ranking, null).ShouldBe(["d", "c", "b"]);
        DriftRanking.Selected(ranking, "a").ShouldBe(["a"]);
        DriftRanking.Selected(ranking, "gone").ShouldBe(["d", "c", "b"]);
    }

    [Fact]
    public void Ranking_Selection_LeavesOutWhatNeverMoved()
    {
        DriftRanking.Selected(DriftRanking.Of(Samples.Drift(0.1, ("a", [0]), ("b", [0.2]), ("c", [0]))), null).ShouldBe(["b"]);
        DriftRanking.Selected(DriftRanking.Of(Samples.Drift(0.1, ("a", [0]), ("b", [0]))), null).ShouldBe(["a"]);
    }

    [Fact]
    public void Figure_Features_HasThresholdAndGaps()
    {
        var drift = Samples.Drift(0.1, ("temp", [0.05, None, 0.3]), ("humidity", [0, 0, 0]));

        var figure = DriftFigures.Features(drift, ["temp"]);

        figure.Lines.Single().Name.ShouldBe("temp");
        double.IsNaN(figure.Lines.Single().Values[1]).ShouldBeTrue();
        figure.Thresholds.Single().ShouldBe(new(0.1, "threshold 0.1"));
        figure.Subtitle.ShouldBe("distance from the baseline, each h");
        DriftFigures.Features(drift with { Threshold = null }, ["temp"]).Thresholds.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("data_type_check")]
    [InlineData("completeness_check")]
    [InlineData("baseline_drift_check")]
    [InlineData("missing_column_check")]
    [InlineData("extra_column_check")]
    [InlineData("categorical_values_check")]
    [InlineData("bias_drift_check")]
    [InlineData("feature_attribution_drift_check")]
    [InlineData("LessThanThreshold")]
    [InlineData("GreaterThanThreshold")]
    public void Words_KnownCheck_HaveNameAndSentence(string check)
    {
        DriftWords.Check(check).ShouldNotBe(check);
        DriftWords.Explain(check).ShouldNotBe(DriftWords.Explain("something_new"));
    }

    [Fact]
    public void Words_UnknownCheck_KeepTheirName() => DriftWords.Check("something_new").ShouldBe("something_new");
}
