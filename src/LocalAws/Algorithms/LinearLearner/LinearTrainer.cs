namespace LocalAws.Algorithms.LinearLearner;

/// <summary>Trains linear models with several step sizes side by side, as the real container does, and keeps the best.</summary>
internal sealed class LinearTrainer
{
    private readonly LinearLearnerParameters _parameters;
    private readonly TrainingTable _train;
    private readonly TrainingTable? _validation;
    private readonly FeatureScale _scale;
    private readonly (double Mean, double Deviation) _labelScale;

    /// <summary>Prepares a training.</summary>
    /// <param name="parameters">Hyperparameters.</param>
    /// <param name="train">Rows to learn from.</param>
    /// <param name="validation">Rows to judge by; without them the training rows are the judge.</param>
    public LinearTrainer(LinearLearnerParameters parameters, TrainingTable train, TrainingTable? validation)
    {
        _parameters = parameters;
        _train = train;
        _validation = validation;
        _scale = FeatureScale.Fit(train, parameters.NormalizeData);
        var (mean, deviation) = FeatureScale.Moments([.. train.Labels.Select(label => (double)label)]);
        _labelScale = parameters.NormalizeLabel ? (mean, deviation == 0 ? 1 : deviation) : (0, 1);
    }

    /// <summary>Trains until the epochs are over or the loss no longer falls.</summary>
    public LinearModel Train(Action<AlgorithmMetric> metrics, CancellationToken cancellationToken)
    {
        var train = Prepare(_train);
        var validation = _validation is null ? null : Prepare(_validation);
        var candidates = _parameters.LearningRates.Select(rate => new LinearCandidate(_train.FeatureCount, rate, _parameters)).ToList();
        int[] order = [.. Enumerable.Range(0, _train.Rows)];
        var random = new Random(_parameters.Seed);
        var (best, bestLoss, bestEpoch) = (default(LinearModel), double.PositiveInfinity, 0);
        for (var epoch = 0; epoch < _parameters.Epochs && epoch - bestEpoch <= _parameters.EarlyStoppingPatience; epoch++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            random.Shuffle(order);
            foreach (var candidate in candidates)
            {
                candidate.TrainEpoch(train.Features, train.Labels, train.Weights, order, epoch);
            }

            var (leader, loss) = Leader(candidates, validation ?? train);
            var model = Finish(leader);
            Report(metrics, epoch, leader.Loss(train.Features, train.Labels, train.Weights), validation is null ? null : loss, model);
            if (loss < bestLoss * (1 - _parameters.EarlyStoppingTolerance))
            {
                (best, bestLoss, bestEpoch) = (model, loss, epoch);
            }
        }

        return best is null
            ? throw HyperParameterReader.Error("The loss is not finite: the features or the learning rate are too large.")
            : best with { Threshold = FindThreshold(best) };
    }

    private static (LinearCandidate Candidate, double Loss) Leader(List<LinearCandidate> candidates, PreparedRows judge)
    {
        return candidates
            .Select(candidate => (Candidate: candidate, Loss: candidate.Loss(judge.Features, judge.Labels, judge.Weights)))
            .OrderBy(pair => double.IsNaN(pair.Loss)).ThenBy(pair => pair.Loss)
            .First();
    }

    private PreparedRows Prepare(TrainingTable table)
    {
        double[] labels = [.. table.Labels.Select(label => (label - _labelScale.Mean) / _labelScale.Deviation)];
        var positive = _parameters.PositiveWeight ?? Balance(_train.Labels);
        double[] weights = [.. table.Labels.Select(label => _parameters.IsClassifier && label == 1 ? positive : 1)];
        return new PreparedRows(_scale.Apply(table), labels, weights);
    }

    private static double Balance(float[] labels)
    {
        var positives = labels.Count(label => label == 1);
        return positives == 0 ? 1 : (double)(labels.Length - positives) / positives;
    }

    private LinearModel Finish(LinearCandidate candidate)
    {
        var (weights, bias) = _scale.Unscale(candidate.Weights, candidate.Bias);
        return new LinearModel(
            _parameters.IsClassifier,
            [.. weights.Select(weight => weight * _labelScale.Deviation)],
            (bias * _labelScale.Deviation) + _labelScale.Mean,
            0.5);
    }

    private double FindThreshold(LinearModel model)
    {
        return _parameters is { IsClassifier: true, TuneThresholdForF1: true }
            ? ModelScores.BestF1Threshold(ModelScores.Of(model, _validation ?? _train), (_validation ?? _train).Labels)
            : model.Threshold;
    }

    private void Report(Action<AlgorithmMetric> metrics, int epoch, double trainLoss, double? validationLoss, LinearModel model)
    {
        metrics(new AlgorithmMetric("train:objective_loss", trainLoss, epoch));
        if (_validation is null || validationLoss is not { } loss)
        {
            return;
        }

        metrics(new AlgorithmMetric("validation:objective_loss", loss, epoch));
        foreach (var (name, value) in ModelScores.Evaluate(model, _validation))
        {
            metrics(new AlgorithmMetric($"validation:{name}", value, epoch));
        }
    }

    private sealed record PreparedRows(double[] Features, double[] Labels, double[] Weights);
}
