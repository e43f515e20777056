using AngleSharp.Dom;
using Bunit;
using Dashboard.Pages.BikeDemand;
using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Dashboard.Services.Workspaces;

namespace Dashboard.Tests.BikeDemand;

public sealed class BikeDemandPageTests : DashboardContext
{
    [Fact]
    public void Opened_FromALink_FillsTheFormAndSendsNothing()
    {
        var sent = Count();
        At("/w/local/predict/bike?humidity=81&variant=candidate");

        var page = RenderPage<BikeDemandPage>();

        page.Find("#humidity").GetAttribute("value").ShouldBe("81");
        Answer(page).TextContent.ShouldContain("No prediction yet");
        sent().ShouldBe(0);
    }

    [Fact]
    public async Task Submit_WhileUnderWay_SendsOnceAndCanBeCancelled()
    {
        var calls = 0;
        CancellationToken handed = default;
        Workspace.BikePredictions.Predict = (_, _, _, _, token) =>
        {
            calls++;
            handed = token;
            var answer = new TaskCompletionSource<BikePrediction>();
            token.Register(() => answer.TrySetCanceled(token));
            return answer.Task;
        };
        var page = RenderPage<BikeDemandPage>();

        var submitted = page.Find("form").SubmitAsync();
        await page.Find("form").SubmitAsync();
        Answer(page).GetAttribute("aria-busy").ShouldBe("true");
        await Button(page, "Cancel").ClickAsync(new());
        await submitted;

        calls.ShouldBe(1);
        handed.IsCancellationRequested.ShouldBeTrue();
        Answer(page).GetAttribute("aria-busy").ShouldBe("false");
        Answer(page).TextContent.ShouldContain("No prediction yet");
    }

    [Fact]
    public async Task Answer_ShowsRidersRawValueLineVariantAndRequestId()
    {
        Caller? asked = null;
        Workspace.BikePredictions.Predict = (ride, endpoint, variant, caller, _) =>
        {
            asked = caller;
            return Task.FromResult(new BikePrediction(
                ride, 6.3493, 571.09, "4,0,1,1\n", endpoint, "production", "req-1", TimeSpan.FromMilliseconds(8.4), Clock.GetUtcNow()));
        };
        var page = RenderPage<BikeDemandPage>();

        await page.Find("form").SubmitAsync();

        var text = Answer(page).TextContent;
        text.ShouldContain("571");
        text.ShouldContain("6.3493");
        text.ShouldContain("8.40 ms");
        text.ShouldContain("production");
        text.ShouldContain("req-1");
        text.ShouldContain("4,0,1,1");
        asked.ShouldBe(new Caller("token user", Role.Operator));
    }

    [Theory]
    [InlineData(ServiceErrorKind.ModelError, "The model refused the request (415)")]
    [InlineData(ServiceErrorKind.Denied, "You may not do this")]
    [InlineData(ServiceErrorKind.Throttled, "Too many predictions at once")]
    [InlineData(ServiceErrorKind.Unreachable, "The endpoint could not be reached")]
    public async Task Failure_SaysWhatHappenedAndKeepsTheForm(ServiceErrorKind kind, string heading)
    {
        Workspace.BikePredictions.Predict = (_, _, _, _, _) => throw new ServiceException(kind, "Because.") { ModelStatus = 415 };
        At("/w/local/predict/bike?humidity=81");
        var page = RenderPage<BikeDemandPage>();

        await page.Find("form").SubmitAsync();

        Answer(page).QuerySelector("[role=alert]")!.TextContent.ShouldContain(heading);
        Answer(page).TextContent.ShouldContain("Because.");
        page.Find("#humidity").GetAttribute("value").ShouldBe("81");
    }

    [Fact]
    public async Task WrongField_IsToldAfterBlurAndNotSent()
    {
        var sent = Count();
        Workspace.BikePredictions.ValidateRide = ride => ride.Humidity > 100
            ? [new FieldError(nameof(BikeRide.Humidity), "Humidity must be between 0 and 100 %, not 140.")]
            : [];
        var page = RenderPage<BikeDemandPage>();

        await page.Find("#humidity").InputAsync(new() { Value = "140" });
        page.FindAll("[role=alert]").ShouldBeEmpty();
        await page.Find("#humidity").BlurAsync(new());
        await page.Find("form").SubmitAsync();

        page.Find("[role=alert]").TextContent.ShouldBe("Humidity must be between 0 and 100 %, not 140.");
        page.Find("#humidity").GetAttribute("aria-invalid").ShouldBe("true");
        sent().ShouldBe(0);
    }

    [Fact]
    public async Task Unreadable_StaysInTheFieldWithItsReason()
    {
        var sent = Count();
        var page = RenderPage<BikeDemandPage>();

        await page.Find("#temperature").InputAsync(new() { Value = "mild" });
        await page.Find("#temperature").BlurAsync(new());
        await page.Find("form").SubmitAsync();

        page.Find("#temperature").GetAttribute("value").ShouldBe("mild");
        page.Find("#temperature-help").TextContent.ShouldBe("'mild' is not a number. Use digits and a point, such as 16.4.");
        sent().ShouldBe(0);
    }

    [Fact]
    public void Variants_Unknown_StillLetsPredict()
    {
        var page = RenderPage<BikeDemandPage>();

        page.Find("#variant-help").TextContent.ShouldContain("The variants could not be listed");
        page.Find("button[type=submit]").HasAttribute("disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task Disposed_WhilePredicting_CancelsTheWait()
    {
        CancellationToken handed = default;
        Workspace.BikePredictions.Predict = (_, _, _, _, token) =>
        {
            handed = token;
            return new TaskCompletionSource<BikePrediction>().Task;
        };
        var page = RenderPage<BikeDemandPage>();
        _ = page.Find("form").SubmitAsync();

        await DisposeComponentsAsync();

        handed.IsCancellationRequested.ShouldBeTrue();
    }

    private static IElement Answer(IRenderedComponent<BikeDemandPage> page) => page.Find("[aria-labelledby=answer-heading]");

    private static IElement Button(IRenderedComponent<BikeDemandPage> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);

    private Func<int> Count()
    {
        var calls = 0;
        Workspace.BikePredictions.Predict = (_, _, _, _, _) =>
        {
            calls++;
            throw new ServiceException(ServiceErrorKind.Unreachable, "Nothing should be sent.");
        };
        return () => calls;
    }
}
