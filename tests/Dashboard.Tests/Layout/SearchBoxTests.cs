using Bunit;
using Dashboard.Layout;
using Dashboard.Navigation;
using Dashboard.Services.Training;
using Dashboard.Tests.Fakes;
using Dashboard.Tests.Training;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Layout;

public sealed class SearchBoxTests : DashboardContext
{
    public SearchBoxTests()
    {
        Workspace.Training.List = (_, _) => Task.FromResult<IReadOnlyList<TrainingJobSummary>>([TrainingSamples.Summary("drift-model"), TrainingSamples.Summary("bike")]);
    }

    [Fact]
    public async Task Typing_FindsPagesAndJobs()
    {
        var box = await SearchAsync("drift");

        box.FindAll("[role=option] .search-name").Select(name => name.TextContent).ShouldBe(["Drift", "drift-model"]);
        box.Find("[role=combobox]").GetAttribute("aria-expanded").ShouldBe("true");
        box.Find("[role=status]").TextContent.ShouldBe("2 found");
    }

    [Fact]
    public async Task Enter_GoesToTheMarkedResultAndKeepsTheView()
    {
        var box = await SearchAsync("drift");

        await box.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        await box.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });

        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/w/local/training/drift-model?zone=utc");
        box.FindAll("[role=option]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Escape_Closes()
    {
        var box = await SearchAsync("drift");

        await box.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "Escape" });

        box.Find("[role=combobox]").GetAttribute("aria-expanded").ShouldBe("false");
    }

    [Fact]
    public async Task OneKindThatFails_LeavesTheOthersAndIsSaid()
    {
        Workspace.Alarms.List = _ => throw Missing.Network();

        var box = await SearchAsync("bike");

        box.FindAll("[role=option]").Count.ShouldBe(1);
        box.Find("[role=status]").TextContent.ShouldContain("AWS did not answer for all kinds");
    }

    private async Task<IRenderedComponent<SearchBox>> SearchAsync(string text)
    {
        var box = Render<SearchBox>(parameters => parameters
            .Add(one => one.Workspace, "local")
            .Add(one => one.View, ViewState.Default with { IsUtc = true }));
        await box.Find("input").FocusAsync(new FocusEventArgs());
        await box.Find("input").InputAsync(new ChangeEventArgs { Value = text });
        return box;
    }
}
