using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>Somebody on call goes from the overview to the incident.</summary>
public sealed partial class OpsJourney(AppFixture app, BrowserFixture browser)
{
    [Fact]
    public async Task Overview_ToEndpoint_ShowsTheLatencyRiseInTheChart()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.SettleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Endpoints" }).First.ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("Endpoints");
        await session.SettleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "xgboost-bikerental-v1" }).First.ClickAsync();
        await Assertions.Expect(Title(page)).ToHaveTextAsync("xgboost-bikerental-v1");
        await session.OpenAsync(page.Url.Split('?')[0] + "?range=24h");

        var latency = page.Locator("figure.chart").Filter(new() { HasText = "Latency" }).First;
        await latency.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Menu of") }).ClickAsync();
        await page.GetByText("Show as table").ClickAsync();
        await Assertions.Expect(latency.GetByRole(AriaRole.Table)).ToBeVisibleAsync();
        var rows = await latency.GetByRole(AriaRole.Row).AllInnerTextsAsync();
        var highest = rows.Select(Numbers).Where(numbers => numbers.Count > 1).Select(numbers => numbers.Max()).ToList();
        highest.Count.ShouldBeGreaterThan(20);
        highest.Max().ShouldBeGreaterThan(1.6 * highest.Order().ElementAt(highest.Count / 2), "the planted latency rise stands out of the day's median");
        session.ShouldBeQuiet();
    }

    private static ILocator Title(IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    private static List<double> Numbers(string row) =>
        [.. row.Split('\t').Skip(1).Select(cell => Number().Match(cell)).Where(match => match.Success)
            .Select(match => double.Parse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"[\d,]+(\.\d+)?")]
    private static partial Regex Number();
}
