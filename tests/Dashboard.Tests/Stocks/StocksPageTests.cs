using Bunit;
using Dashboard.Pages.Stocks;
using Dashboard.Services.Errors;
using Dashboard.Services.Stocks;

namespace Dashboard.Tests.Stocks;

public sealed class StocksPageTests : DashboardContext
{
    private static readonly StockFile s_file = new("stocks/new.csv", "new.csv", 1234, new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Loading_ShowsASkeleton()
    {
        Workspace.Stocks.ListFiles = _ => new TaskCompletionSource<IReadOnlyList<StockFile>>().Task;

        RenderPage<StocksPage>().Find("[role=status]").GetAttribute("aria-label").ShouldBe("Loading the prediction files");
    }

    [Fact]
    public void NoFiles_SaysWhereTheyWouldBeAndWhatToWrite()
    {
        var page = RenderPage<StocksPage>();

        page.Markup.ShouldContain("s3://bucket/stocks/");
        page.Markup.ShouldContain("predicted_labels");
    }

    [Fact]
    public async Task Files_Fail_SaysWhyAndRetries()
    {
        Workspace.Stocks.ListFiles = _ => throw new ServiceException(ServiceErrorKind.Denied, "You may not list s3://bucket/stocks/.");
        var page = RenderPage<StocksPage>();
        page.Find("[role=alert]").TextContent.ShouldContain("You may not list s3://bucket/stocks/.");
        Give(Predictions(30));

        await page.FindAll("button").Single(button => button.TextContent.Trim() == "Retry").ClickAsync(new());

        page.FindAll("[role=alert]").ShouldBeEmpty();
        page.Find("select").TextContent.ShouldContain("new.csv");
    }

    [Fact]
    public void File_Read_ScoresJustTheDaysShown()
    {
        Give(Predictions(30));
        var scored = new List<int>();
        Workspace.Stocks.ScoreDays = predictions =>
        {
            scored.Add(predictions.Days.Count);
            return new StockScore(new ConfusionMatrix(9, 3, 4, 5), 0.4, 0.8, true);
        };
        At("/w/local/stocks?span=1m");

        var page = RenderPage<StocksPage>();

        scored.ShouldBe([21]);
        page.Find(".page-summary").TextContent.ShouldBe("new.csv: 66.7 % of 21 days predicted right");
        page.Find("[role=group][aria-label='Score of the days shown']").TextContent.ShouldContain("Always saying up");
        page.Find("[role=note]").TextContent.ShouldContain("Not a forecast.");
        page.FindAll(".chart").Count.ShouldBe(1);
    }

    [Fact]
    public void BadRows_MoreThanAreNamed_AreAllCounted()
    {
        var bad = Enumerable.Range(2, 200).Select(line => new BadRow(line, "Close 'x' is not a number.")).ToList();
        Give(Predictions(30) with { BadRows = bad, BadRowCount = 12_345 });

        var page = RenderPage<StocksPage>();

        page.Find("details summary").TextContent.ShouldContain("12,345 rows could not be read");
        page.FindAll(".bad-rows li")[0].TextContent.ShouldBe("Line 2: Close 'x' is not a number.");
        page.Markup.ShouldContain("And 12,295 more.");
    }

    [Fact]
    public void File_Fails_LeavesTheChoiceOfFiles()
    {
        Give(Predictions(30));
        Workspace.Stocks.Read = (_, _) => throw new ServiceException(ServiceErrorKind.InvalidInput, "The header lacks the column Close.");

        var page = RenderPage<StocksPage>();

        page.Find("[role=alert]").TextContent.ShouldContain("The header lacks the column Close.");
        page.Find("select").TextContent.ShouldContain("new.csv");
    }

    [Fact]
    public async Task Refresh_SameFile_IsNotReadAgain()
    {
        Give(Predictions(30));
        var reads = 0;
        var read = Workspace.Stocks.Read;
        Workspace.Stocks.Read = (key, token) =>
        {
            reads++;
            return read(key, token);
        };
        var page = RenderPage<StocksPage>();

        await page.InvokeAsync(Refresh.TickAsync);

        reads.ShouldBe(1);
    }

    private static StockPredictions Predictions(int days) => new(
        s_file,
        [.. Enumerable.Range(0, days).Select(i => new StockDay(new DateOnly(2026, 1, 1).AddDays(i), 10, 12, 9, 11, 100, 0.6, true))],
        [],
        DateSource.File,
        null,
        0);

    private void Give(StockPredictions predictions)
    {
        Workspace.Stocks.ListFiles = _ => Task.FromResult<IReadOnlyList<StockFile>>([s_file]);
        Workspace.Stocks.Read = (_, _) => Task.FromResult(predictions);
    }
}
