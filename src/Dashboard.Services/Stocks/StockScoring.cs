namespace Dashboard.Services.Stocks;

/// <summary>Compares predictions with what came.</summary>
internal static class StockScoring
{
    // The 97.5 % quantile of the normal distribution, for a 95 % interval.
    private const double Z = 1.959963984540054;

    /// <summary>Counts, interval and the check for the same day's close.</summary>
    public static StockScore Score(IReadOnlyList<StockDay> days, IReadOnlyList<string> featureColumns)
    {
        int upAsUp = 0, upAsDown = 0, downAsUp = 0, downAsDown = 0;
        foreach (var day in days)
        {
            switch (day.PredictedUp, day.ClosedUp)
            {
                case (true, true):
                    upAsUp++;
                    break;
                case (false, true):
                    upAsDown++;
                    break;
                case (true, false):
                    downAsUp++;
                    break;
                case (false, false):
                    downAsDown++;
                    break;
            }
        }

        var matrix = new ConfusionMatrix(upAsUp, upAsDown, downAsUp, downAsDown);
        var interval = Wilson(upAsUp + downAsDown, matrix.Total);
        return new StockScore(matrix, interval?.Low, interval?.High, featureColumns.Any(IsClose));
    }

    /// <summary>
    /// The 95 % interval of a share, by Wilson's score method
    /// (E. B. Wilson, Journal of the American Statistical Association 22, 1927, p. 209); null without trials.
    /// </summary>
    public static (double Low, double High)? Wilson(int successes, int trials)
    {
        if (trials == 0)
        {
            return null;
        }

        var share = successes / (double)trials;
        var z2 = Z * Z;
        var scale = 1 + (z2 / trials);
        var centre = (share + (z2 / (2 * trials))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / trials) + (z2 / (4.0 * trials * trials)));
        return (Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    private static bool IsClose(string column) => column.Trim().Equals("Close", StringComparison.OrdinalIgnoreCase);
}
