using System.Text;
using Dashboard.Services.Errors;
using Dashboard.Services.Stocks;
using TestSupport;

namespace Dashboard.Services.Tests.Stocks;

public sealed class StockCsvTests
{
    private const string UndatedHeader = ",Open,High,Low,Close,Adj Close,Volume,Open_1,Close_1,scores,predicted_labels";
    private const string UndatedRow = "0,32.1,33.5,31.9,33.0,30.0,250100,31.0,32.0,0.71,1.0";

    [Fact]
    public async Task ReadAsync_FileWithoutDates_ReadsDaysAndFeatures()
    {
        var table = await ReadAsync($"{UndatedHeader}\n{UndatedRow}\n1,33,34,32,32.5,30,9,32.1,33.0,0.4,0\n");

        table.Days.ShouldBe(
        [
            new StockDay(null, 32.1, 33.5, 31.9, 33.0, 250100, 0.71, true),
            new StockDay(null, 33, 34, 32, 32.5, 9, 0.4, false),
        ]);
        table.BadRows.ShouldBeEmpty();
        table.Columns.HasDates.ShouldBeFalse();
        table.Columns.Features.ShouldBe(["Open", "High", "Low", "Close", "Adj Close", "Volume", "Open_1", "Close_1"]);
    }

    [Fact]
    public async Task ReadAsync_DatesAnyOrderAnyCaseByteOrderMarkAndCrLf_ReadsTheSame()
    {
        var table = await ReadAsync("\uFEFFVOLUME,predicted_labels,close,low,SCORES,high,open,date\r\n250100,1,33.0,31.9,0.71,33.5,32.1,2020-01-02\r\n");

        table.Days.ShouldBe([new StockDay(new DateOnly(2020, 1, 2), 32.1, 33.5, 31.9, 33.0, 250100, 0.71, true)]);
        table.Columns.Features.ShouldBe(["VOLUME", "close", "low", "high", "open"]);
    }

    [Theory]
    [InlineData("0,abc,33.5,31.9,33.0,30.0,250100,31,32,0.71,1", "Open must be a number, not negative, not \"abc\"")]
    [InlineData("0,,33.5,31.9,33.0,30.0,250100,31,32,0.71,1", "Open must be a number, not negative, and it is empty")]
    [InlineData("0,NaN,33.5,31.9,33.0,30.0,250100,31,32,0.71,1", "Open must be")]
    [InlineData("0,32.1,33.5,-31.9,33.0,30.0,250100,31,32,0.71,1", "Low must be")]
    [InlineData("0,32.1,30,31.9,33.0,30.0,250100,31,32,0.71,1", "High must be not below Low, which is 31.9, not \"30\"")]
    [InlineData("0,32.1,33.5,31.9,33.0,30.0,250100,31,32,1.01,1", "scores must be between 0 and 1, not \"1.01\"")]
    [InlineData("0,32.1,33.5,31.9,33.0,30.0,250100,31,32,0.71,2", "predicted_labels must be 0 or 1, not \"2\"")]
    [InlineData("0,32.1,33.5,31.9", "has 4 values where the header has 11 columns")]
    [InlineData("0,32.1,33.5,31.9,33.0,30.0,250100,31,32,0.71,1,7", "has 12 values where the header has 11 columns")]
    public async Task ReadAsync_BadRowBetweenGoodOnes_ReportsItsLineAndKeepsTheOthers(string bad, string reason)
    {
        var table = await ReadAsync($"{UndatedHeader}\n{UndatedRow}\n{bad}\n{UndatedRow}\n");

        table.Days.Count.ShouldBe(2);
        table.BadRowCount.ShouldBe(1);
        table.BadRows.Single().Line.ShouldBe(3);
        table.BadRows.Single().Reason.ShouldContain(reason);
    }

    [Fact]
    public async Task ReadAsync_UnbalancedQuote_SpoilsOnlyItsOwnLine()
    {
        var table = await ReadAsync($"{UndatedHeader}\n0,\"32.1,33.5,31.9,33.0,30.0,250100,31,32,0.71,1\n{UndatedRow}\n");

        table.Days.Count.ShouldBe(1);
        table.BadRows.Single().Line.ShouldBe(2);
    }

    [Fact]
    public async Task ReadAsync_MoreBadRowsThanAreNamed_CountsThemAll()
    {
        var text = new StringBuilder(UndatedHeader).Append('\n');
        for (var i = 0; i < 250; i++)
        {
            text.Append("bad\n");
        }

        var table = await ReadAsync(text.ToString());

        table.BadRows.Count.ShouldBe(StockCsv.MaxBadRowsNamed);
        table.BadRowCount.ShouldBe(250);
    }

    [Fact]
    public async Task ReadAsync_MissingColumns_NamesThemAllAtOnce()
    {
        var exception = await Should.ThrowAsync<ServiceException>(ReadAsync("Date,Open,High,Low,Adj Close\n"));

        exception.Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        exception.Message.ShouldBe("test.csv has no column Close, Volume, scores, predicted_labels.");
    }

    [Fact]
    public async Task ReadAsync_DoubledColumn_IsAnError()
    {
        var exception = await Should.ThrowAsync<ServiceException>(ReadAsync(UndatedHeader + ",open\n"));

        exception.Message.ShouldBe("test.csv has more than one column Open.");
    }

    [Fact]
    public async Task ReadAsync_EmptyFile_IsAnError()
    {
        (await Should.ThrowAsync<ServiceException>(ReadAsync(string.Empty))).Kind.ShouldBe(ServiceErrorKind.InvalidInput);
    }

    [Fact]
    public async Task ReadAsync_ExactlyTheLimit_IsReadAndOneMoreIsAnError()
    {
        var two = $"{UndatedHeader}\n{UndatedRow}\n{UndatedRow}\n";

        (await ReadAsync(two, maxDays: 2)).Days.Count.ShouldBe(2);
        (await Should.ThrowAsync<ServiceException>(ReadAsync(two + UndatedRow, maxDays: 2))).Message.ShouldContain("more than 2 rows");
    }

    [Fact]
    public async Task ReadAsync_CancelledToken_Cancels()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            StockCsv.ReadAsync(Stream("a\n"), "test.csv", true, 10, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task ReadAsync_TheRealPrices_ReadsEveryDay()
    {
        Assert.SkipWhen(RepositoryFiles.MatsonTrainData is null, "The real data sets are not present.");
        await using var file = File.OpenRead(RepositoryFiles.MatsonTrainData!);

        var table = await StockCsv.ReadAsync(file, "MATX_Train.csv", false, 200_000, TestContext.Current.CancellationToken);

        table.BadRows.ShouldBeEmpty();
        table.Days.Count.ShouldBe(File.ReadLines(RepositoryFiles.MatsonTrainData!).Skip(1).Count(line => line.Length > 0));
        table.Days.ShouldAllBe(day => day.Date != null && day.Score == null);
    }

    [Fact]
    public void ReadHeader_StartOfAFile_GivesItsColumns()
    {
        StockCsv.ReadHeader(Encoding.UTF8.GetBytes("Date,Open\r\n2020-01-02,1")).ShouldBe(["Date", "Open"]);
        StockCsv.ReadHeader([]).ShouldBeEmpty();
    }

    internal static Task<StockTable> ReadAsync(string text, bool needsPredictions = true, int maxDays = 1000) =>
        StockCsv.ReadAsync(Stream(text), "test.csv", needsPredictions, maxDays, TestContext.Current.CancellationToken);

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
