using Dashboard.Services.Errors;
using Dashboard.Services.Stocks;
using Dashboard.Services.Tests.Support;

namespace Dashboard.Services.Tests.Stocks;

public sealed class StockServiceTests : IAsyncLifetime
{
    private const string Folder = "ml-dashboard-local/stocks";
    private const string Undated = ",Open,High,Low,Close,Adj Close,Volume,Open_1,scores,predicted_labels\n0,1,3,1,2,2,100,1,0.7,1\n1,2,4,2,3,3,200,1,0.4,0\n";
    private const string Prices = "Date,Open,High,Low,Close,Adj Close,Volume\n2020-01-02,1,3,1,2,2,100\n2020-01-03,2,4,2,3,3,200\n";

    private FakeAws _aws = null!;
    private Bench _bench = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IStockService Stocks => _bench.Services.Stocks;

    public async ValueTask InitializeAsync()
    {
        _aws = await FakeAws.StartAsync();
        _bench = new Bench(_aws.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Dispose();
        await _aws.DisposeAsync();
    }

    [Fact]
    public async Task ListPredictionFilesAsync_MixedFolder_OnlyPredictionsNewestFirst()
    {
        _aws.Put($"{Folder}/a.csv", Undated).Put($"{Folder}/b.csv", Undated).Put($"{Folder}/prices.csv", Prices)
            .Put($"{Folder}/notes.csv", "a,b\n1,2\n").Put($"{Folder}/empty.csv", "").Put($"{Folder}/readme.txt", Undated);

        var files = await Stocks.ListPredictionFilesAsync(Token);

        files.Select(file => file.Name).ShouldBe(["b.csv", "a.csv"]);
        files[0].Key.ShouldBe("stocks/b.csv");
        files[0].Size.ShouldBe(Undated.Length);
    }

    [Fact]
    public async Task ReadAsync_FileWithoutDates_JoinsThemFromThePricesBesideIt()
    {
        _aws.Put($"{Folder}/a.csv", Undated)
            .Put($"{Folder}/other/prices.csv", "Date,Open,High,Low,Close,Volume\n1999-01-02,1,3,1,2,100\n")
            .Put($"{Folder}/prices.csv", Prices);

        var predictions = await Stocks.ReadAsync("stocks/a.csv", Token);

        predictions.Dates.ShouldBe(DateSource.Joined);
        predictions.DatesJoinedFrom.ShouldBe("stocks/prices.csv");
        predictions.UndatedDays.ShouldBe(0);
        predictions.Days.Select(day => day.Date).ShouldBe([new DateOnly(2020, 1, 2), new DateOnly(2020, 1, 3)]);
        predictions.FeatureColumns.ShouldBe(["Open", "High", "Low", "Close", "Adj Close", "Volume", "Open_1"]);
        var score = Stocks.Score(predictions);
        score.Matrix.ShouldBe(new ConfusionMatrix(1, 1, 0, 0));
        score.UsesSameDayClose.ShouldBeTrue();
    }

    [Fact]
    public async Task ReadAsync_NoPricesThatMatch_LeavesTheDaysUndated()
    {
        _aws.Put($"{Folder}/a.csv", Undated)
            .Put($"{Folder}/broken.csv", "Date,Open,High,Low,Close,Volume,Open\n")
            .Put($"{Folder}/prices.csv", "Date,Open,High,Low,Close,Volume\n1999-01-02,7,7,7,7,7\n");

        var predictions = await Stocks.ReadAsync("stocks/a.csv", Token);

        predictions.Dates.ShouldBe(DateSource.None);
        predictions.DatesJoinedFrom.ShouldBeNull();
        predictions.Days.ShouldAllBe(day => day.Date == null);
    }

    [Fact]
    public async Task ReadAsync_UnknownKey_NotFound()
    {
        (await Should.ThrowAsync<ServiceException>(Stocks.ReadAsync("stocks/gone.csv", Token))).Kind.ShouldBe(ServiceErrorKind.NotFound);
    }

    [Fact]
    public async Task ReadAsync_KeyOutsideThePrefix_NotFound()
    {
        _aws.Put("ml-dashboard-local/secret/a.csv", Undated);

        (await Should.ThrowAsync<ServiceException>(Stocks.ReadAsync("secret/a.csv", Token))).Kind.ShouldBe(ServiceErrorKind.NotFound);
    }

    [Fact]
    public async Task ReadAsync_PredictionsWithoutVolume_NamesTheColumn()
    {
        _aws.Put($"{Folder}/a.csv", "Open,High,Low,Close,scores\n1,1,1,1,0.5\n");

        (await Stocks.ListPredictionFilesAsync(Token)).Count.ShouldBe(1);
        var exception = await Should.ThrowAsync<ServiceException>(Stocks.ReadAsync("stocks/a.csv", Token));

        exception.Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        exception.Message.ShouldBe("a.csv has no column Volume, predicted_labels.");
    }

    [Fact]
    public async Task ListPredictionFilesAsync_EmptyFolder_IsEmpty()
    {
        (await Stocks.ListPredictionFilesAsync(Token)).ShouldBeEmpty();
    }
}
