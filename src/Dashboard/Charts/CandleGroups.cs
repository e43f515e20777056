namespace Dashboard.Charts;

/// <summary>Joins days where there are more than a screen can show. Pure.</summary>
internal static class CandleGroups
{
    /// <summary>The days themselves, or groups of neighbours: first open, last close, highest high, lowest low, mean score, and no direction, for a group has none.</summary>
    public static IReadOnlyList<CandlestickDay> Of(IReadOnlyList<CandlestickDay> days, int maxCandles)
    {
        if (days.Count <= maxCandles)
        {
            return days;
        }

        var size = (days.Count + maxCandles - 1) / maxCandles;
        return [.. days.Chunk(size).Select(Join)];
    }

    private static CandlestickDay Join(CandlestickDay[] days)
    {
        var scores = days.Where(day => day.Score is not null).Select(day => day.Score!.Value).ToArray();
        return new CandlestickDay(
            days[0].Label,
            days[0].Open,
            days.Max(day => day.High),
            days.Min(day => day.Low),
            days[^1].Close,
            scores.Length == 0 ? null : scores.Average(),
            null,
            days[^1].Close > days[0].Open);
    }
}
