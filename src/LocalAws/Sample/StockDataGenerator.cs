namespace LocalAws.Sample;

/// <summary>
/// Makes trading days of one symbol from 2001 on: a geometric random walk around a slow trend, with calm and wild times,
/// overnight gaps, and as many rising as falling days.
/// </summary>
/// <remarks>No price is taken from anywhere. The same seed gives the same days; a later end only adds days.</remarks>
internal static class StockDataGenerator
{
    private const double LongRunVariance = 0.018 * 0.018;
    private const double FirstPrice = 13;
    private const double YearlyGrowth = 0.055;
    private const double PullToTrend = 0.0012;

    /// <summary>First day of the history.</summary>
    public static DateOnly FirstDay { get; } = new(2001, 1, 2);

    /// <summary>All trading days up to and including the given day.</summary>
    public static IReadOnlyList<StockDay> Generate(int seed, DateOnly lastDay)
    {
        var random = new SampleRandom(seed);
        var days = new List<StockDay>();
        var variance = LongRunVariance;
        var close = FirstPrice;
        for (var date = FirstDay; date <= lastDay; date = date.AddDays(1))
        {
            if (!IsTradingDay(date))
            {
                continue;
            }

            var day = MakeDay(random, date, close, Math.Sqrt(variance), lastDay);
            var surprise = Math.Log(day.Close / close);
            variance = (0.04 * LongRunVariance) + (0.09 * surprise * surprise) + (0.87 * variance);
            close = day.Close;
            days.Add(day);
        }

        return days;
    }

    /// <summary>Whether the exchange is open: weekdays without the holidays of fixed dates.</summary>
    public static bool IsTradingDay(DateOnly date)
    {
        return date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && (date.Month, date.Day) is not ((1, 1) or (7, 4) or (12, 25));
    }

    private static StockDay MakeDay(SampleRandom random, DateOnly date, double before, double deviation, DateOnly lastDay)
    {
        var trend = FirstPrice * Math.Exp(YearlyGrowth * (date.DayNumber - FirstDay.DayNumber) / 365.25);
        var pull = PullToTrend * Math.Log(trend / before);
        var open = Cents(before * Math.Exp(random.Normal(pull, 0.45 * deviation)));
        var close = Cents(open * Math.Exp(random.Normal(pull, 0.9 * deviation)));
        var high = Cents(Math.Max(open, close) * (1 + Math.Abs(random.Normal(0, 0.45 * deviation))));
        var low = Cents(Math.Min(open, close) * (1 - Math.Abs(random.Normal(0, 0.45 * deviation))));
        var excitement = Math.Abs(Math.Log(close / before)) / 0.02;
        var shares = 280_000 * Math.Exp((0.35 * excitement) + random.Normal(-0.2, 0.5));
        return new StockDay(date, open, high, low, close, Adjusted(close, date, lastDay), (long)Math.Round(shares / 100) * 100);
    }

    // Dividends of three per cent a year, paid by quarter, are taken out of older prices, as Yahoo does.
    private static double Adjusted(double close, DateOnly date, DateOnly lastDay)
    {
        var quartersLeft = (4 * (lastDay.Year - date.Year)) + ((lastDay.Month - 1) / 3) - ((date.Month - 1) / 3);
        return Math.Round(close * Math.Pow(1 - (0.03 / 4), quartersLeft), 6);
    }

    private static double Cents(double price) => Math.Max(0.01, Math.Round(price, 2));
}
