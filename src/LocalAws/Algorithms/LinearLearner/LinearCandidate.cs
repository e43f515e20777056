namespace LocalAws.Algorithms.LinearLearner;

/// <summary>One linear model in training: Adam over mini-batches with one step size.</summary>
/// <param name="featureCount">Features of one row.</param>
/// <param name="learningRate">Step size of the first epoch; it falls with the root of the epoch.</param>
/// <param name="parameters">Regularisation and loss.</param>
internal sealed class LinearCandidate(int featureCount, double learningRate, LinearLearnerParameters parameters)
{
    private const double Beta1 = 0.9;
    private const double Beta2 = 0.999;
    private const double Epsilon = 1e-8;

    // The last slot is the bias.
    private readonly double[] _weights = new double[featureCount + 1];
    private readonly double[] _gradient = new double[featureCount + 1];
    private readonly double[] _first = new double[featureCount + 1];
    private readonly double[] _second = new double[featureCount + 1];
    private int _steps;

    /// <summary>Weights of the scaled features.</summary>
    public double[] Weights => _weights[..featureCount];

    /// <summary>Bias over scaled features.</summary>
    public double Bias => _weights[featureCount];

    /// <summary>Goes over all rows once, batch by batch, in the given order.</summary>
    public void TrainEpoch(double[] features, double[] labels, double[] rowWeights, int[] order, int epoch)
    {
        var rate = learningRate / Math.Sqrt(1 + epoch);
        foreach (var batch in order.Chunk(parameters.MiniBatchSize))
        {
            Array.Clear(_gradient);
            foreach (var row in batch)
            {
                Accumulate(features.AsSpan(row * featureCount, featureCount), labels[row], rowWeights[row] / batch.Length);
            }

            Step(rate);
        }
    }

    /// <summary>Mean loss of rows, with the regularisation.</summary>
    public double Loss(double[] features, double[] labels, double[] rowWeights)
    {
        double sum = 0, total = 0;
        for (var row = 0; row < labels.Length; row++)
        {
            var margin = Margin(features.AsSpan(row * featureCount, featureCount));
            sum += rowWeights[row] * (parameters.IsClassifier ? Logistic(margin, labels[row]) : Square(margin - labels[row]));
            total += rowWeights[row];
        }

        var weights = _weights.AsSpan(0, featureCount);
        double l1 = 0, l2 = 0;
        foreach (var weight in weights)
        {
            l1 += Math.Abs(weight);
            l2 += weight * weight;
        }

        return (sum / total) + (parameters.L1 * l1) + (parameters.WeightDecay / 2 * l2);
    }

    // log(1 + e^-z) for label 1 and log(1 + e^z) for label 0, without overflow.
    private static double Logistic(double margin, double label)
    {
        return Math.Max(margin, 0) - (margin * label) + Math.Log(1 + Math.Exp(-Math.Abs(margin)));
    }

    private static double Square(double value) => value * value;

    private double Margin(ReadOnlySpan<double> row)
    {
        var sum = _weights[featureCount];
        for (var column = 0; column < row.Length; column++)
        {
            sum += _weights[column] * row[column];
        }

        return sum;
    }

    private void Accumulate(ReadOnlySpan<double> row, double label, double weight)
    {
        var margin = Margin(row);
        var slope = weight * (parameters.IsClassifier ? LinearModel.Sigmoid(margin) - label : 2 * (margin - label));
        for (var column = 0; column < row.Length; column++)
        {
            _gradient[column] += slope * row[column];
        }

        _gradient[featureCount] += slope;
    }

    private void Step(double rate)
    {
        _steps++;
        var firstBias = 1 - Math.Pow(Beta1, _steps);
        var secondBias = 1 - Math.Pow(Beta2, _steps);
        for (var column = 0; column <= featureCount; column++)
        {
            var decay = column < featureCount ? parameters.WeightDecay * _weights[column] : 0;
            var gradient = _gradient[column] + decay;
            _first[column] = (Beta1 * _first[column]) + ((1 - Beta1) * gradient);
            _second[column] = (Beta2 * _second[column]) + ((1 - Beta2) * gradient * gradient);
            var pace = rate / (Math.Sqrt(_second[column] / secondBias) + Epsilon);
            _weights[column] -= pace * _first[column] / firstBias;
            if (column < featureCount && parameters.L1 > 0)
            {
                // Shrunk apart from the gradient, so that a weight can come to rest at exactly 0.
                _weights[column] = Math.Sign(_weights[column]) * Math.Max(0, Math.Abs(_weights[column]) - (pace * parameters.L1));
            }
        }
    }
}
