namespace Dashboard.Services.Stocks;

/// <summary>Gives undated days the dates of the price rows with the same open, high, low, close and volume.</summary>
internal static class StockDates
{
    // Yahoo writes six decimals; more would split what is one price written twice.
    private const int Decimals = 6;

    /// <summary>Joins. Days that look alike take the dates of alike price rows in order, each once.</summary>
    /// <returns>The days with dates where one was found, and how many stayed undated.</returns>
    public static (IReadOnlyList<StockDay> Days, int Undated) Join(IReadOnlyList<StockDay> days, IReadOnlyList<StockDay> prices)
    {
        var dates = new Dictionary<(double Open, double High, double Low, double Close, double Volume), Queue<DateOnly>>();
        foreach (var price in prices)
        {
            if (price.Date is not { } date)
            {
                continue;
            }

            var key = Key(price);
            if (!dates.TryGetValue(key, out var queue))
            {
                dates.Add(key, queue = new Queue<DateOnly>());
            }

            queue.Enqueue(date);
        }

        var joined = new StockDay[days.Count];
        var undated = 0;
        for (var i = 0; i < days.Count; i++)
        {
            if (dates.TryGetValue(Key(days[i]), out var queue) && queue.TryDequeue(out var date))
            {
                joined[i] = days[i] with { Date = date };
            }
            else
            {
                joined[i] = days[i];
                undated++;
            }
        }

        return (joined, undated);
    }

    private static (double Open, double High, double Low, double Close, double Volume) Key(StockDay day) => (
        Math.Round(day.Open, Decimals),
        Math.Round(day.High, Decimals),
        Math.Round(day.Low, Decimals),
        Math.Round(day.Close, Decimals),
        Math.Round(day.Volume, Decimals));
}
