using Bunit;
using Dashboard.Charts;
using Dashboard.Navigation;
using Dashboard.Pages.Alarms;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;
using Dashboard.Tests.Endpoints;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Alarms;

public sealed class AlarmPageTests : DashboardContext
{
    private readonly List<MetricRequest> _requests = [];

    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Alarms.Get = (_, _) => new TaskCompletionSource<MetricAlarm>().Task;

        Show().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the alarm slow");
    }

    [Fact]
    public void Page_Alarm_ShowsStateConditionAndChart()
    {
        Have(Samples.Alarm("slow", AlarmState.Alarm));

        var page = Show();

        page.Find(".page-summary").TextContent.ShouldBe("p90 of ModelLatency > 50 ms for 3 of 5 min");
        page.Find("[role=alert]").TextContent.ShouldContain("Threshold crossed by slow.");
        page.Markup.ShouldContain("A missing data point counts as within the threshold.");
        page.FindAll("a").ShouldContain(link => link.GetAttribute("href") == "/w/local/endpoints/bike");
        var figure = (TimeSeriesFigure)page.FindComponent<Chart>().Instance.Figure;
        figure.Thresholds.Single().Value.ShouldBe(50);
        var request = _requests.ShouldHaveSingleItem();
        request.Period.ShouldBe(TimeSpan.FromMinutes(1));
        request.Queries.Single().ShouldBe(EndpointMetrics.ModelLatency("bike", "blue", "p90"));
    }

    [Fact]
    public void Page_History_ShowsChangesNewestFirst()
    {
        Have(Samples.Alarm("slow"));
        Workspace.Alarms.GetHistory = (_, _) => Task.FromResult<IReadOnlyList<AlarmHistoryItem>>(
        [
            new(Samples.Now, "StateUpdate", "Alarm updated from OK to In alarm", AlarmState.Ok, AlarmState.Alarm),
            new(Samples.Now - TimeSpan.FromDays(1), "ConfigurationUpdate", "Alarm created", null, null),
        ]);

        var rows = Show().FindAll("tbody tr");

        rows[0].TextContent.ShouldContain("OK");
        rows[0].TextContent.ShouldContain("In alarm");
        rows[0].TextContent.ShouldContain("2026-03-04 12:00:30");
        rows[1].TextContent.ShouldContain("Configuration");
        rows[1].TextContent.ShouldContain("Alarm created");
    }

    [Fact]
    public void Page_NoHistory_SaysSo()
    {
        Have(Samples.Alarm("slow"));

        Show().Markup.ShouldContain("No history");
    }

    [Fact]
    public void Page_Unknown_SaysThatItIsNotThere() =>
        Show().Find("[role=alert]").TextContent.ShouldContain("There is no alarm named slow.");

    [Fact]
    public void Page_Failure_Retries()
    {
        Workspace.Alarms.Get = (_, _) => throw Missing.Network();
        var page = Show();

        Have(Samples.Alarm("slow"));
        page.FindAll("button").First(button => button.TextContent == "Retry").Click();

        page.FindComponents<Chart>().Count.ShouldBe(1);
    }

    [Fact]
    public void Page_MetricAndHistoryFail_EachAlone()
    {
        Have(Samples.Alarm("slow"));
        Workspace.Metrics.Query = (_, _) => throw Missing.Network();
        Workspace.Alarms.GetHistory = (_, _) => throw Missing.Network();

        var page = Show();

        page.FindAll("[role=alert]").Count.ShouldBe(2);
        page.Markup.ShouldContain("p90 of ModelLatency");
    }

    [Fact]
    public void Page_MetricMath_HasNoChart()
    {
        Have(Samples.Alarm("slow") with { Metric = null });

        var page = Show();

        page.Markup.ShouldContain("This alarm evaluates metric math");
        _requests.ShouldBeEmpty();
    }

    [Fact]
    public void Range_Long_LetsThePlannerChooseThePeriod()
    {
        Have(Samples.Alarm("slow"));

        Show(ViewState.Default with { Range = TimeSpan.FromDays(14) });

        _requests.Single().Period.ShouldBeNull();
    }

    [Fact]
    public async Task Dispose_WhileLoading_Cancels()
    {
        CancellationToken seen = default;
        var answer = new TaskCompletionSource<MetricAlarm>();
        Workspace.Alarms.Get = (_, token) =>
        {
            seen = token;
            return answer.Task;
        };
        Show();

        await DisposeComponentsAsync();
        answer.SetResult(Samples.Alarm("slow"));

        seen.IsCancellationRequested.ShouldBeTrue();
        _requests.ShouldBeEmpty();
    }

    private void Have(MetricAlarm alarm)
    {
        Workspace.Alarms.Get = (_, _) => Task.FromResult(alarm);
        Workspace.Metrics.Query = (request, _) =>
        {
            _requests.Add(request);
            return Task.FromResult(FakeMetricPlanner.Answer(request, (_, _) => 8400));
        };
    }

    private IRenderedComponent<AlarmPage> Show(ViewState? view = null) =>
        RenderPage<AlarmPage>(parameters => parameters.Add(page => page.Name, "slow"), view);
}
