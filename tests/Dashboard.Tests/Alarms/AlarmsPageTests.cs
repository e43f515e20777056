using Bunit;
using Dashboard.Pages.Alarms;
using Dashboard.Services.Alarms;
using Dashboard.Tests.Endpoints;
using Dashboard.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Alarms;

public sealed class AlarmsPageTests : DashboardContext
{
    private int _lists;

    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Alarms.List = _ => new TaskCompletionSource<IReadOnlyList<MetricAlarm>>().Task;

        RenderPage<AlarmsPage>().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the alarms");
    }

    [Fact]
    public void Page_Alarms_AreShownInWords()
    {
        Have(Samples.Alarm("slow", AlarmState.Alarm), Samples.Alarm("quiet", AlarmState.InsufficientData), Samples.Alarm("fine"));

        var page = RenderPage<AlarmsPage>();

        _lists.ShouldBe(1);
        Names(page).ShouldBe(["slow", "quiet", "fine"]);
        var slow = page.FindAll("tbody tr")[0].TextContent;
        slow.ShouldContain("In alarm");
        slow.ShouldContain("p90 of ModelLatency > 50 ms for 3 of 5 min");
        slow.ShouldContain("EndpointName=bike, VariantName=blue");
        slow.ShouldContain("Threshold crossed by slow.");
        page.Find(".page-summary").TextContent.ShouldBe("1 of 3 alarms firing, 1 with insufficient data");
        page.FindAll("tbody a")[0].GetAttribute("href").ShouldBe("/w/local/alarms/slow");
    }

    [Fact]
    public void Page_NoAlarms_TellsHowToMakeOne()
    {
        Have();

        RenderPage<AlarmsPage>().Markup.ShouldContain("aws cloudwatch put-metric-alarm");
    }

    [Fact]
    public void Page_Failure_SaysWhyAndRetries()
    {
        Workspace.Alarms.List = _ => throw Missing.Network();
        var page = RenderPage<AlarmsPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("AWS could not be reached.");

        Have(Samples.Alarm("slow"));
        page.FindAll("button").Single(button => button.TextContent == "Retry").Click();

        Names(page).ShouldBe(["slow"]);
    }

    [Fact]
    public void State_InTheAddress_Filters()
    {
        At("/w/local/alarms?state=alarm");
        Have(Samples.Alarm("slow", AlarmState.Alarm), Samples.Alarm("fine"));
        var page = RenderPage<AlarmsPage>();
        Names(page).ShouldBe(["slow"]);

        At(page.Find("nav[aria-label=State]").QuerySelectorAll("a").Single(link => link.TextContent.Contains("OK", StringComparison.Ordinal)).GetAttribute("href")!);

        Names(page).ShouldBe(["fine"]);
        _lists.ShouldBe(1);
    }

    [Fact]
    public void Search_Typing_FiltersThroughTheAddress()
    {
        At("/w/local/alarms");
        Have(Samples.Alarm("slow"), Samples.Alarm("errors"));
        var page = RenderPage<AlarmsPage>();

        page.Find("input[type=search]").Input("err");

        Names(page).ShouldBe(["errors"]);
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/w/local/alarms?q=err");
    }

    [Fact]
    public void Search_NothingFound_OffersTheWayBack()
    {
        At("/w/local/alarms?q=zebra");
        Have(Samples.Alarm("slow"));

        RenderPage<AlarmsPage>().FindAll("a").ShouldContain(link => link.TextContent == "Show all 1 alarms");
    }

    [Fact]
    public async Task Dispose_WhileLoading_Cancels()
    {
        CancellationToken seen = default;
        var answer = new TaskCompletionSource<IReadOnlyList<MetricAlarm>>();
        Workspace.Alarms.List = token =>
        {
            seen = token;
            return answer.Task;
        };
        RenderPage<AlarmsPage>();

        await DisposeComponentsAsync();
        answer.SetResult([]);

        seen.IsCancellationRequested.ShouldBeTrue();
    }

    private void Have(params MetricAlarm[] alarms) => Workspace.Alarms.List = _ =>
    {
        _lists++;
        return Task.FromResult<IReadOnlyList<MetricAlarm>>(alarms);
    };

    private static IReadOnlyList<string> Names(IRenderedComponent<AlarmsPage> page) =>
        [.. page.FindAll("tbody tr").Select(row => row.QuerySelector("a")!.TextContent.Trim())];
}
