using Bunit;
using Dashboard.Components;
using Dashboard.Display;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Training;

namespace Dashboard.Tests.Components;

public sealed class ComponentTests : DashboardContext
{
    [Fact]
    public void Status_EveryState_HasAWordAndAnIcon()
    {
        Status[] all =
        [
            .. Enum.GetValues<EndpointStatus>().Select(Status.Of),
            .. Enum.GetValues<TrainingJobStatus>().Select(Status.Of),
            .. Enum.GetValues<AlarmState>().Select(Status.Of),
            .. new[] { "Completed", "CompletedWithViolations", "Failed", "Pending", "never heard of" }.Select(Status.OfMonitoring),
        ];

        all.ShouldAllBe(status => status.Word.Length > 0 && status.Icon.Length > 0);
    }

    [Fact]
    public void Status_GoodAndBad_DifferInIconToo() =>
        Status.Of(EndpointStatus.InService).Icon.ShouldNotBe(Status.Of(EndpointStatus.Failed).Icon);

    [Fact]
    public void StatusChip_ShowsTheWord() =>
        Render<StatusChip>(parameters => parameters.Add(chip => chip.Value, Status.Of(AlarmState.Alarm))).Find(".status").TextContent.ShouldContain("In alarm");

    [Fact]
    public void TimeText_Relative_HasTheExactTimeInTheZoneOnHover()
    {
        var text = Render<TimeText>(parameters => parameters
            .Add(time => time.Value, Clock.GetUtcNow().AddMinutes(-3))
            .AddCascadingValue(DisplayZone.Find("Europe/Berlin")));

        var time = text.Find("time");
        time.TextContent.ShouldBe("3 min ago");
        time.GetAttribute("title").ShouldBe("2026-11-24 12:57:00 Europe/Berlin");
        time.GetAttribute("datetime").ShouldBe("2026-11-24T11:57:00Z");
    }

    [Fact]
    public void PageHeader_HasOneHeadingAndTheWayHere()
    {
        var header = Render<PageHeader>(parameters => parameters
            .Add(one => one.Title, "bike")
            .Add(one => one.Crumbs, [new Crumb("Endpoints", "/w/local/endpoints")])
            .Add(one => one.Summary, "Serves"));

        header.FindAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe("bike");
        header.Find("nav[aria-label=Breadcrumbs] a").GetAttribute("href").ShouldBe("/w/local/endpoints");
        header.Find(".page-summary").TextContent.ShouldBe("Serves");
    }

    [Fact]
    public async Task CopyText_BrowserRefuses_SaysSo()
    {
        var copy = Render<CopyText>(parameters => parameters.Add(one => one.Value, "arn:aws:x").Add(one => one.What, "ARN"));

        await copy.Find("button[aria-label='Copy ARN']").ClickAsync(new());

        copy.Find("[role=status]").TextContent.ShouldBe("The browser did not allow copying");
    }

    [Fact]
    public void Sparkline_Gap_BreaksTheLine() =>
        SparklinePath.Of([1, 2, double.NaN, 4, 0]).ShouldBe(["0,17.5 25,12", "75,1 100,23"]);

    [Fact]
    public void Sparkline_AllZero_LiesOnTheGround() => SparklinePath.Of([0, 0]).ShouldBe(["0,23 100,23"]);
}
