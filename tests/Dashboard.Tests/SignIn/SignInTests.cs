using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.SignIn;

public sealed partial class SignInTests(SignInApp app) : IClassFixture<SignInApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/w/local")]
    [InlineData("/w/local/endpoints/one?range=1h")]
    [InlineData("/w/local/training")]
    [InlineData("/w/local/predict/bike")]
    [InlineData("/no/such/page")]
    public async Task Page_WithoutSignIn_LeadsToTheSignInPage(string address)
    {
        using var answer = await Get(app.Browser(), address);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var location = answer.Headers.Location!;
        location.AbsolutePath.ShouldBe("/sign-in");
        Uri.UnescapeDataString(location.Query).ShouldBe($"?returnUrl={address}");
    }

    [Fact]
    public async Task Hub_WithoutSignIn_IsRefused()
    {
        using var browser = app.Browser();
        using var answer = await browser.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        using var socket = await Get(browser, "/_blazor");
        socket.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public void Endpoints_OpenToAll_AreStaticFilesTheSignInPageAndTheErrorPage()
    {
        using var browser = app.Browser();
        var open = app.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(route => !StaticFile().IsMatch(route))
            .Distinct();

        open.ShouldBe(["sign-in", "error"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/css/site.css")]
    [InlineData("/js/theme.js")]
    [InlineData("/_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("/_content/Plotly.Blazor/plotly-basic-3.7.0.min.js")]
    public async Task StaticFile_WithoutSignIn_ArrivesCompressed(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await app.Browser().SendAsync(request, Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentEncoding.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Link_WithTheToken_SetsAStrictCookieAndStripsTheToken()
    {
        using var answer = await Get(app.Browser(), $"/sign-in?token={SignInApp.Token}&returnUrl=/w/local/alarms");

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe("/w/local/alarms");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("ml-dashboard=");
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain(SignInApp.Token);
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    [InlineData("a-token-for-the-test")]
    [InlineData("a-token-for-the-tests-and-more")]
    [InlineData("A-TOKEN-FOR-THE-TESTS")]
    public async Task Link_WithAWrongToken_SignsNobodyIn(string token)
    {
        // An application of its own: wrong tokens use up the attempts.
        using var own = new SignInApp();
        using var answer = await Get(own.Browser(), $"/sign-in?token={token}");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.Contains("Set-Cookie").ShouldBe(answer.Headers.TryGetValues("Set-Cookie", out var cookies)
            && cookies.All(cookie => cookie.StartsWith("ml-dashboard-form=", StringComparison.Ordinal)));
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("not the token");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task Link_WithAForeignReturnAddress_StaysHere(string returnUrl)
    {
        using var own = new SignInApp();
        using var answer = await Get(own.Browser(), $"/sign-in?token={SignInApp.Token}&returnUrl={Uri.EscapeDataString(returnUrl)}");

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task Cookie_OpensPagesAndTheHub()
    {
        using var browser = await app.SignedInAsync(Cancellation);

        using var page = await Get(browser, "/w/local");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var hub = await browser.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, Cancellation);
        hub.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Page_Unknown_Is404WithoutTrace()
    {
        using var browser = await app.SignedInAsync(Cancellation);

        using var answer = await Get(browser, "/no/such/page");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("There is no such page");
    }

    [Fact]
    public async Task Form_WithToken_SignsInAndSignOutNeedsItsProof()
    {
        using var own = new SignInApp();
        using var browser = own.Browser();
        var form = await AntiforgeryAsync(browser, "/sign-in");
        using var signedIn = await browser.PostAsync(
            new Uri("/sign-in", UriKind.Relative),
            new FormUrlEncodedContent([.. form, new("token", SignInApp.Token), new("returnUrl", "/w/local")]),
            Cancellation);
        signedIn.Headers.Location!.OriginalString.ShouldBe("/w/local");

        using var withoutProof = await browser.PostAsync(new Uri("/sign-out", UriKind.Relative), new FormUrlEncodedContent([]), Cancellation);
        withoutProof.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var stillIn = await Get(browser, "/w/local");
        stillIn.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Form_WithoutAntiforgeryProof_IsRefused()
    {
        using var answer = await app.Browser().PostAsync(
            new Uri("/sign-in", UriKind.Relative), new FormUrlEncodedContent([new("token", SignInApp.Token)]), Cancellation);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Attempts_TooMany_AreTurnedAwayAndTheFormStaysReachable()
    {
        using var own = new SignInApp();
        using var browser = own.Browser();
        for (var i = 0; i < 10; i++)
        {
            using var wrong = await Get(browser, "/sign-in?token=wrong");
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        using var tooMany = await Get(browser, $"/sign-in?token={SignInApp.Token}");
        tooMany.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        using var form = await Get(browser, "/sign-in");
        form.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Link_WithTheToken_WorksAsOftenAsItIsOpened()
    {
        for (var i = 0; i < 12; i++)
        {
            using var answer = await Get(app.Browser(), $"/sign-in?token={SignInApp.Token}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        }
    }

    [Fact]
    public async Task LinkFromAnotherSite_AsksOnceMoreFromHere()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in?returnUrl=/w/local/alarms");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await app.Browser().SendAsync(request, Cancellation);

        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("http-equiv=\"refresh\"");
        (await (await Get(app.Browser(), "/sign-in")).Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("http-equiv=\"refresh\"");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/css/site.css")]
    [InlineData("/w/local")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string address)
    {
        using var answer = await Get(app.Browser(), address);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Referrer-Policy").ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Document_HasNoInlineScript()
    {
        using var browser = await app.SignedInAsync(Cancellation);

        var html = await (await Get(browser, "/w/local")).Content.ReadAsStringAsync(Cancellation);

        Scripts().Matches(html).ShouldAllBe(script => script.Value.Contains("src=", StringComparison.Ordinal));
        html.ShouldNotContain(SignInApp.Token);
    }

    private static Task<HttpResponseMessage> Get(HttpClient browser, string address) => browser.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

    private static async Task<IReadOnlyList<KeyValuePair<string, string>>> AntiforgeryAsync(HttpClient browser, string address)
    {
        var html = await (await Get(browser, address)).Content.ReadAsStringAsync(Cancellation);
        var field = AntiforgeryField().Match(html);
        field.Success.ShouldBeTrue();
        return [new(field.Groups[1].Value, field.Groups[2].Value)];
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(__RequestVerificationToken)\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    [GeneratedRegex("<script(?![^>]*application/json)[^>]*>")]
    private static partial Regex Scripts();

    [GeneratedRegex(@"\.(css|js|map|gz|br|svg|png|woff2)$")]
    private static partial Regex StaticFile();
}
