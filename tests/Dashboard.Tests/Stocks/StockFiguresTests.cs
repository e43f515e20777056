using Dashboard.Pages.Stocks;
using Dashboard.Services.Stocks;

namespace Dashboard.Tests.Stocks;

public sealed class StockFiguresTests
{
    private static readonly DateOnly s_monday = new(2020, 1, 6);

    [Fact]
    public void Prices_ShortSpan_DrawsEachDayWithItsPrediction()
    {
        var figure = StockFigures.Prices([Day(s_monday, 10, 11), Day(s_monday.AddDays(1), 11, 10)], firstNumber: 1);

        figure.Days.Select(day => day.Label).ShouldBe(["2020-01-06", "2020-01-07"]);
        figure.Days[0].PredictedUp.ShouldBe(true);
        figure.Days[1].ClosedUp.ShouldBeFalse();
    }

    [Fact]
    public void Prices_WithoutDates_NumbersDaysAsInTheFile()
    {
        var figure = StockFigures.Prices([Day(null, 10, 11), Day(null, 11, 10)], firstNumber: 41);

        figure.Days.Select(day => day.Label).ShouldBe(["#41", "#42"]);
    }

    [Fact]
    public void Prices_LongSpan_DrawsWeeksFromMondayWithExtremesAndNoPredictions()
    {
        var days = Enumerable.Range(0, 200)
            .SelectMany(week => Enumerable.Range(0, 5).Select(day => Day(s_monday.AddDays((7 * week) + day), 10 + day, 11 + day)))
            .ToList();

        var figure = StockFigures.Prices(days, firstNumber: 1);

        figure.Days.Count.ShouldBe(200);
        var first = figure.Days[0];
        first.Label.ShouldBe("2020-01-06");
        (first.Open, first.Close).ShouldBe((10, 15));
        (first.High, first.Low).ShouldBe((days.Take(5).Max(day => day.High), days.Take(5).Min(day => day.Low)));
        first.PredictedUp.ShouldBeNull();
        figure.Subtitle.ShouldContain("weekly from 1,000 days");
    }

    [Fact]
    public void Prices_AtTheLimit_IsStillDaily()
    {
        var days = Enumerable.Range(0, StockFigures.MaxDailyCandles).Select(i => Day(s_monday.AddDays(i), 10, 11)).ToList();

        StockFigures.Prices(days, firstNumber: 1).Days.Count.ShouldBe(StockFigures.MaxDailyCandles);
    }

    [Theory]
    [InlineData("", null, "6m")]
    [InlineData("?file=stocks%2Fa.csv&span=1y", "stocks/a.csv", "1y")]
    [InlineData("?span=century", null, "6m")]
    public void FromQuery_Address_ReadsFileAndSpan(string query, string? file, string span)
    {
        var state = StocksUrlState.FromQuery(query);

        state.File.ShouldBe(file);
        state.Span.Key.ShouldBe(span);
        StocksUrlState.FromQuery(Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString("", state.ToQuery())).ShouldBe(state);
    }

    private static StockDay Day(DateOnly? date, double open, double close) =>
        new(date, open, Math.Max(open, close) + 1, Math.Min(open, close) - 1, close, 1000, 0.6, true);
}
