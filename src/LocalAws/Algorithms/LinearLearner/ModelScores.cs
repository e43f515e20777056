using LocalAws.Algorithms.XGBoost;

namespace LocalAws.Algorithms.LinearLearner;

/// <summary>How well a linear model does on labelled rows, under the names of the real container's metrics.</summary>
internal static class ModelScores
{
    /// <summary>Scores of all rows.</summary>
    public static double[] Of(LinearModel model, TrainingTable table)
    {
        return [.. Enumerable.Range(0, table.Rows).Select(row => model.Score(table.Row(row)))];
    }

    /// <summary>Metrics without their channel. One that is not defined, such as a precision without positives, is left out.</summary>
    public static IEnumerable<(string Name, double Value)> Evaluate(LinearModel model, TrainingTable table)
    {
        var scores = Of(model, table);
        var metrics = model.IsClassifier ? OfClassifier(model, scores, table.Labels) : OfRegressor(scores, table.Labels);
        return metrics.Where(metric => double.IsFinite(metric.Value));
    }

    /// <summary>The score from which rows must count as class 1 for the best F1.</summary>
    public static double BestF1Threshold(double[] scores, float[] labels)
    {
        var pairs = scores.Zip(labels).OrderByDescending(pair => pair.First).ToList();
        var positives = labels.Count(label => label == 1);
        var (best, threshold, found) = (-1.0, 0.5, 0);
        for (var index = 0; index < pairs.Count; index++)
        {
            found += pairs[index].Second == 1 ? 1 : 0;
            var isTied = index + 1 < pairs.Count && pairs[index + 1].First == pairs[index].First;
            var f1 = 2.0 * found / (index + 1 + positives);
            if (!isTied && f1 > best)
            {
                (best, threshold) = (f1, pairs[index].First);
            }
        }

        return threshold;
    }

    private static IEnumerable<(string Name, double Value)> OfClassifier(LinearModel model, double[] scores, float[] labels)
    {
        double hits = 0, truePositives = 0, predicted = 0, positives = 0;
        for (var row = 0; row < labels.Length; row++)
        {
            var label = model.Label(scores[row]);
            hits += label == labels[row] ? 1 : 0;
            truePositives += label * labels[row];
            predicted += label;
            positives += labels[row];
        }

        yield return ("binary_classification_accuracy", hits / labels.Length);
        yield return ("precision", truePositives / predicted);
        yield return ("recall", truePositives / positives);
        yield return ("binary_f_beta", 2 * truePositives / (predicted + positives));
        yield return ("roc_auc_score", EvaluationMetric.AreaUnderCurve(Array.ConvertAll(scores, score => (float)score), labels));
    }

    private static IEnumerable<(string Name, double Value)> OfRegressor(double[] scores, float[] labels)
    {
        var mse = scores.Zip(labels, (score, label) => (score - label) * (score - label)).Average();
        yield return ("mse", mse);
        yield return ("rmse", Math.Sqrt(mse));
        yield return ("absolute_loss", scores.Zip(labels, (score, label) => Math.Abs(score - label)).Average());
    }
}
