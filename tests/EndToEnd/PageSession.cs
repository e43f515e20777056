using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>A signed-in page that remembers everything the browser complained about.</summary>
internal sealed class PageSession : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private PageSession(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => _complaints.Add($"script: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                _complaints.Add($"{response.Status}: {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>Opens the app as somebody who has signed in: once for all tests, as a person signs in once for many pages.</summary>
    public static async Task<PageSession> OpenSignedInAsync(
        BrowserFixture browser, AppFixture app, ColorScheme scheme = ColorScheme.Light, int width = 1440)
    {
        var session = await StartAsync(browser, app, scheme, width, await browser.SignedInStateAsync(app));
        await session.OpenAsync("/");
        return session;
    }

    /// <summary>Opens the app with its sign-in link.</summary>
    public static async Task<PageSession> SignInAsync(BrowserFixture browser, AppFixture app)
    {
        var session = await StartAsync(browser, app, ColorScheme.Light, 1440, storageState: null);
        await session.OpenAsync(app.SignInLink.ToString());
        return session;
    }

    private static async Task<PageSession> StartAsync(
        BrowserFixture browser, AppFixture app, ColorScheme scheme, int width, string? storageState)
    {
        var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ColorScheme = scheme,
            StorageState = storageState,
            ReducedMotion = ReducedMotion.Reduce,
            TimezoneId = "Europe/Berlin",
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(30_000);
        return new PageSession(context, await context.NewPageAsync());
    }

    /// <summary>Goes to an address and waits until nothing is loading.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await SettleAsync();
    }

    /// <summary>Waits until the circuit lives, no skeleton is left, and every chart is drawn.</summary>
    public async Task SettleAsync()
    {
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToBeVisibleAsync();
        await Page.WaitForFunctionAsync("() => window.isDashboardInteractive === true");
        await Assertions.Expect(Page.Locator(".loading")).ToHaveCountAsync(0);
        await Assertions.Expect(Page.Locator(".chart:not(:has(.chart-none)) .chart-plot:not([hidden]):not(.js-plotly-plot)")).ToHaveCountAsync(0);
    }

    /// <summary>Fails on serious or critical findings of axe.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Page.RunAxe();
        result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(Describe)
            .ShouldBeEmpty($"axe on {Page.Url}");
    }

    /// <summary>Fails when the page is wider than its window.</summary>
    public async Task ShouldNotOverflowAsync()
    {
        var widths = await Page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, window.innerWidth]");
        widths[0].ShouldBeLessThanOrEqualTo(widths[1], $"{Page.Url} scrolls sideways");
    }

    /// <summary>Fails when the browser reported an error or an answer was 4xx or 5xx.</summary>
    public void ShouldBeQuiet() => _complaints.ShouldBeEmpty($"on {Page.Url}");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id} ({violation.Impact}): {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}";
}
