using System.Globalization;

namespace LocalAws.Algorithms.XGBoost;

/// <summary>Trains a boosted model: each tree corrects the trees before it.</summary>
internal sealed class BoostingTrainer
{
    private readonly XGBoostParameters _parameters;
    private readonly TrainingTable _train;
    private readonly TrainingTable? _validation;
    private readonly TreeGrower _grower;
    private readonly Random _random;

    /// <summary>Prepares a training.</summary>
    /// <param name="parameters">Hyperparameters.</param>
    /// <param name="train">Rows to learn from.</param>
    /// <param name="validation">Rows to judge by, with the same features.</param>
    public BoostingTrainer(XGBoostParameters parameters, TrainingTable train, TrainingTable? validation)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = parameters.Threads };
        _parameters = parameters;
        _train = train;
        _validation = validation;
        _random = new Random(parameters.Seed);
        _grower = new TreeGrower(BinnedMatrix.Build(train, parameters.MaxBins, parallel), train.Rows, parameters, parallel);
    }

    /// <summary>Trains all rounds, or until the last metric on the last channel has not improved for the given rounds.</summary>
    /// <returns>The model; after an early stop, cut after its best round.</returns>
    public BoostedModel Train(Action<AlgorithmMetric> metrics, CancellationToken cancellationToken)
    {
        var trees = new List<RegressionTree>();
        var baseMargin = _parameters.Objective.Margin(_parameters.BaseScore);
        var trainMargins = Filled(_train.Rows, baseMargin);
        var validationMargins = Filled(_validation?.Rows ?? 0, baseMargin);
        var best = new BestRound(EvaluationMetric.IsMaximized(_parameters.Metrics[^1]));
        for (var round = 0; round < _parameters.Rounds; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tree = _grower.Grow(SampleRows(), SampleFeatures(), Gradients(trainMargins), cancellationToken);
            trees.Add(tree);
            Advance(tree, _train, trainMargins);
            var score = Report("train", _train, trainMargins, round, metrics);
            if (_validation is not null)
            {
                Advance(tree, _validation, validationMargins);
                score = Report("validation", _validation, validationMargins, round, metrics);
            }

            best.Consider(round, score);
            if (_parameters.EarlyStoppingRounds is { } patience && round - best.Round >= patience)
            {
                break;
            }
        }

        return Finish(trees, best);
    }

    private BoostedModel Finish(List<RegressionTree> trees, BestRound best)
    {
        var attributes = new Dictionary<string, string>();
        if (_parameters.EarlyStoppingRounds is not null)
        {
            trees.RemoveRange(best.Round + 1, trees.Count - best.Round - 1);
            attributes["best_iteration"] = best.Round.ToString(CultureInfo.InvariantCulture);
            attributes["best_score"] = best.Score.ToString("R", CultureInfo.InvariantCulture);
        }

        return new BoostedModel(_parameters.Objective, _parameters.BaseScore, _train.FeatureCount, trees, attributes);
    }

    private static float[] Filled(int length, float value)
    {
        var array = new float[length];
        Array.Fill(array, value);
        return array;
    }

    private static void Advance(RegressionTree tree, TrainingTable table, float[] margins)
    {
        for (var row = 0; row < margins.Length; row++)
        {
            margins[row] += tree.Predict(table.Row(row));
        }
    }

    private GradientPair[] Gradients(float[] margins)
    {
        var gradients = new GradientPair[margins.Length];
        for (var row = 0; row < margins.Length; row++)
        {
            var label = _train.Labels[row];
            var pair = _parameters.Objective.Gradient(margins[row], label);
            var weight = label == 1 ? (float)_parameters.ScalePositiveWeight : 1;
            gradients[row] = new GradientPair(pair.Gradient * weight, pair.Hessian * weight);
        }

        return gradients;
    }

    private int[] SampleRows()
    {
        var all = Enumerable.Range(0, _train.Rows);
        if (_parameters.Subsample >= 1)
        {
            return [.. all];
        }

        var drawn = all.Where(_ => _random.NextDouble() < _parameters.Subsample).ToArray();
        return drawn.Length > 0 ? drawn : [_random.Next(_train.Rows)];
    }

    private int[] SampleFeatures()
    {
        int[] features = [.. Enumerable.Range(0, _train.FeatureCount)];
        if (_parameters.ColumnSampleByTree >= 1)
        {
            return features;
        }

        _random.Shuffle(features);
        var drawn = features[..Math.Max(1, (int)(_parameters.ColumnSampleByTree * features.Length))];
        Array.Sort(drawn);
        return drawn;
    }

    private double Report(string channel, TrainingTable table, float[] margins, int round, Action<AlgorithmMetric> metrics)
    {
        var predictions = Array.ConvertAll(margins, _parameters.Objective.Transform);
        var value = 0.0;
        foreach (var name in _parameters.Metrics)
        {
            value = EvaluationMetric.Compute(name, predictions, table.Labels);
            metrics(new AlgorithmMetric($"{channel}:{name}", value, round));
        }

        return value;
    }

    private sealed class BestRound(bool isMaximized)
    {
        public int Round { get; private set; }

        public double Score { get; private set; } = isMaximized ? double.NegativeInfinity : double.PositiveInfinity;

        public void Consider(int round, double score)
        {
            if (isMaximized ? score > Score : score < Score)
            {
                (Round, Score) = (round, score);
            }
        }
    }
}
