namespace LocalAws.Algorithms.XGBoost;

/// <summary>Sums over the rows of a node or of a bin.</summary>
/// <param name="Gradient">Sum of first derivatives.</param>
/// <param name="Hessian">Sum of second derivatives.</param>
/// <param name="Rows">Number of rows.</param>
internal readonly record struct GradientSum(double Gradient, double Hessian, int Rows)
{
    public static GradientSum operator +(GradientSum left, GradientSum right) =>
        new(left.Gradient + right.Gradient, left.Hessian + right.Hessian, left.Rows + right.Rows);

    public static GradientSum operator -(GradientSum left, GradientSum right) =>
        new(left.Gradient - right.Gradient, left.Hessian - right.Hessian, left.Rows - right.Rows);
}

/// <summary>A way to part the rows of a node.</summary>
/// <param name="Feature">Feature to ask, or -1 for none.</param>
/// <param name="Bin">Last bin that goes left.</param>
/// <param name="DefaultLeft">Whether missing values go left.</param>
/// <param name="LossChange">Loss reduction.</param>
/// <param name="Left">Sums of the rows that go left.</param>
internal readonly record struct Split(int Feature, int Bin, bool DefaultLeft, double LossChange, GradientSum Left)
{
    /// <summary>No way at all.</summary>
    public static Split None { get; } = new(-1, 0, false, 0, default);
}

/// <summary>Finds the split of a node that reduces the regularised loss most, by XGBoost's formulas.</summary>
/// <param name="matrix">Binned features.</param>
/// <param name="parameters">Regularisation.</param>
internal sealed class SplitFinder(BinnedMatrix matrix, XGBoostParameters parameters)
{
    // XGBoost's kRtEps: a smaller reduction is noise.
    private const double SmallestLossChange = 1e-6;

    /// <summary>The best split over the given features; equal ones go to the lowest feature, then the lowest threshold.</summary>
    public Split Find(GradientSum[] histogram, GradientSum total, int[] features)
    {
        var best = Split.None;
        if (total.Hessian < 2 * parameters.MinChildWeight)
        {
            return best;
        }

        var parentGain = Gain(total);
        foreach (var feature in features)
        {
            best = FindInFeature(histogram, total, parentGain, feature, best);
        }

        return best.LossChange > SmallestLossChange && best.LossChange >= parameters.MinSplitLoss ? best : Split.None;
    }

    /// <summary>Weight that minimises the regularised loss of the rows, before shrinkage.</summary>
    public double Weight(GradientSum sum)
    {
        if (sum.Hessian <= 0 || sum.Hessian < parameters.MinChildWeight)
        {
            return 0;
        }

        var weight = -Shrink(sum.Gradient) / (sum.Hessian + parameters.Lambda);
        return parameters.MaxDeltaStep > 0 ? Math.Clamp(weight, -parameters.MaxDeltaStep, parameters.MaxDeltaStep) : weight;
    }

    private Split FindInFeature(GradientSum[] histogram, GradientSum total, double parentGain, int feature, Split best)
    {
        var offset = matrix.Offsets[feature];
        var binCount = matrix.Thresholds[feature].Length;
        var missing = histogram[offset + binCount];
        var left = default(GradientSum);
        for (var bin = 0; bin < binCount; bin++)
        {
            var here = histogram[offset + bin];
            if (here.Rows == 0)
            {
                continue;
            }

            left += here;
            best = Better(best, feature, bin, defaultLeft: false, left, total, parentGain);
            if (missing.Rows > 0)
            {
                best = Better(best, feature, bin, defaultLeft: true, left + missing, total, parentGain);
            }
        }

        return best;
    }

    private Split Better(Split best, int feature, int bin, bool defaultLeft, GradientSum left, GradientSum total, double parentGain)
    {
        var right = total - left;
        if (left.Rows == 0 || right.Rows == 0
            || left.Hessian < parameters.MinChildWeight || right.Hessian < parameters.MinChildWeight)
        {
            return best;
        }

        var change = Gain(left) + Gain(right) - parentGain;
        return change > best.LossChange ? new Split(feature, bin, defaultLeft, change, left) : best;
    }

    private double Gain(GradientSum sum)
    {
        if (sum.Hessian <= 0)
        {
            return 0;
        }

        if (parameters.MaxDeltaStep > 0)
        {
            var weight = Weight(sum);
            return -((2 * sum.Gradient * weight) + ((sum.Hessian + parameters.Lambda) * weight * weight)
                + (2 * parameters.Alpha * Math.Abs(weight)));
        }

        var shrunk = Shrink(sum.Gradient);
        return shrunk * shrunk / (sum.Hessian + parameters.Lambda);
    }

    private double Shrink(double gradient)
    {
        return gradient > parameters.Alpha ? gradient - parameters.Alpha
            : gradient < -parameters.Alpha ? gradient + parameters.Alpha
            : 0;
    }
}
