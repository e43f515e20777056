namespace LocalAws.Algorithms.XGBoost;

/// <summary>A number that tells how well predictions fit labels, named as in XGBoost.</summary>
internal static class EvaluationMetric
{
    private const float ProbabilityFloor = 1e-16f;

    /// <summary>Metrics that a training may ask for.</summary>
    public static IReadOnlyList<string> Names { get; } = ["rmse", "mae", "rmsle", "logloss", "error", "auc"];

    /// <summary>Whether higher values of the metric are better.</summary>
    public static bool IsMaximized(string name) => name == "auc";

    /// <summary>Computes the metric of transformed predictions.</summary>
    public static double Compute(string name, ReadOnlySpan<float> predictions, ReadOnlySpan<float> labels)
    {
        return name switch
        {
            "rmse" => Math.Sqrt(Mean(predictions, labels, (p, y) => ((double)p - y) * ((double)p - y))),
            "mae" => Mean(predictions, labels, (p, y) => Math.Abs((double)p - y)),
            "rmsle" => Math.Sqrt(Mean(predictions, labels, SquaredLogDistance)),
            "logloss" => Mean(predictions, labels, LogLoss),
            "error" => Mean(predictions, labels, (p, y) => p > 0.5f ? 1 - y : y),
            "auc" => AreaUnderCurve(predictions, labels),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Unknown evaluation metric."),
        };
    }

    private static double Mean(ReadOnlySpan<float> predictions, ReadOnlySpan<float> labels, Func<float, float, double> loss)
    {
        var sum = 0.0;
        for (var row = 0; row < labels.Length; row++)
        {
            sum += loss(predictions[row], labels[row]);
        }

        return sum / labels.Length;
    }

    private static double SquaredLogDistance(float prediction, float label)
    {
        var distance = Math.Log(1.0 + Math.Max(prediction, -1 + 1e-6f)) - Math.Log(1.0 + label);
        return distance * distance;
    }

    private static double LogLoss(float prediction, float label)
    {
        return -(label * Math.Log(Math.Max(prediction, ProbabilityFloor)))
            - ((1 - label) * Math.Log(Math.Max(1 - prediction, ProbabilityFloor)));
    }

    /// <summary>Area under the ROC curve; ties count half, and a label between 0 and 1 is split. NaN when only one class is present.</summary>
    public static double AreaUnderCurve(ReadOnlySpan<float> predictions, ReadOnlySpan<float> labels)
    {
        var scores = predictions.ToArray();
        var sorted = labels.ToArray();
        Array.Sort(scores, sorted);
        double negativesBelow = 0, positives = 0, area = 0;
        for (var start = 0; start < scores.Length;)
        {
            double tiedPositives = 0, tiedNegatives = 0;
            var end = start;
            for (; end < scores.Length && scores[end] == scores[start]; end++)
            {
                tiedPositives += sorted[end];
                tiedNegatives += 1 - sorted[end];
            }

            area += tiedPositives * (negativesBelow + (tiedNegatives / 2));
            negativesBelow += tiedNegatives;
            positives += tiedPositives;
            start = end;
        }

        return positives > 0 && negativesBelow > 0 ? area / (positives * negativesBelow) : double.NaN;
    }
}
