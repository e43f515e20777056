using Bunit;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Endpoints;
using Dashboard.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointsPageTests : DashboardContext
{
    private int _lists;
    private int _traffics;

    [Fact]
    public void Page_BeforeTheAnswer_SaysThatItLoads()
    {
        Workspace.Endpoints.List = _ => new TaskCompletionSource<IReadOnlyList<Endpoint>>().Task;

        var page = RenderPage<EndpointsPage>();

        page.Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the endpoints");
        page.Find("h1").TextContent.ShouldBe("Endpoints");
    }

    [Fact]
    public void Page_Endpoints_ShowsEachWithItsTraffic()
    {
        Have(
            Samples.Endpoint("bike", variants: [Samples.Variant("blue", instances: 2), Samples.Variant("green")]),
            Samples.Endpoint("broken", EndpointStatus.Failed, "No space left on device."));
        Workspace.Endpoints.GetTraffic = (_, _) => Task.FromResult<IReadOnlyDictionary<string, EndpointTraffic>>(
            new Dictionary<string, EndpointTraffic>
            {
                ["bike"] = new(12_345, 30, 7, TimeSpan.FromMilliseconds(8.4)),
                ["broken"] = new(null, null, null, null),
            });

        var page = RenderPage<EndpointsPage>();

        Names(page).ShouldBe(["bike", "broken"]);
        var bike = Row(page, "bike");
        bike.ShouldContain("InService");
        bike.ShouldContain("blue, green");
        bike.ShouldContain("3 × ml.m5.large");
        bike.ShouldContain("12,345");
        bike.ShouldContain("37 (0.3 %)");
        bike.ShouldContain("8.40 ms");
        Row(page, "broken").ShouldContain("No space left on device.");
        Row(page, "broken").ShouldContain("no calls");
        page.Find("p.page-summary").TextContent.ShouldContain("2 endpoints: 1 Failed, 1 InService");
        page.FindAll("a").ShouldContain(link => link.GetAttribute("href") == "/w/local/endpoints/bike");
    }

    [Fact]
    public void Page_NoEndpoints_TellsHowToMakeOne()
    {
        Have();

        var page = RenderPage<EndpointsPage>();

        page.Markup.ShouldContain("No endpoints in this workspace");
        page.Markup.ShouldContain("aws sagemaker create-endpoint");
        _traffics.ShouldBe(0);
    }

    [Fact]
    public void Page_Failure_SaysWhyAndRetries()
    {
        Workspace.Endpoints.List = _ => throw Missing.Network();
        var page = RenderPage<EndpointsPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("AWS could not be reached.");

        Have(Samples.Endpoint("bike"));
        Retry(page).Click();

        Names(page).ShouldBe(["bike"]);
        page.FindAll("[role=alert]").ShouldBeEmpty();
    }

    [Fact]
    public void Page_TrafficFailure_LeavesTheTableAndSaysSoInItsColumns()
    {
        Have(Samples.Endpoint("bike", variants: Samples.Variant("blue")));
        Workspace.Endpoints.GetTraffic = (_, _) => throw Missing.Network();

        var page = RenderPage<EndpointsPage>();

        Row(page, "bike").ShouldContain("not read");
        page.Find("[role=alert]").TextContent.ShouldContain("the traffic of the last hour");

        Workspace.Endpoints.GetTraffic = (_, _) => Task.FromResult<IReadOnlyDictionary<string, EndpointTraffic>>(
            new Dictionary<string, EndpointTraffic> { ["bike"] = new(5, 0, 0, null) });
        Retry(page).Click();

        Row(page, "bike").ShouldNotContain("not read");
        page.FindAll("[role=alert]").ShouldBeEmpty();
        _lists.ShouldBe(1, "retrying the traffic does not list again");
    }

    [Fact]
    public void Page_FirstRender_AsksEachQueryOnce()
    {
        Have(Samples.Endpoint("bike"));

        RenderPage<EndpointsPage>();

        (_lists, _traffics).ShouldBe((1, 1));
    }

    [Fact]
    public void Search_Typing_FiltersThroughTheAddressWithoutLoading()
    {
        At("/w/local/endpoints?range=24h&page=2");
        Have(Samples.Endpoint("bike"), Samples.Endpoint("stock"));
        var page = RenderPage<EndpointsPage>(view: Dashboard.Navigation.ViewState.Default with { Range = TimeSpan.FromDays(1) });

        page.Find("input[type=search]").Input(" stock ");

        Names(page).ShouldBe(["stock"]);
        new Uri(Address).Query.ShouldBe("?q=stock&range=24h");
        page.Find("input[type=search]").GetAttribute("value").ShouldBe(" stock ", "the field keeps what was typed");
        (_lists, _traffics).ShouldBe((1, 1));
    }

    [Fact]
    public void Search_AddressOfSomebodyElse_FillsTheField()
    {
        At("/w/local/endpoints");
        Have(Samples.Endpoint("bike"), Samples.Endpoint("stock"));
        var page = RenderPage<EndpointsPage>();

        At("/w/local/endpoints?q=bike");

        Names(page).ShouldBe(["bike"]);
        page.Find("input[type=search]").GetAttribute("value").ShouldBe("bike");
    }

    [Fact]
    public void Search_NothingFound_OffersTheWayBack()
    {
        At("/w/local/endpoints?q=zebra");
        Have(Samples.Endpoint("bike"));

        var page = RenderPage<EndpointsPage>();

        page.Markup.ShouldContain("No endpoint matches");
        page.FindAll("a").ShouldContain(link => link.TextContent == "Show all 1 endpoints" && link.GetAttribute("href") == "/w/local/endpoints");
    }

    [Fact]
    public void Status_Choices_CountAndFilter()
    {
        At("/w/local/endpoints?status=Failed");
        Have(Samples.Endpoint("bike"), Samples.Endpoint("stock"), Samples.Endpoint("broken", EndpointStatus.Failed));

        var page = RenderPage<EndpointsPage>();

        Names(page).ShouldBe(["broken"]);
        var choices = page.Find("nav[aria-label=Status]").QuerySelectorAll("a");
        choices.Select(Words).ShouldBe(["All 3", "Failed 1", "InService 2"]);
        choices.Single(choice => choice.GetAttribute("aria-current") == "true").TextContent.ShouldContain("Failed");
    }

    [Fact]
    public void Heading_Follow_SortsAndSaysHow()
    {
        At("/w/local/endpoints");
        Have(Samples.Endpoint("b"), Samples.Endpoint("a"), Samples.Endpoint("c"));
        var page = RenderPage<EndpointsPage>();

        At(Heading(page, "Name").QuerySelector("a")!.GetAttribute("href")!);
        Names(page).ShouldBe(["a", "b", "c"]);
        Heading(page, "Name").GetAttribute("aria-sort").ShouldBe("ascending");

        At(Heading(page, "Name").QuerySelector("a")!.GetAttribute("href")!);
        Names(page).ShouldBe(["c", "b", "a"]);
        Heading(page, "Name").GetAttribute("aria-sort").ShouldBe("descending");
        Heading(page, "Status").HasAttribute("aria-sort").ShouldBeFalse();
    }

    [Fact]
    public void Pages_ManyEndpoints_AreCutAndLinked()
    {
        At("/w/local/endpoints?sort=name");
        Have([.. Enumerable.Range(0, 60).Select(i => Samples.Endpoint($"e{i:00}"))]);
        var page = RenderPage<EndpointsPage>();
        Names(page).Count.ShouldBe(25);

        At(page.Find("nav[aria-label=Pages]").QuerySelectorAll("a").Single(link => link.TextContent == "Next").GetAttribute("href")!);

        Names(page)[0].ShouldBe("e25");
        page.Find("nav[aria-label=Pages]").TextContent.ShouldContain("Page 2 of 3");
    }

    [Fact]
    public async Task Refresh_Failure_KeepsTheOldTableAsStale()
    {
        Have(Samples.Endpoint("bike"));
        var page = RenderPage<EndpointsPage>();
        Workspace.Endpoints.List = _ => throw Missing.Network();

        await page.InvokeAsync(Refresh.TickAsync);

        Names(page).ShouldBe(["bike"]);
        page.Markup.ShouldContain("AWS could not be reached.");
    }

    [Fact]
    public async Task Dispose_WhileLoading_CancelsAndDropsTheAnswer()
    {
        var answer = new TaskCompletionSource<IReadOnlyList<Endpoint>>();
        CancellationToken seen = default;
        Workspace.Endpoints.List = token =>
        {
            seen = token;
            return answer.Task;
        };
        RenderPage<EndpointsPage>();

        await DisposeComponentsAsync();
        answer.SetResult([Samples.Endpoint("late")]);

        seen.IsCancellationRequested.ShouldBeTrue();
        _traffics.ShouldBe(0);
    }

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private void Have(params Endpoint[] endpoints)
    {
        Workspace.Endpoints.List = _ =>
        {
            _lists++;
            return Task.FromResult<IReadOnlyList<Endpoint>>(endpoints);
        };
        var traffic = Workspace.Endpoints.GetTraffic;
        Workspace.Endpoints.GetTraffic = (asked, token) =>
        {
            _traffics++;
            return traffic(asked, token);
        };
    }

    private static IReadOnlyList<string> Names(IRenderedComponent<EndpointsPage> page) =>
        [.. page.FindAll("tbody tr").Select(row => row.QuerySelector("a")!.TextContent.Trim())];

    private static string Row(IRenderedComponent<EndpointsPage> page, string name) =>
        page.FindAll("tbody tr").Single(row => row.QuerySelector("a")!.TextContent.Trim() == name).TextContent;

    private static AngleSharp.Dom.IElement Heading(IRenderedComponent<EndpointsPage> page, string words) =>
        page.FindAll("thead th").Single(heading => heading.TextContent.Trim() == words);

    private static AngleSharp.Dom.IElement Retry(IRenderedComponent<EndpointsPage> page) =>
        page.FindAll("button").Single(button => button.TextContent.Contains("Retry", StringComparison.Ordinal));

    private static string Words(AngleSharp.Dom.IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
