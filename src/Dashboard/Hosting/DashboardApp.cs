using Dashboard.Layout;
using Dashboard.Services;
using Dashboard.Services.Workspaces;
using Dashboard.SignIn;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using MudBlazor.Services;

namespace Dashboard.Hosting;

/// <summary>The dashboard as a whole: built from arguments, run until it is asked to stop.</summary>
internal sealed class DashboardApp : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly LocalAwsHost? _localAws;

    private DashboardApp(WebApplication web, LocalAwsHost? localAws)
    {
        _web = web;
        _localAws = localAws;
    }

    /// <summary>The web application, for tests.</summary>
    public WebApplication Web => _web;

    /// <summary>Completes when the embedded AWS has its account and the services see it; at once without an embedded AWS.</summary>
    public Task AccountReady { get; private set; } = Task.CompletedTask;

    /// <summary>Runs until stopped.</summary>
    /// <returns>0, or 1 when the configuration kept it from starting; the reason stands on the error console.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (args.Contains("--help"))
            {
                Console.WriteLine(CommandLine.Usage);
                return 0;
            }

            await using var app = await CreateAsync(args, static _ => { });
            await app.StartAsync();
            await app._web.WaitForShutdownAsync();
            return 0;
        }
        catch (StartException error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }
    }

    /// <summary>Builds the application without starting it.</summary>
    /// <param name="args">Command line.</param>
    /// <param name="configure">Runs last before the build, so that a test can replace any service.</param>
    public static async Task<DashboardApp> CreateAsync(string[] args, Action<WebApplicationBuilder> configure)
    {
        var builder = WebApplication.CreateBuilder(CommandLine.Normalize(args));
        SetDefaults(builder);
        // A build outside Development would otherwise look for its static files below the project only.
        builder.WebHost.UseStaticWebAssets();
        ListenAddress.Check(builder.Configuration);
        AddServices(builder);
        var localAws = await EmbeddedAws.StartWhereNeededAsync(builder, CancellationToken.None);
        try
        {
            configure(builder);
            var web = builder.Build();
            Map(web);
            return new DashboardApp(web, localAws);
        }
        catch
        {
            await (localAws?.DisposeAsync() ?? ValueTask.CompletedTask);
            throw;
        }
    }

    /// <summary>Starts listening and prints the sign-in link.</summary>
    /// <exception cref="StartException">When the address is taken, or when a setting is wrong; all wrong settings are named at once.</exception>
    public async Task StartAsync()
    {
        try
        {
            await _web.StartAsync();
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new StartException($"{error.Message} Stop what listens there, or choose another address with --urls http://127.0.0.1:0.", error);
        }

        catch (Exception error) when (WhatIsWrong(error) is { Count: > 0 } failures)
        {
            throw new StartException($"The configuration is not right:\n  {string.Join("\n  ", failures)}", error);
        }

        AccountReady = ForgetWhatWasReadTooEarlyAsync();
        var addresses = _web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var token = _web.Services.GetRequiredService<SignInToken>().Value;
        foreach (var address in addresses)
        {
            Console.WriteLine($"\nML Dashboard is ready. Sign in with\n\n    {address}{SignInEndpoints.Path}?token={token}\n");
        }
    }

    /// <summary>Stops everything that was started.</summary>
    public async ValueTask DisposeAsync()
    {
        // Open circuits end before the services that they use; a web application that is only disposed cuts them off.
        await _web.StopAsync();
        await _web.DisposeAsync();
        if (_localAws is not null)
        {
            await _localAws.DisposeAsync();
        }
    }

    // Answers that were read while the account was still being built would stay cached as final.
    private async Task ForgetWhatWasReadTooEarlyAsync()
    {
        if (_localAws is null)
        {
            return;
        }

        try
        {
            await _localAws.Ready;
        }
        catch (OperationCanceledException)
        {
            // Stopped before the account was complete; the next start builds it anew.
            return;
        }
        catch (Exception error)
        {
            await Console.Error.WriteLineAsync($"The sample account could not be built: {error.Message} Start again with --reset.");
            throw;
        }

        var catalog = _web.Services.GetRequiredService<IWorkspaceCatalog>();
        foreach (var workspace in catalog.Workspaces.Where(workspace => workspace.IsLocal))
        {
            catalog.Services(workspace.Name).Forget();
        }
    }

    private static IReadOnlyList<string> WhatIsWrong(Exception error) => error switch
    {
        OptionsValidationException one => [.. one.Failures],
        AggregateException many when many.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            [.. many.InnerExceptions.SelectMany(WhatIsWrong)],
        _ => [],
    };

    private static void SetDefaults(WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(ListenAddress.Default);
        }

        var defaults = new Dictionary<string, string?>
        {
            // A page on another name that resolves to loopback must not reach the dashboard.
            ["AllowedHosts"] = builder.Configuration.GetValue<bool>(ListenAddress.AllowRemoteKey) ? "*" : "localhost;127.0.0.1;[::1]",
            // On by default in a build, and it delivers style sheets with a gzip header but uncompressed.
            ["ReloadStaticAssetsAtRuntime"] = "false",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
            // A start that fails is told in one sentence, or thrown; the host would log its stack trace before either.
            ["Logging:LogLevel:Microsoft.Extensions.Hosting.Internal.Host"] = "None",
            // The key ring is readable by the operator alone, like everything below the data directory.
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Error",
        };
        foreach (var (key, value) in defaults.Where(pair => builder.Configuration[pair.Key] is null))
        {
            builder.Configuration[key] = value;
        }
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices();
        builder.Services.AddDashboardServices(builder.Configuration);
        builder.Services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        builder.AddSignIn();
    }

    private static void Map(WebApplication web)
    {
        web.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            CreateScopeForErrors = true,
            StatusCodeSelector = error => (error as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        // HSTS skips loopback by itself: it must never bind another program on the same host to https.
        web.UseHsts();
        web.UseSecurityHeaders();
        web.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        web.UseOutcomes();
        web.UseRouting();
        web.UseAuthentication();
        web.UseAuthorization();
        web.UseAntiforgery();
        web.MapStaticAssets().AllowAnonymous();
        web.MapSignIn();
        web.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
    }
}
