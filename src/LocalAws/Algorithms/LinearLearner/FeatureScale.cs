namespace LocalAws.Algorithms.LinearLearner;

/// <summary>Mean and deviation of each feature, to train in a space where all features weigh alike.</summary>
/// <param name="Mean">Subtracted from each feature.</param>
/// <param name="Deviation">Divides each feature; 0 for a feature that never varies and is left out.</param>
internal sealed record FeatureScale(double[] Mean, double[] Deviation)
{
    /// <summary>Takes the scale of a table, or one that changes nothing.</summary>
    public static FeatureScale Fit(TrainingTable table, bool normalize)
    {
        var mean = new double[table.FeatureCount];
        var deviation = new double[table.FeatureCount];
        if (!normalize)
        {
            Array.Fill(deviation, 1);
            return new FeatureScale(mean, deviation);
        }

        for (var column = 0; column < table.FeatureCount; column++)
        {
            (mean[column], deviation[column]) = Moments(Cells(table, column));
        }

        return new FeatureScale(mean, deviation);
    }

    /// <summary>Mean and deviation of numbers; a deviation within rounding of nothing is 0.</summary>
    public static (double Mean, double Deviation) Moments(IReadOnlyCollection<double> values)
    {
        var mean = values.Sum() / values.Count;
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Count);
        return (mean, deviation <= 1e-9 * Math.Max(1e-30, Math.Abs(mean)) ? 0 : deviation);
    }

    /// <summary>All rows of a table, scaled.</summary>
    public double[] Apply(TrainingTable table)
    {
        var scaled = new double[table.Features.Length];
        for (var index = 0; index < scaled.Length; index++)
        {
            var column = index % table.FeatureCount;
            scaled[index] = Deviation[column] == 0 ? 0 : (table.Features[index] - Mean[column]) / Deviation[column];
        }

        return scaled;
    }

    /// <summary>Weights and bias over raw features that score as the given ones do over scaled features.</summary>
    public (double[] Weights, double Bias) Unscale(double[] weights, double bias)
    {
        var raw = new double[weights.Length];
        for (var column = 0; column < weights.Length; column++)
        {
            raw[column] = Deviation[column] == 0 ? 0 : weights[column] / Deviation[column];
            bias -= raw[column] * Mean[column];
        }

        return (raw, bias);
    }

    private static double[] Cells(TrainingTable table, int column)
    {
        return [.. Enumerable.Range(0, table.Rows).Select(row => (double)table.Features[(row * table.FeatureCount) + column])];
    }
}
