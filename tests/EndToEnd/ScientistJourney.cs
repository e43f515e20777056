using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>A data scientist tries the bike model in the browser.</summary>
public sealed partial class ScientistJourney(AppFixture app, BrowserFixture browser)
{
    [Fact]
    public async Task Predict_ReferenceRide_ShowsRidersRawAnswerAndTheLineSent()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.SettleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Predict" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Bike demand");
        await session.SettleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Evening rush in winter" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Predict", Exact = true }).ClickAsync();

        var answer = page.GetByRole(AriaRole.Region, new() { Name = "The answer" });
        await Assertions.Expect(answer).ToContainTextAsync("Variant that answered");
        await Assertions.Expect(answer).ToContainTextAsync("4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17");
        var text = await answer.InnerTextAsync();
        var riders = double.Parse(Riders().Match(text).Groups[1].Value, NumberStyles.Number, CultureInfo.InvariantCulture);
        riders.ShouldBeInRange(571 * 0.6, 571 * 1.4);
        var log1p = double.Parse(Log1p().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        Math.Round(Math.Exp(log1p) - 1).ShouldBe(riders);
        session.ShouldBeQuiet();
    }

    [Fact]
    public async Task Predict_HumidityOf140_SaysWhatIsWrongAndSendsNothing()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.OpenAsync("/w/local/predict/bike");
        var humidity = page.GetByLabel("Humidity (%)");

        await humidity.FillAsync("140");
        await humidity.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("140");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("between 0 and 100");
        await Assertions.Expect(humidity).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "The answer" })).ToContainTextAsync("No prediction yet");
        await session.ShouldBeAccessibleAsync();
        session.ShouldBeQuiet();
    }

    [Fact]
    public async Task Predict_WithKeyboardOnly_Works()
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);
        var page = session.Page;
        await session.OpenAsync("/w/local/predict/bike");

        await page.GetByLabel("Temperature (°C)").FocusAsync();
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("21.456789");
        await page.Keyboard.PressAsync("Enter");

        var answer = page.GetByRole(AriaRole.Region, new() { Name = "The answer" });
        await Assertions.Expect(answer).ToContainTextAsync("Variant that answered");
        await Assertions.Expect(answer).ToContainTextAsync("4,0,1,1,21.456789,");
        page.Url.ShouldContain("temp=21.456789");
    }

    [GeneratedRegex(@"([\d,]+)\s+riders")]
    private static partial Regex Riders();

    [GeneratedRegex(@"ln\(1 \+ riders\)\s+([\d.]+)")]
    private static partial Regex Log1p();
}
