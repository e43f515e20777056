using Bunit;
using Dashboard.Charts;
using Dashboard.Display;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Tests.Charts;

public sealed class ChartTests : DashboardContext
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    private readonly BunitJSModuleInterop _module;

    public ChartTests()
    {
        _module = JSInterop.SetupModule(import => import.Arguments[0] is string path && path.Contains("chart", StringComparison.Ordinal));
        _module.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void Chart_Drawn_HasTitleSubtitleAndASummaryForThoseWhoDoNotSeeIt()
    {
        var chart = Chart(Latency(5, 7));

        chart.Find("h2").TextContent.ShouldBe("Latency");
        chart.Find(".chart-subtitle").TextContent.ShouldBe("ms, p50");
        chart.Find(".chart-plot[role=img]").GetAttribute("aria-label")!.ShouldContain("p50: newest 7.00 ms");
        _module.VerifyInvoke("draw");
    }

    [Fact]
    public void Chart_SameFigureAgain_IsNotSentAgain()
    {
        var figure = Latency(5, 7);
        var chart = Chart(figure);

        chart.Render(parameters => parameters.Add(one => one.Figure, figure));
        _module.VerifyInvoke("draw", 1);

        chart.Render(parameters => parameters.Add(one => one.Figure, Latency(5, 8)));
        _module.VerifyInvoke("draw", 2);
    }

    [Fact]
    public void Chart_OtherZone_IsDrawnAgain()
    {
        var figure = Latency(5, 7);
        var zone = Render<CascadingValue<DisplayZone>>(parameters => parameters
            .Add(value => value.Value, DisplayZone.Utc)
            .AddChildContent<Chart>(chart => chart.Add(one => one.Figure, figure)));

        zone.Render(parameters => parameters
            .Add(value => value.Value, DisplayZone.Find("Europe/Berlin"))
            .AddChildContent<Chart>(chart => chart.Add(one => one.Figure, figure)));

        _module.VerifyInvoke("draw", 2);
    }

    [Fact]
    public void Chart_WithoutDataPoints_SaysSo() =>
        Chart(Latency(double.NaN, double.NaN)).Find(".chart-none").TextContent.ShouldBe("No data points in this range.");

    [Fact]
    public void Chart_LongLine_SaysFromHowManyPoints() =>
        Chart(Latency([.. Enumerable.Range(0, 5000).Select(i => (double)i)])).Find(".chart-subtitle").TextContent.ShouldEndWith("drawn from 5,000 points");

    [Fact]
    public void Table_ListsTheNewestFirstWithZoneAndUnit()
    {
        var table = Render<FigureTableView>(parameters => parameters
            .Add(view => view.Figure, Latency(5, double.NaN, 7.5))
            .Add(view => view.Zone, DisplayZone.Find("Europe/Berlin")));

        table.FindAll("th").Select(cell => cell.TextContent).ShouldBe(["Time (Europe/Berlin)", "p50 (ms)"]);
        table.FindAll("tbody tr").Select(row => row.TextContent.Trim()).First().ShouldContain("2026-11-24 13:02:00");
        table.FindAll("td.number").Select(cell => cell.TextContent).ShouldBe(["7.5", "–", "5"]);
    }

    private IRenderedComponent<Chart> Chart(Figure figure) => Render<Chart>(parameters => parameters.Add(chart => chart.Figure, figure));

    private static TimeSeriesFigure Latency(params double[] values) =>
        new("Latency", "ms, p50", [new TimeSeriesLine("p50", s_start, TimeSpan.FromMinutes(1), [.. values])]) { Unit = "ms" };
}
