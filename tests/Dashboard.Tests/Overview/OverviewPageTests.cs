using Bunit;
using Dashboard.Charts;
using Dashboard.Navigation;
using Dashboard.Pages.Overview;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Training;
using Dashboard.Tests.Endpoints;
using Dashboard.Tests.Fakes;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Tests.Overview;

public sealed class OverviewPageTests : DashboardContext
{
    private readonly List<string> _asked = [];

    [Fact]
    public void Page_BeforeTheAnswers_EveryPanelSaysThatItLoads()
    {
        Workspace.Endpoints.List = _ => new TaskCompletionSource<IReadOnlyList<Endpoint>>().Task;
        Workspace.Alarms.List = _ => new TaskCompletionSource<IReadOnlyList<MetricAlarm>>().Task;
        Workspace.Training.List = (_, _) => new TaskCompletionSource<IReadOnlyList<TrainingJobSummary>>().Task;
        Workspace.Monitoring.ListViolations = (_, _) => new TaskCompletionSource<IReadOnlyList<MonitoringExecution>>().Task;

        var page = RenderPage<OverviewPage>();

        page.FindAll("[role=status]").Select(panel => panel.GetAttribute("aria-label")).ShouldBe(
            ["Loading the traffic", "Loading the alarms", "Loading the endpoints", "Loading the training jobs", "Loading the drift violations"]);
    }

    [Fact]
    public void Page_Everything_IsSummedUpInWords()
    {
        Have();

        var page = RenderPage<OverviewPage>();

        page.Find(".page-summary").TextContent.ShouldBe("2 alarms firing, 1 endpoint failed, traffic 60/min");
        Panel(page, "endpoints").ShouldContain("Failed");
        Panel(page, "endpoints").ShouldContain("1 endpoint");
        Panel(page, "training-jobs").ShouldContain("2 jobs");
        Panel(page, "newest-drift-violations").ShouldContain("bike-data");
        page.FindComponents<Chart>().Select(chart => chart.Instance.Figure.Title).ShouldBe(["Requests", "Model latency", "Error rate"]);
        var figures = page.Find("[aria-label='Traffic figures']").TextContent;
        figures.ShouldContain("60.0 /min");
        figures.ShouldContain("10,800 in 3 h");
        figures.ShouldContain("5.0 %");
        figures.ShouldContain("8.40 ms");
    }

    [Fact]
    public void Page_EveryPanel_LeadsOn()
    {
        Have();

        var links = RenderPage<OverviewPage>(view: ViewState.Default with { Range = TimeSpan.FromDays(1) })
            .FindAll("a").Select(link => link.GetAttribute("href")).ToList();

        links.ShouldContain("/w/local/endpoints?status=Failed&range=24h");
        links.ShouldContain("/w/local/alarms/slow?range=24h");
        links.ShouldContain("/w/local/training?status=Completed&range=24h");
        links.ShouldContain("/w/local/drift/bike-data?execution=2026-03-04T11%3A00%3A00Z&range=24h");
        links.ShouldContain("/w/local/endpoints?sort=latency&range=24h");
    }

    [Fact]
    public void Page_FiringAlarms_NewestFirst()
    {
        Have();

        RenderPage<OverviewPage>().Find("section[aria-labelledby=panel-alarms-firing]").QuerySelectorAll("li a")
            .Select(link => link.TextContent).ShouldBe(["slow", "errors"]);
    }

    [Fact]
    public void Page_FirstRender_AsksEachQueryOnce()
    {
        Have();

        RenderPage<OverviewPage>();

        _asked.Order().ShouldBe(["alarms", "endpoints", "jobs", "metrics", "violations"]);
    }

    [Fact]
    public void Page_Nothing_SaysWhatWouldBeHere()
    {
        var page = RenderPage<OverviewPage>();

        page.Markup.ShouldContain("No traffic to show");
        Panel(page, "alarms-firing").ShouldContain("No alarm is firing.");
        Panel(page, "endpoints").ShouldContain("No endpoints yet.");
        Panel(page, "training-jobs").ShouldContain("No training jobs yet.");
        Panel(page, "newest-drift-violations").ShouldContain("No execution found violations.");
        page.Find(".page-summary").TextContent.ShouldBe("No alarm firing, no endpoints");
    }

