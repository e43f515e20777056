using Bunit;
using Dashboard.Pages.Training;
using Dashboard.Services.Training;
using Dashboard.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Training;

public sealed class TrainingJobsPageTests : DashboardContext
{
    [Fact]
    public void Loading_ShowsASkeleton()
    {
        Workspace.Training.List = (_, _) => new TaskCompletionSource<IReadOnlyList<TrainingJobSummary>>().Task;

        RenderPage<TrainingJobsPage>().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the training jobs");
    }

    [Fact]
    public void NoJobs_SaysWhatWouldBeHereAndTheNextStep()
    {
        var page = RenderPage<TrainingJobsPage>();

        page.Markup.ShouldContain("No training jobs in this workspace");
        page.Markup.ShouldContain("aws sagemaker create-training-job");
    }

    [Fact]
    public async Task Failure_OffersRetryThatLoadsAgain()
    {
        Workspace.Training.List = (_, _) => Task.FromException<IReadOnlyList<TrainingJobSummary>>(Missing.Network());
        var page = RenderPage<TrainingJobsPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("Could not load the training jobs");

        Fill(TrainingSamples.Summary("bike"));
        await page.Find("button.button").ClickAsync(new());

        page.Find("tbody a").TextContent.ShouldBe("bike");
    }

    [Fact]
    public void Jobs_AreListedNewestFirstWithStateAndDuration()
    {
        Fill(
            TrainingSamples.Summary("old"),
            TrainingSamples.Summary("new", TrainingJobStatus.Failed, minutes: 84, startedAfter: 5));

        var page = RenderPage<TrainingJobsPage>();

        var rows = page.FindAll("tbody tr");
        rows.Count.ShouldBe(2);
        rows[0].TextContent.ShouldContain("new");
        rows[0].TextContent.ShouldContain("Failed");
        rows[0].TextContent.ShouldContain("1 h 24 min");
        rows[0].QuerySelector("a")!.GetAttribute("href").ShouldBe("/w/local/training/new");
        page.Find("th[aria-sort=descending]").TextContent.ShouldContain("Created");
        page.Find("h1").TextContent.ShouldBe("Training jobs");
        page.Markup.ShouldContain("2 jobs: 1 failed, 1 completed");
    }

    [Fact]
    public void StatusInTheAddress_FiltersTheTableButNotTheCounts()
    {
        Fill(TrainingSamples.Summary("good"), TrainingSamples.Summary("bad", TrainingJobStatus.Failed));
        At("/w/local/training?status=Failed");

        var page = RenderPage<TrainingJobsPage>();

        page.FindAll("tbody tr").Count.ShouldBe(1);
        page.Find(".filters a[aria-current=true]").TextContent.ShouldContain("Failed");
        page.Find(".filters a").TextContent.ShouldContain("2");
    }

    [Fact]
    public void NothingMatches_LeadsBackToAll()
    {
        Fill(TrainingSamples.Summary("bike"));
        At("/w/local/training?q=stock");

        RenderPage<TrainingJobsPage>().Find(".state-empty a").GetAttribute("href").ShouldBe("/w/local/training");
    }

    [Fact]
    public void FilterInTheAddressChanges_DrawsAgainWithoutLoading()
    {
        var loads = 0;
        Workspace.Training.List = (_, _) =>
        {
            loads++;
            return Task.FromResult<IReadOnlyList<TrainingJobSummary>>([TrainingSamples.Summary("one"), TrainingSamples.Summary("two", TrainingJobStatus.Failed)]);
        };
        At("/w/local/training");
        var page = RenderPage<TrainingJobsPage>();

        At("/w/local/training?status=Failed");

        page.WaitForAssertion(() => page.FindAll("tbody tr").Count.ShouldBe(1));
        loads.ShouldBe(1);
    }

    [Fact]
    public async Task Refresh_Fails_KeepsTheRowsAndSaysSinceWhen()
    {
        Fill(TrainingSamples.Summary("bike"));
        var page = RenderPage<TrainingJobsPage>();
        Workspace.Training.List = (_, _) => Task.FromException<IReadOnlyList<TrainingJobSummary>>(Missing.Network());

        await Refresh.TickAsync();

        page.Find(".stale").TextContent.ShouldContain("Stale since 12:00");
        page.FindAll("tbody tr").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Disposed_WhileLoading_CancelsTheCall()
    {
        CancellationToken seen = default;
        Workspace.Training.List = (_, token) =>
        {
            seen = token;
            return new TaskCompletionSource<IReadOnlyList<TrainingJobSummary>>().Task;
        };
        RenderPage<TrainingJobsPage>();

        await DisposeComponentsAsync();

        seen.IsCancellationRequested.ShouldBeTrue();
    }

    private void Fill(params IReadOnlyList<TrainingJobSummary> jobs) => Workspace.Training.List = (_, _) => Task.FromResult(jobs);
}
