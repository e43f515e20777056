using Dashboard.Services.Workspaces;
using Dashboard.Tests.Fakes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.SignIn;

/// <summary>The real application in process, with a known token and without AWS. Any public type of the assembly names the entry point.</summary>
public sealed class SignInApp : WebApplicationFactory<Dashboard.Layout.App>
{
    /// <summary>Opens the application.</summary>
    public const string Token = "a-token-for-the-tests";

    private readonly string _data = Directory.CreateTempSubdirectory("dashboard-sign-in-").FullName;

    /// <summary>A browser that follows no redirect, so that tests see each step.</summary>
    internal HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser that has used the sign-in link.</summary>
    internal async Task<HttpClient> SignedInAsync(CancellationToken cancellationToken)
    {
        var browser = Browser();
        using var answer = await browser.GetAsync(new Uri($"/sign-in?token={Token}", UriKind.Relative), cancellationToken);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        return browser;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("SignIn:Token", Token);
        builder.UseSetting("Data", _data);
        builder.UseSetting("Logging:LogLevel:Default", "None");
        builder.UseSetting("Workspaces:0:Name", "local");
        builder.UseSetting("Workspaces:0:ServiceUrl", "http://127.0.0.1:9");
        builder.ConfigureServices(services => services.AddSingleton<IWorkspaceCatalog>(new FakeWorkspaceCatalog(new FakeWorkspaceServices())));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data))
        {
            Directory.Delete(_data, recursive: true);
        }
    }
}
