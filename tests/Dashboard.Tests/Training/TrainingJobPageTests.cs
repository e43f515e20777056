using Bunit;
using Dashboard.Pages.Training;
using Dashboard.Services.Metrics;
using Dashboard.Services.Training;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Training;

public sealed class TrainingJobPageTests : DashboardContext
{
    [Fact]
    public void Loading_ShowsASkeletonUnderTheName()
    {
        Workspace.Training.Get = (_, _) => new TaskCompletionSource<TrainingJob>().Task;

        var page = Page("bike");

        page.Find("h1").TextContent.ShouldBe("bike");
        page.Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the training job bike");
    }

    [Fact]
    public void Job_Unknown_SaysSo()
    {
        var page = Page("gone");

        page.Find("[role=alert]").TextContent.ShouldContain("There is no training job named gone.");
    }

    [Fact]
    public void Job_Completed_ShowsTimesBillingHyperparametersChannelsAndArtifact()
    {
        Workspace.Training.Get = (name, _) => Task.FromResult(TrainingSamples.Job(name));
        Workspace.Training.GetMetrics = (_, _) => Task.FromResult(TrainingSamples.Metrics(("train:rmse", [0.9, 0.4]), ("validation:rmse", [1, 0.5])));

        var page = Page("bike");

        var text = page.Markup;
        page.Find(".page-summary").TextContent.ShouldBe("Completed after 12 min, validation:rmse 0.287");
        text.ShouldContain("240 billable seconds; spot saved 60.0 %");
        text.ShouldContain("max_depth");
        text.ShouldContain("s3://bucket/train/");
        text.ShouldContain("s3://bucket/models/bike/output/model.tar.gz");
        text.ShouldContain("Preparing the instances");
        page.FindAll(".chart").Count.ShouldBe(1);
        page.Find(".chart-plot").GetAttribute("aria-label")!.ShouldContain("validation:rmse: newest 0.500");
    }

    [Fact]
    public void Job_Failed_SaysWhyFirst()
    {
        Workspace.Training.Get = (name, _) => Task.FromResult(TrainingSamples.Job(name, TrainingJobStatus.Failed));

        var page = Page("bike");

        page.Find("[role=alert]").TextContent.ShouldContain("Label column is missing in line 1");
        page.Markup.ShouldNotContain("Final metrics");
    }

    [Fact]
    public void Job_WithoutDataPoints_ExplainsTheMissingChart()
    {
        Workspace.Training.Get = (name, _) => Task.FromResult(TrainingSamples.Job(name));

        Page("bike").Markup.ShouldContain("CloudWatch has no data points of this job.");
    }

    [Fact]
    public void Metrics_Fail_LeaveTheRestOfThePage()
    {
        Workspace.Training.Get = (name, _) => Task.FromResult(TrainingSamples.Job(name));
        Workspace.Training.GetMetrics = (_, _) => Task.FromException<MetricResult>(Missing.Network());

        var page = Page("bike");

        page.Find("[role=alert]").TextContent.ShouldContain("Could not load the metrics of the job");
        page.Markup.ShouldContain("max_depth");
    }

    [Fact]
    public void AnotherJob_OnTheSamePage_ShowsNothingOfTheOneBefore()
    {
        Workspace.Training.Get = (name, _) => name == "one" ? Task.FromResult(TrainingSamples.Job(name)) : new TaskCompletionSource<TrainingJob>().Task;
        var page = Page("one");

        page.Render(parameters => parameters.Add(one => one.Name, "two"));

        page.Find("h1").TextContent.ShouldBe("two");
        page.Markup.ShouldNotContain("max_depth");
    }

    private IRenderedComponent<TrainingJobPage> Page(string name) => RenderPage<TrainingJobPage>(parameters => parameters.Add(page => page.Name, name));
}
