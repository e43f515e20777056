using Bunit;
using Dashboard.Charts;
using Dashboard.Navigation;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointPageTests : DashboardContext
{
    private readonly List<MetricRequest> _requests = [];
    private int _details;

    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Endpoints.Get = (_, _) => new TaskCompletionSource<EndpointDetail>().Task;

        var page = Show("bike");

        page.Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the endpoint bike");
        page.Find("h1").TextContent.ShouldBe("bike");
    }

    [Fact]
    public void Page_Unknown_SaysThatItIsNotThere()
    {
        var page = Show("gone");

        page.Find("[role=alert]").TextContent.ShouldContain("There is no endpoint named gone.");
    }

    [Fact]
    public void Page_Failure_Retries()
    {
        Workspace.Endpoints.Get = (_, _) => throw Missing.Network();
        var page = Show("bike");
        page.Find("[role=alert]").TextContent.ShouldContain("AWS could not be reached.");

        Have(EndpointDetails.Bike());
        page.FindAll("button").Single(button => button.TextContent.Contains("Retry", StringComparison.Ordinal)).Click();

        page.Find(".page-summary").TextContent.ShouldBe("Serves with 2 variants on 3 instances");
    }

    [Fact]
    public void Page_Variants_AsksEverythingInOneRequest()
    {
        Have(EndpointDetails.Bike());

        var page = Show("bike");

        _details.ShouldBe(1);
        var request = _requests.ShouldHaveSingleItem();
        request.Queries.Count.ShouldBe(request.Queries.Distinct().Count());
        request.Queries.ShouldContain(EndpointMetrics.ModelLatency("bike", "green", "p99"));
        request.Period.ShouldBeNull();
        request.Range.ShouldBe(TimeRange.Last(TimeSpan.FromHours(3), Clock.GetUtcNow()));
        Titles(page).ShouldBe(["Model latency", "Requests", "Errors", "Error rate", "Overhead latency", "CPU", "Memory", "Disk"]);
    }

    [Fact]
    public void Page_Values_AreTilesInTheirUnits()
    {
        Have(EndpointDetails.Bike());

        var page = Show("bike");

        var tiles = page.Find("[aria-label='Newest figures']").TextContent;
        tiles.ShouldContain("40.0 /min");
        tiles.ShouldContain("8.40 ms");
        tiles.ShouldContain("12.0 %");
    }

    [Fact]
    public void Page_Gpu_HasAChartOnlyWhereAVariantHasOne()
    {
        Have(EndpointDetails.Of(Samples.Endpoint("bike", variants: Samples.Variant("fast", "ml.g5.xlarge"))));

        Titles(Show("bike")).ShouldContain("GPU");
    }

    [Fact]
    public void Page_CreationFailedWithVariants_AsksForNoMetrics()
    {
        Have(EndpointDetails.Of(Samples.Endpoint("new", EndpointStatus.Failed, "No such image.", variants: Samples.Variant("blue", instances: 0))));

        var page = Show("new");

        page.Markup.ShouldContain("No metrics yet");
        page.Markup.ShouldContain("Traffic share");
        _requests.ShouldBeEmpty();
    }

    [Fact]
    public void Page_NoVariants_SaysWhyThereAreNoMetrics()
    {
        Have(EndpointDetails.Of(Samples.Endpoint("new", EndpointStatus.Failed, "The image could not be pulled.")));

        var page = Show("new");

        page.Find("[role=alert]").TextContent.ShouldContain("The image could not be pulled.");
        page.Markup.ShouldContain("No metrics yet");
        page.Find(".page-summary").TextContent.ShouldBe("Does not serve: creation failed");
        _requests.ShouldBeEmpty();
    }

    [Fact]
    public void Page_MetricsFail_KeepsEverythingElse()
    {
        Have(EndpointDetails.Bike());
        Workspace.Metrics.Query = (_, _) => throw Missing.Network();

        var page = Show("bike");

        page.Find("[role=alert]").TextContent.ShouldContain("the metrics of bike");
        page.Markup.ShouldContain("Traffic share");
        page.FindComponents<Chart>().ShouldBeEmpty();
    }

    [Fact]
    public void Page_StaleMetrics_SaysSinceWhen()
    {
        Have(EndpointDetails.Bike());
        var query = Workspace.Metrics.Query;
        Workspace.Metrics.Query = async (request, token) =>
            await query(request, token) with { StaleSince = Clock.GetUtcNow() - TimeSpan.FromMinutes(4), StaleReason = "CloudWatch asked to slow down." };

        var page = Show("bike");

        page.Markup.ShouldContain("4 min ago");
        page.Markup.ShouldContain("CloudWatch asked to slow down.");
        page.FindComponents<Chart>().ShouldNotBeEmpty();
    }

    [Fact]
    public void Variant_Chosen_FiltersWithoutAsking()
    {
        At("/w/local/endpoints/bike");
        Have(EndpointDetails.Bike());
        var page = Show("bike");
        Lines(page, "Model latency").Count.ShouldBe(6);

        At("/w/local/endpoints/bike?variant=green");

        Lines(page, "Model latency").ShouldBe(["p50", "p90", "p99"]);
        Lines(page, "Requests").ShouldBe(["green"]);
        page.Find("nav[aria-label=Variant] a[aria-current=true]").TextContent.ShouldContain("green");
        _requests.Count.ShouldBe(1);
    }

    [Fact]
    public void Period_Chosen_IsAsked()
    {
        At("/w/local/endpoints/bike");
        Have(EndpointDetails.Bike());
        var page = Show("bike");

        At("/w/local/endpoints/bike?period=15m");

        _requests.Count.ShouldBe(2);
        _requests[1].Period.ShouldBe(TimeSpan.FromMinutes(15));
        page.Find("nav[aria-label=Period] a[aria-current=true]").TextContent.ShouldContain("15 min");
    }

    [Fact]
    public void Period_TooFineForTheRange_CannotBeChosen()
    {
        At("/w/local/endpoints/bike?period=1m");
        Have(EndpointDetails.Bike());

        var page = Show("bike", ViewState.Default with { Range = TimeSpan.FromDays(14) });

        _requests.Single().Period.ShouldBe(TimeSpan.FromMinutes(5));
        page.Find("nav[aria-label=Period]").QuerySelectorAll("a").ShouldNotContain(link => link.TextContent.Contains("1 min", StringComparison.Ordinal));
        page.Find("nav[aria-label=Period] a[aria-current=true]").TextContent.ShouldContain("5 min");
    }

    [Fact]
    public async Task Refresh_Tick_AsksAgain()
    {
        Have(EndpointDetails.Bike());
        var page = Show("bike");
        Clock.Advance(TimeSpan.FromMinutes(1));

        await page.InvokeAsync(Refresh.TickAsync);

        _requests.Count.ShouldBe(2);
        (_requests[1].Range.End - _requests[0].Range.End).ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Chart_Redraw_KeepsTheFigureWhileNothingChanged()
    {
        At("/w/local/endpoints/bike");
        Have(EndpointDetails.Bike());
        var page = Show("bike");
        var before = page.FindComponents<Chart>()[0].Instance.Figure;

        At("/w/local/endpoints/bike?tab=model");

        page.FindComponents<Chart>()[0].Instance.Figure.ShouldBeSameAs(before);
    }

    [Theory]
    [InlineData("variants", "66.7 %")]
    [InlineData("configuration", "bike-config")]
    [InlineData("model", "MODEL_SERVER_WORKERS=2")]
    [InlineData("model", "Multi-model")]
    [InlineData("model", "s3://bucket/models/")]
    [InlineData("capture", "25 % of requests")]
    [InlineData("alarms", "p90 of ModelLatency")]
    public void Tab_Open_ShowsItsContent(string tab, string text)
    {
        At($"/w/local/endpoints/bike?tab={tab}");
        Have(EndpointDetails.Bike());
        Workspace.Alarms.List = _ => Task.FromResult<IReadOnlyList<MetricAlarm>>(
            [Samples.Alarm("bike-slow"), Samples.Alarm("other", metric: EndpointMetrics.Invocations("stock", "AllTraffic"))]);

        var page = Show("bike");

        var details = page.Find("section[aria-label=Details]").TextContent;
        details.ShouldContain(text);
        details.ShouldNotContain("other");
    }

    [Fact]
    public void Name_Changed_ForgetsTheOtherEndpoint()
    {
        Have(EndpointDetails.Bike());
        var page = Show("bike");
        Workspace.Endpoints.Get = (_, _) => new TaskCompletionSource<EndpointDetail>().Task;

        page.Render(parameters => parameters.Add(one => one.Name, "stock"));

        page.Find("h1").TextContent.ShouldBe("stock");
        page.FindComponents<Chart>().ShouldBeEmpty();
    }

    [Fact]
    public async Task Dispose_WhileMetricsLoad_CancelsThem()
    {
        Have(EndpointDetails.Bike());
        CancellationToken seen = default;
        var answer = new TaskCompletionSource<MetricResult>();
        Workspace.Metrics.Query = (_, token) =>
        {
            seen = token;
            return answer.Task;
        };
        Show("bike");

        await DisposeComponentsAsync();
        answer.SetResult(FakeMetricPlanner.Nothing);

        seen.IsCancellationRequested.ShouldBeTrue();
    }

    private IRenderedComponent<EndpointPage> Show(string name, ViewState? view = null) =>
        RenderPage<EndpointPage>(parameters => parameters.Add(page => page.Name, name), view);

    private void Have(EndpointDetail detail)
    {
        Workspace.Endpoints.Get = (_, _) =>
        {
            _details++;
            return Task.FromResult(detail);
        };
        Workspace.Metrics.Query = (request, _) =>
        {
            _requests.Add(request);
            return Task.FromResult(FakeMetricPlanner.Answer(request, (query, _) => query.Name switch
            {
                "Invocations" => 20,
                "ModelLatency" => 8400,
                "CPUUtilization" => 12,
                _ => 0,
            }));
        };
    }

    private static IReadOnlyList<string> Titles(IRenderedComponent<EndpointPage> page) =>
        [.. page.FindComponents<Chart>().Select(chart => chart.Instance.Figure.Title)];

    private static IReadOnlyList<string> Lines(IRenderedComponent<EndpointPage> page, string title) =>
        [.. page.FindComponents<Chart>()
            .Select(chart => chart.Instance.Figure)
            .OfType<TimeSeriesFigure>()
            .Single(figure => figure.Title == title)
            .Lines
            .Select(line => line.Name)];
}
