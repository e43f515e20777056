using Microsoft.Playwright;

namespace EndToEnd;

/// <summary>One browser for all tests of the assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // The flags keep a sandboxed, offline machine from being asked for what it does not have.
    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private string? _signedIn;

    /// <summary>The running browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var path = await BrowserInstallation.FindAsync(TestContext.Current.CancellationToken);
        // Two loaded cores can take longer than Playwright's five seconds for a circuit to start.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = s_arguments });
    }

    /// <summary>Cookies of a browser that has followed the sign-in link, made on the first call.</summary>
    public async Task<string> SignedInStateAsync(AppFixture app)
    {
        if (_signedIn is null)
        {
            await using var context = await Browser.NewContextAsync();
            var page = await context.NewPageAsync();
            await page.GotoAsync(app.SignInLink.ToString());
            _signedIn = await context.StorageStateAsync();
        }

        return _signedIn;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
