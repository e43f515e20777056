using Bunit;
using Dashboard.Display;
using Dashboard.Layout;
using Dashboard.Navigation;
using Dashboard.Services.Metrics;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Layout;

public sealed class AppBarTests : DashboardContext
{
    private int _refreshes;

    [Fact]
    public async Task Range_Changed_GoesIntoTheAddressBesideWhatIsThere()
    {
        At("/w/local/training?status=Failed");

        await Bar().Find(".bar-view select").ChangeAsync(new ChangeEventArgs { Value = "24h" });

        Uri().ShouldEndWith("/w/local/training?status=Failed&range=24h");
    }

    [Fact]
    public async Task Zone_Changed_GoesIntoTheAddress()
    {
        At("/w/local");

        await Bar().Find(".zone-pick select").ChangeAsync(new ChangeEventArgs { Value = "utc" });

        Uri().ShouldEndWith("/w/local?zone=utc");
    }

    [Fact]
    public void Zone_BrowserInUtc_OffersNoSecondName() =>
        Bar(browserZone: DisplayZone.Utc).FindAll(".zone-pick option").Select(option => option.TextContent).ShouldBe(["UTC"]);

    [Fact]
    public async Task RefreshButton_RefreshesOnce()
    {
        await Bar().Find("[aria-label='Refresh now']").ClickAsync(new());

        _refreshes.ShouldBe(1);
    }

    [Fact]
    public void Cost_FollowsThePlanner()
    {
        var bar = Bar();
        bar.Find(".cost").TextContent.ShouldBe("$0.00");

        Workspace.Metrics.Cost = new MetricCost(4_021, 12, 0.0402m);
        Clock.Advance(TimeSpan.FromSeconds(3));

        bar.WaitForAssertion(() => bar.Find(".cost").TextContent.ShouldBe("$0.04"));
        bar.Find(".cost").GetAttribute("title")!.ShouldContain("4,021 metrics in 12 calls");
    }

    [Fact]
    public void Navigation_OnAnArea_MarksItAndKeepsTheView()
    {
        var side = Render<SideNavigation>(parameters => parameters
            .Add(one => one.Place, new CurrentPlace("local", "training"))
            .Add(one => one.View, ViewState.Default with { Range = TimeSpan.FromDays(1) }));

        side.Find("[aria-current=page]").TextContent.Trim().ShouldBe("Training");
        side.FindAll("a").ShouldAllBe(link => link.GetAttribute("href")!.EndsWith("?range=24h", StringComparison.Ordinal));
    }

    private string Uri() => Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<AppBar> Bar(DisplayZone? browserZone = null) => Render<AppBar>(parameters => parameters
        .Add(bar => bar.Place, new CurrentPlace("local", ""))
        .Add(bar => bar.View, ViewState.Default)
        .Add(bar => bar.Zone, DisplayZone.Utc)
        .Add(bar => bar.BrowserZone, browserZone ?? DisplayZone.Find("Europe/Berlin"))
        .Add(bar => bar.OnRefresh, () => _refreshes++));
}
