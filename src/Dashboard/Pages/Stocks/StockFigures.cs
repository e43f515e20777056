using System.Globalization;
using Dashboard.Charts;
using Dashboard.Services.Stocks;

namespace Dashboard.Pages.Stocks;

/// <summary>Pure figures of the stock page.</summary>
internal static class StockFigures
{
    /// <summary>Most candles that one chart shows day by day; more are drawn by the week.</summary>
    public const int MaxDailyCandles = 800;

    /// <summary>Daily candles with predictions, or weekly ones without when the span is long.</summary>
    public static CandlestickFigure Prices(IReadOnlyList<StockDay> days, int firstNumber) =>
        days.Count <= MaxDailyCandles
            ? new CandlestickFigure(
                "Price and predictions",
                "USD a share, daily; triangle up or down: predicted direction, filled when right, hollow when wrong",
                [.. days.Select((day, i) => new CandlestickDay(
                    Label(day, firstNumber + i), day.Open, day.High, day.Low, day.Close, day.Score, day.PredictedUp, day.ClosedUp))])
            : new CandlestickFigure(
                "Price",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"USD a share, weekly from {days.Count:N0} days; choose a shorter span to see each prediction"),
                Weekly(days, firstNumber));

    private static CandlestickDay[] Weekly(IReadOnlyList<StockDay> days, int firstNumber)
    {
        var weeks = days
            .Select((day, i) => (Day: day, Number: firstNumber + i))
            .GroupBy(item => Week(item.Day, item.Number));
        return [.. weeks.Select(week =>
        {
            var (first, number) = week.First();
            var last = week.Last().Day;
            var scores = week.Where(item => item.Day.Score is not null).Select(item => item.Day.Score!.Value).ToList();
            return new CandlestickDay(
                Label(first, number),
                first.Open,
                week.Max(item => item.Day.High),
                week.Min(item => item.Day.Low),
                last.Close,
                scores.Count == 0 ? null : scores.Average(),
                PredictedUp: null,
                ClosedUp: last.Close > first.Open);
        })];
    }

    // Day 0 of the calendar is a Monday.
    private static int Week(StockDay day, int number) =>
        day.Date is { } date ? date.DayNumber / 7 : number / 5;

    private static string Label(StockDay day, int number) =>
        day.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Create(CultureInfo.InvariantCulture, $"#{number}");
}
