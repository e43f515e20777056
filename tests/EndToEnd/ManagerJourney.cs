using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>A manager opens the stock predictions and reads whether to believe them.</summary>
public sealed partial class ManagerJourney(AppFixture app, BrowserFixture browser)
{
    [Fact]
    public async Task Stocks_NewestPredictions_ShowAccuracyThatMatchesTheMatrix()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.SettleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Stocks" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Stocks");
        await session.SettleAsync();

        var score = page.GetByRole(AriaRole.Group, new() { Name = "Score of the days shown" });
        var accuracy = Percent(await score.InnerTextAsync());

        var cells = page.GetByRole(AriaRole.Table, new() { Name = "Days by predicted and realised direction" }).GetByRole(AriaRole.Cell);
        var upUp = Count(await cells.Filter(new() { HasText = "right" }).Nth(0).InnerTextAsync());
        var downDown = Count(await cells.Filter(new() { HasText = "right" }).Nth(1).InnerTextAsync());
        var upDown = Count(await cells.Filter(new() { HasText = "wrong" }).Nth(0).InnerTextAsync());
        var downUp = Count(await cells.Filter(new() { HasText = "wrong" }).Nth(1).InnerTextAsync());
        var total = upUp + downDown + upDown + downUp;
        total.ShouldBeGreaterThan(20);
        accuracy.ShouldBe(100.0 * (upUp + downDown) / total, 0.06);
        await Assertions.Expect(page.GetByText("Not a forecast.")).ToBeVisibleAsync();
        session.ShouldBeQuiet();
    }

    [Fact]
    public async Task Stocks_AnotherSpan_IsInTheAddressAndSurvivesReload()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.OpenAsync("/w/local/stocks");

        await page.GetByRole(AriaRole.Button, new() { Name = "1 month" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("span=1m"));
        await page.ReloadAsync();
        await session.SettleAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "1 month" })).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Score of the days shown" })).ToContainTextAsync("of 21 shown");
    }

    private static double Percent(string text) =>
        double.Parse(FirstPercent().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);

    private static int Count(string text) =>
        int.Parse(FirstNumber().Match(text).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"([\d.]+) %")]
    private static partial Regex FirstPercent();

    [GeneratedRegex(@"[\d,]+")]
    private static partial Regex FirstNumber();
}
