using Dashboard.Pages.Training;
using Dashboard.Services.Training;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Tests.Training;

public sealed class TrainingModelTests
{
    private static readonly DateTimeOffset s_now = TrainingSamples.Start.AddHours(3);

    [Property]
    public Property UrlState_AnyState_ReadsBackTheSame() => Prop.ForAll(States().ToArbitrary(), state =>
        TrainingJobsUrlState.FromQuery(state.ToQuery()) == state);

    [Theory]
    [InlineData("?status=3&sort=17&page=-2&dir=up")]
    [InlineData("?status=&page=0")]
    [InlineData("")]
    public void UrlState_WhatMeansNothing_IsTheDefault(string query) => TrainingJobsUrlState.FromQuery(query).ShouldBe(TrainingJobsUrlState.Default);

    [Fact]
    public void UrlState_Default_HasNoQuery() => TrainingJobsUrlState.Default.ToQuery().ShouldBe("");

    [Fact]
    public void UrlState_HeadingClickedTwice_TurnsTheOrderAndGoesToTheFirstPage()
    {
        var once = (TrainingJobsUrlState.Default with { Page = 3 }).SortedBy(TrainingSort.Name);
        once.ShouldBe(TrainingJobsUrlState.Default with { Sort = TrainingSort.Name, IsDescending = false });

        once.SortedBy(TrainingSort.Name).IsDescending.ShouldBeTrue();
    }

    [Fact]
    public void Table_SearchAndStatus_CountEveryStateOfWhatWasFound()
    {
        TrainingJobSummary[] jobs =
        [
            TrainingSamples.Summary("bike-one"),
            TrainingSamples.Summary("bike-two", TrainingJobStatus.Failed),
            TrainingSamples.Summary("stock", TrainingJobStatus.Failed),
        ];

        var table = TrainingTable.Build(jobs, TrainingJobsUrlState.Default with { Search = "BIKE", Status = TrainingJobStatus.Failed }, s_now);

        table.Rows.Select(job => job.Name).ShouldBe(["bike-two"]);
        table.Statuses.ShouldBe([(TrainingJobStatus.Failed, 1), (TrainingJobStatus.Completed, 1)]);
    }

    [Fact]
    public void Table_ByDuration_CountsARunningJobUpToNow()
    {
        TrainingJobSummary[] jobs =
        [
            TrainingSamples.Summary("short", minutes: 5),
            TrainingSamples.Summary("running", TrainingJobStatus.InProgress),
            TrainingSamples.Summary("long", minutes: 50),
        ];

        var table = TrainingTable.Build(jobs, TrainingJobsUrlState.Default with { Sort = TrainingSort.Duration }, s_now);

        table.Rows.Select(job => job.Name).ShouldBe(["running", "long", "short"]);
    }

    [Fact]
    public void Table_PageBeyondTheLast_ShowsTheLast()
    {
        var jobs = Enumerable.Range(0, 30).Select(i => TrainingSamples.Summary($"job-{i:00}", startedAfter: i)).ToArray();

        var table = TrainingTable.Build(jobs, TrainingJobsUrlState.Default with { Page = 9 }, s_now);

        table.Page.ShouldBe(2);
        table.PageCount.ShouldBe(2);
        table.Rows.Count.ShouldBe(5);
    }

    [Fact]
    public void Words_Jobs_NameTheMostPressingStateFirst()
    {
        TrainingJobSummary[] jobs = [TrainingSamples.Summary("a"), TrainingSamples.Summary("b", TrainingJobStatus.Failed), TrainingSamples.Summary("c")];

        TrainingWords.Of(jobs).ShouldBe("3 jobs: 1 failed, 2 completed");
        TrainingWords.Of([TrainingSamples.Summary("a")]).ShouldBe("1 job: 1 completed");
    }

    [Theory]
    [InlineData(TrainingJobStatus.Completed, "Completed after 12 min, validation:rmse 0.287")]
    [InlineData(TrainingJobStatus.Failed, "Failed after 12 min")]
    public void Words_Job_SayHowItEnded(TrainingJobStatus status, string expected) =>
        TrainingWords.Of(TrainingSamples.Job("a", status), s_now).ShouldBe(expected);

    [Fact]
    public void Words_SpotSaving_IsTheShareThatWasNotBilled()
    {
        TrainingWords.Saved(TrainingSamples.Job("a")).ShouldBe(0.6);
        TrainingWords.Saved(TrainingSamples.Job("a") with { IsSpot = false }).ShouldBeNull();
        TrainingWords.Saved(TrainingSamples.Job("a") with { TrainingTime = TimeSpan.Zero }).ShouldBeNull();
    }

    [Fact]
    public void Figures_SameMeasure_ShareAChartAndEmptySeriesAreLeftOut()
    {
        var figures = TrainingFigures.Of(TrainingSamples.Metrics(
            ("validation:rmse", [1, 0.5]), ("train:rmse", [0.9, 0.4]), ("objective_loss", [3, 2]), ("train:mae", [double.NaN])));

        figures.Select(figure => figure.Title).ShouldBe(["rmse", "objective_loss"]);
        figures[0].Lines.Select(line => line.Name).ShouldBe(["train:rmse", "validation:rmse"]);
    }

    private static Gen<TrainingJobsUrlState> States() =>
        from search in Gen.Elements("", "bike", "a b & c=d", "ä%20+")
        from status in Gen.Elements<TrainingJobStatus?>([null, .. Enum.GetValues<TrainingJobStatus>().Select(status => (TrainingJobStatus?)status)])
        from sort in Gen.Elements(Enum.GetValues<TrainingSort>())
        from isDescending in Gen.Elements(true, false)
        from page in Gen.Choose(1, 40)
        select new TrainingJobsUrlState(search, status, sort, isDescending, page);
}