    [Fact]
    public void Page_OnePanelFails_TheOthersStay()
    {
        Have();
        Workspace.Alarms.List = _ => throw Missing.Network();
        var page = RenderPage<OverviewPage>();
        page.FindAll("[role=alert]").ShouldHaveSingleItem().TextContent.ShouldContain("the alarms");
        page.Find(".page-summary").TextContent.ShouldBe("1 endpoint failed, traffic 60/min");

        Workspace.Alarms.List = _ => Task.FromResult<IReadOnlyList<MetricAlarm>>([]);
        page.FindAll("button").Single(button => button.TextContent == "Retry").Click();

        page.FindAll("[role=alert]").ShouldBeEmpty();
        _asked.Count(what => what == "endpoints").ShouldBe(1, "a panel retries only itself");
    }

    [Fact]
    public void Page_MetricsFail_TheOthersStay()
    {
        Have();
        Workspace.Metrics.Query = (_, _) => throw Missing.Network();

        var page = RenderPage<OverviewPage>();

        page.FindAll("[role=alert]").ShouldHaveSingleItem().TextContent.ShouldContain("the traffic");
        page.Find(".page-summary").TextContent.ShouldBe("2 alarms firing, 1 endpoint failed");
    }

    [Fact]
    public void Page_EndpointsFail_TrafficSaysWhy()
    {
        Have();
        Workspace.Endpoints.List = _ => throw Missing.Network();

        var page = RenderPage<OverviewPage>();

        page.Markup.ShouldContain("The endpoints could not be read; see below.");
        Panel(page, "endpoints").ShouldContain("AWS could not be reached.");
    }

    [Fact]
    public async Task Dispose_WhileLoading_CancelsEverything()
    {
        var tokens = new List<CancellationToken>();
        var endpoints = new TaskCompletionSource<IReadOnlyList<Endpoint>>();
        var alarms = new TaskCompletionSource<IReadOnlyList<MetricAlarm>>();
        Have();
        Workspace.Endpoints.List = token =>
        {
            tokens.Add(token);
            return endpoints.Task;
        };
        Workspace.Alarms.List = token =>
        {
            tokens.Add(token);
            return alarms.Task;
        };
        RenderPage<OverviewPage>();

        await DisposeComponentsAsync();
        endpoints.SetResult([Samples.Endpoint("late", variants: Samples.Variant("blue"))]);
        alarms.SetResult([]);

        tokens.Count.ShouldBe(2);
        tokens.ShouldAllBe(token => token.IsCancellationRequested);
        _asked.ShouldNotContain("metrics");
    }

    private void Have()
    {
        Workspace.Endpoints.List = _ => Answer<Endpoint>(
            "endpoints",
            Samples.Endpoint("bike", variants: [Samples.Variant("blue"), Samples.Variant("green")]),
            Samples.Endpoint("stock", variants: Samples.Variant("AllTraffic")),
            Samples.Endpoint("broken", EndpointStatus.Failed));
        Workspace.Alarms.List = _ => Answer(
            "alarms",
            Samples.Alarm("errors", AlarmState.Alarm, since: TimeSpan.FromHours(2)),
            Samples.Alarm("slow", AlarmState.Alarm, since: TimeSpan.FromMinutes(2)),
            Samples.Alarm("fine"));
        Workspace.Training.List = (_, _) => Answer("jobs", Job("a"), Job("b"));
        Workspace.Monitoring.ListViolations = (_, _) => Answer("violations", Samples.Execution("bike-data", 1, "CompletedWithViolations"));
        Workspace.Metrics.Query = (request, _) =>
        {
            _asked.Add("metrics");
            return Task.FromResult(FakeMetricPlanner.Answer(request, (query, _) => query.Name switch
            {
                "Invocations" => 20,
                "Invocation5XXErrors" => 1,
                "ModelLatency" => 8400,
                _ => 0,
            }));
        };
    }

    private Task<IReadOnlyList<T>> Answer<T>(string what, params T[] items)
    {
        _asked.Add(what);
        return Task.FromResult<IReadOnlyList<T>>(items);
    }

    private static TrainingJobSummary Job(string name) =>
        new(name, $"arn:{name}", TrainingJobStatus.Completed, Samples.Now, Samples.Now, Samples.Now);

    private static string Panel(IRenderedComponent<OverviewPage> page, string name) =>
        page.Find($"section[aria-labelledby=panel-{name}]").TextContent;
}
