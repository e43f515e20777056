using Bunit;
using Dashboard.Loading;
using Dashboard.Services.Errors;
using Dashboard.Tests.Fakes;

namespace Dashboard.Tests.Loading;

public sealed class LoadViewTests : DashboardContext
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 12, 4, 0, TimeSpan.Zero);
    private int _retries;

    [Fact]
    public void Nothing_Yet_ShowsASkeletonThatSaysWhatLoads()
    {
        var view = View(Loadable.Initial<string>());

        view.Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the endpoints");
        view.Markup.ShouldNotContain("content:");
    }

    [Fact]
    public void Value_IsDrawn() => View(Loadable.Initial<string>().Succeed("x", s_at)).Markup.ShouldContain("content:x");

    [Fact]
    public void EmptyValue_SaysWhatIsMissing()
    {
        var view = View(Loadable.Initial<string>().Succeed("", s_at));

        view.Markup.ShouldContain("There are no endpoints yet.");
        view.Markup.ShouldNotContain("content:");
    }

    [Fact]
    public void Error_SaysWhatHappenedWhatToDoAndOffersRetry()
    {
        var view = View(Loadable.Initial<string>().Fail(Missing.Network()));

        var alert = view.Find("[role=alert]");
        alert.TextContent.ShouldContain("Could not load the endpoints");
        alert.TextContent.ShouldContain("AWS could not be reached.");
        alert.TextContent.ShouldContain("Check the network");
        view.Find("button.button").Click();
        _retries.ShouldBe(1);
    }

    [Fact]
    public void Error_TechnicalDetail_IsFoldedAndComplete()
    {
        var view = View(Loadable.Initial<string>().Fail(Missing.Network()));

        var detail = view.Find("details");
        detail.HasAttribute("open").ShouldBeFalse();
        detail.TextContent.ShouldContain("Unreachable · sagemaker:Describe · RequestTimeout · request request-1");
    }

    [Fact]
    public void Error_WhileRetrying_DisablesTheButton()
    {
        var view = View(Loadable.Initial<string>().Fail(Missing.Network()).Begin());

        view.Find("button.button").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void StaleValue_StaysWithABannerThatSaysSinceWhenAndWhy()
    {
        var view = View(Loadable.Initial<string>().Succeed("old", s_at).Fail(Missing.Network()));

        view.Markup.ShouldContain("content:old");
        var banner = view.Find(".stale");
        banner.TextContent.ShouldContain("Stale since 12:04");
        banner.TextContent.ShouldContain("AWS could not be reached.");
        banner.QuerySelector("button")!.Click();
        _retries.ShouldBe(1);
    }

    [Fact]
    public void Refreshing_KeepsTheOldValueWithoutNotice()
    {
        var view = View(Loadable.Initial<string>().Succeed("old", s_at).Begin());

        view.Markup.ShouldContain("content:old");
        view.FindAll(".stale").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Advice_EveryKind_HasASentence(ServiceErrorKind kind) => Advice.For(kind).ShouldEndWith(".");

    public static TheoryData<ServiceErrorKind> Kinds() => [.. Enum.GetValues<ServiceErrorKind>()];

    private IRenderedComponent<LoadView<string>> View(Loadable<string> state) => Render<LoadView<string>>(parameters => parameters
        .Add(view => view.State, state)
        .Add(view => view.What, "the endpoints")
        .Add(view => view.IsEmpty, value => value.Length == 0)
        .Add(view => view.Empty, "<p>There are no endpoints yet.</p>")
        .Add(view => view.OnRetry, () => _retries++)
        .Add(view => view.ChildContent, value => builder => builder.AddContent(0, $"content:{value}")));
}
