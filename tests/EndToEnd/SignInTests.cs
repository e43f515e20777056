using System.Net;
using Microsoft.Playwright;

namespace EndToEnd;

public sealed class SignInTests(AppFixture app, BrowserFixture browser)
{
    [Fact]
    public async Task Page_WithoutToken_AsksForIt()
    {
        await using var context = await browser.Browser.NewContextAsync(new() { BaseURL = app.Address.ToString() });
        var page = await context.NewPageAsync();

        await page.GotoAsync("/w/local/endpoints");

        new Uri(page.Url).AbsolutePath.ShouldBe("/sign-in");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        (await page.ContentAsync()).ShouldNotContain("xgboost-bikerental-v1");
    }

    [Fact]
    public async Task SignInLink_LeavesNoTokenInTheAddress()
    {
        await using var session = await PageSession.SignInAsync(browser, app);

        session.Page.Url.ShouldNotContain("token");
        await session.SettleAsync();
        session.ShouldBeQuiet();
    }

    [Theory]
    [InlineData("/_blazor/negotiate?negotiateVersion=1")]
    [InlineData("/_blazor")]
    [InlineData("/")]
    public async Task Server_WithoutCookie_AnswersNothingUseful(string address)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

        using var response = await client.PostAsync(address, null, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.Unauthorized, HttpStatusCode.Found, HttpStatusCode.MethodNotAllowed, HttpStatusCode.Forbidden);
    }
}
