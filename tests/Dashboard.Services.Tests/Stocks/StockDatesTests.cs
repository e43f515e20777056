using Dashboard.Services.Stocks;

namespace Dashboard.Services.Tests.Stocks;

public sealed class StockDatesTests
{
    [Fact]
    public void Join_AlikeDays_TakeTheirDatesInOrder()
    {
        StockDay[] prices = [Day(1, 3), Day(2, 5), Day(3, 3)];
        StockDay[] days = [Undated(3), Undated(5), Undated(3)];

        var (joined, undated) = StockDates.Join(days, prices);

        joined.Select(day => day.Date!.Value.Day).ShouldBe([1, 2, 3]);
        undated.ShouldBe(0);
    }

    [Fact]
    public void Join_MoreAlikeDaysThanPrices_LeavesTheRestUndated()
    {
        var (joined, undated) = StockDates.Join([Undated(3), Undated(3), Undated(9)], [Day(1, 3)]);

        joined.Select(day => day.Date?.Day).ShouldBe([1, null, null]);
        undated.ShouldBe(2);
    }

    [Fact]
    public void Join_PricesThatDifferBeyondSixDecimals_AreTheSamePrice()
    {
        StockDay[] days = [Undated(3) with { Close = 3.11999989 }];

        var (joined, _) = StockDates.Join(days, [Day(1, 3) with { Close = 3.12 }]);

        joined.Single().Date.ShouldBe(new DateOnly(2020, 1, 1));
    }

    private static StockDay Undated(double price) => new(null, price, price, price, price, 100, 0.5, true);

    private static StockDay Day(int day, double price) => Undated(price) with { Date = new DateOnly(2020, 1, day), Score = null };
}
