using Dashboard.Hosting;
using Dashboard.SignIn;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TestSupport;

namespace EndToEnd;

/// <summary>The real dashboard with its embedded AWS, on free ports, with a fresh sample account.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ml-dashboard-e2e-");
    private DashboardApp? _app;

    /// <summary>Where the dashboard listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>What the console prints at start.</summary>
    public Uri SignInLink { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _app = await DashboardApp.CreateAsync(
            [
                "--urls", "http://127.0.0.1:0",
                "--data", _data.FullName,
                "--applicationName=Dashboard",
                "--Logging:LogLevel:Default=Warning",
                $"--contentRoot={Path.Combine(RepositoryFiles.Root, "src", "Dashboard")}",
            ],
            static _ => { });
        await _app.StartAsync();
        var services = _app.Web.Services;
        Address = new Uri(services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        SignInLink = new Uri(Address, $"{SignInEndpoints.Path}?token={services.GetRequiredService<SignInToken>().Value}");
        await _app.AccountReady.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _data.Delete(recursive: true);
    }
}
