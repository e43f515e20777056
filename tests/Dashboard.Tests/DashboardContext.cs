using Bunit;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Workspaces;
using Dashboard.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;

namespace Dashboard.Tests;

/// <summary>Base of every component test: a fake workspace named <c>local</c>, a fake clock, MudBlazor, a person who may do everything, and a browser that answers nothing.</summary>
public abstract class DashboardContext : BunitContext
{
    private protected DashboardContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton<IWorkspaceCatalog>(new FakeWorkspaceCatalog(Workspace));
        Person = AddAuthorization();
        Person.SetAuthorized("token user");
        Person.SetRoles(nameof(Role.Operator));
        Render<MudPopoverProvider>();
    }

    /// <summary>The clock of everything under test; starts at 2026-11-24 12:00 UTC.</summary>
    private protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    /// <summary>What the pages are told.</summary>
    private protected FakeWorkspaceServices Workspace { get; } = new();

    /// <summary>The refresh of the layout: <c>await Refresh.TickAsync()</c> makes the page load again.</summary>
    private protected RefreshSignal Refresh { get; } = new();

    /// <summary>Who looks; change the role with <c>SetRoles</c>.</summary>
    private protected Bunit.TestDoubles.BunitAuthorizationContext Person { get; }

    /// <summary>The token that cancels when the test is cancelled.</summary>
    private protected static CancellationToken Cancellation => Xunit.TestContext.Current.CancellationToken;

    /// <summary>Renders a page of the workspace as the layout would: with view and refresh cascaded.</summary>
    private protected IRenderedComponent<TPage> RenderPage<TPage>(
        Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null, ViewState? view = null)
        where TPage : IComponent =>
        Render<TPage>(builder =>
        {
            builder.AddCascadingValue(view ?? ViewState.Default).AddCascadingValue(Refresh);
            builder.TryAdd("Workspace", Workspace.Workspace.Name);
            parameters?.Invoke(builder);
        });

    /// <summary>Puts the address, query included, where pages read it.</summary>
    private protected void At(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
