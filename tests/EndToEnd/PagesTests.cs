using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>Every page, light and dark, wide and narrow: accessible, quiet, and within its window.</summary>
public sealed class PagesTests(AppFixture app, BrowserFixture browser)
{
    public static TheoryData<string> Addresses =>
    [
        "/w/local",
        "/w/local/endpoints",
        "/w/local/endpoints/xgboost-bikerental-v1",
        "/w/local/training",
        "/w/local/training?status=Failed",
        "/w/local/predict/bike",
        "/w/local/stocks",
        "/w/local/drift",
        "/w/local/alarms",
        "/w/local/alarms?state=alarm",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Page_LightAndWide_IsAccessibleAndQuiet(string address) => CheckAsync(address, ColorScheme.Light, 1440);

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task Page_DarkAndNarrow_IsAccessibleAndQuiet(string address) => CheckAsync(address, ColorScheme.Dark, 390);

    [Theory]
    [InlineData("/w/local/endpoints/no-such-endpoint")]
    [InlineData("/w/local/training/no-such-job")]
    [InlineData("/w/local/drift/no-such-schedule")]
    [InlineData("/w/local/alarms/no-such-alarm")]
    public async Task Page_MissingName_SaysSoAndOffersRetry(string address)
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app);

        await session.OpenAsync(address);

        await Assertions.Expect(session.Page.GetByRole(AriaRole.Alert).First).ToContainTextAsync(address.Split('/')[^1]);
        await Assertions.Expect(session.Page.GetByRole(AriaRole.Button, new() { Name = "Retry" }).First).ToBeVisibleAsync();
        await session.ShouldBeAccessibleAsync();
    }

    private async Task CheckAsync(string address, ColorScheme scheme, int width)
    {
        await using var session = await PageSession.OpenSignedInAsync(browser, app, scheme, width);

        await session.OpenAsync(address);

        await session.ShouldNotOverflowAsync();
        await session.ShouldBeAccessibleAsync();
        session.ShouldBeQuiet();
    }
}
