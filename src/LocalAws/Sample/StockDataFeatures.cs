using System.Globalization;
using System.Text;

namespace LocalAws.Sample;

/// <summary>A trading day with the prices of the six days before it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Features">The 30 features in the order of <see cref="StockDataFeatures.Names"/>, unscaled.</param>
internal sealed record StockSample(StockDay Day, IReadOnlyList<double> Features)
{
    /// <summary>1 when the day closed above its open, else 0.</summary>
    public int Label => Day.Close > Day.Open ? 1 : 0;
}

/// <summary>Turns trading days into what the stock model takes: prices and volume of the day and prices of the last six days.</summary>
internal static class StockDataFeatures
{
    /// <summary>How many earlier days a sample looks at.</summary>
    public const int Lags = 6;

    /// <summary>Names of the features: <c>Open</c> … <c>Volume</c>, then <c>Open_1</c>, <c>High_1</c>, <c>Low_1</c>, <c>Close_1</c> up to <c>Close_6</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Open", "High", "Low", "Close", "Adj Close", "Volume",
        .. Enumerable.Range(1, Lags).SelectMany(lag => new[] { $"Open_{lag}", $"High_{lag}", $"Low_{lag}", $"Close_{lag}" }),
    ];

    /// <summary>A sample for every day that has six days before it.</summary>
    /// <param name="days">Trading days, oldest first.</param>
    public static IReadOnlyList<StockSample> Of(IReadOnlyList<StockDay> days)
    {
        return [.. Enumerable.Range(Lags, Math.Max(0, days.Count - Lags)).Select(index => new StockSample(days[index], Features(days, index)))];
    }

    /// <summary>Training CSV without header: the label, then the features scaled to 0–1.</summary>
    public static string TrainingCsv(IEnumerable<StockSample> samples, StockScale scale)
    {
        return SampleDataCsv.Lines(samples.Select(sample => (IReadOnlyList<double>)[sample.Label, .. scale.Apply(sample.Features)]));
    }

    /// <summary>
    /// A predictions file as it lands in S3: an unnamed index column, perhaps <c>Date</c>, the unscaled features,
    /// <c>scores</c> and <c>predicted_labels</c>.
    /// </summary>
    /// <param name="predictions">Samples with the model's score and label.</param>
    /// <param name="withDates">Whether the file carries the dates; files of the reference model do not.</param>
    public static string PredictionsCsv(IEnumerable<(StockSample Sample, double Score, double Label)> predictions, bool withDates)
    {
        var text = new StringBuilder();
        text.Append(withDates ? ",Date," : ",").AppendJoin(',', Names).Append(",scores,predicted_labels\n");
        var index = 0;
        foreach (var (sample, score, label) in predictions)
        {
            text.Append(CultureInfo.InvariantCulture, $"{index++},");
            if (withDates)
            {
                text.Append(CultureInfo.InvariantCulture, $"{sample.Day.Date:yyyy-MM-dd},");
            }

            text.Append(SampleDataCsv.Line(sample.Features))
                .Append(CultureInfo.InvariantCulture, $",{SampleDataCsv.Text(score)},{label:0.0}\n");
        }

        return text.ToString();
    }

    /// <summary>Prices as Yahoo gives them: <c>Date,Open,High,Low,Close,Adj Close,Volume</c>.</summary>
    public static string PricesCsv(IEnumerable<StockDay> days)
    {
        var text = new StringBuilder("Date,Open,High,Low,Close,Adj Close,Volume\n");
        foreach (var day in days)
        {
            text.Append(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd},{SampleDataCsv.Line(Own(day))}\n");
        }

        return text.ToString();
    }

    private static double[] Features(IReadOnlyList<StockDay> days, int index)
    {
        return [.. Own(days[index]), .. Enumerable.Range(1, Lags).SelectMany(lag => Prices(days[index - lag]))];
    }

    private static double[] Own(StockDay day) => [.. Prices(day), day.AdjClose, day.Volume];

    private static double[] Prices(StockDay day) => [day.Open, day.High, day.Low, day.Close];
}

/// <summary>Maps each feature to 0–1 on the range of the training samples; later values may lie outside.</summary>
/// <param name="Min">Lowest training value of each feature.</param>
/// <param name="Max">Highest training value of each feature.</param>
internal sealed record StockScale(IReadOnlyList<double> Min, IReadOnlyList<double> Max)
{
    /// <summary>Takes the range of the samples.</summary>
    /// <param name="samples">Training samples, at least one.</param>
    public static StockScale Fit(IReadOnlyList<StockSample> samples)
    {
        var columns = Enumerable.Range(0, StockDataFeatures.Names.Count).ToList();
        return new StockScale(
            [.. columns.Select(column => samples.Min(sample => sample.Features[column]))],
            [.. columns.Select(column => samples.Max(sample => sample.Features[column]))]);
    }

    /// <summary>Scales one row of features; a feature that never varied becomes 0.</summary>
    public double[] Apply(IReadOnlyList<double> features)
    {
        return [.. features.Select((value, column) => Max[column] > Min[column] ? (value - Min[column]) / (Max[column] - Min[column]) : 0)];
    }
}
