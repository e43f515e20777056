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

    private async Task CheckAsync(string address, ColorScheme scheme, int width)
    {
        await using var session = await PageSession.SignInAsync(browser, app, scheme, width);

        await session.OpenAsync(address);

        await session.ShouldNotOverflowAsync();
        await session.ShouldBeAccessibleAsync();
        session.ShouldBeQuiet();
    }
}
