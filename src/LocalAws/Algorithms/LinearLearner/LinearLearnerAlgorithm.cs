namespace LocalAws.Algorithms.LinearLearner;

/// <summary>The built-in Linear Learner: a logistic or linear regression on scaled features, CSV with the label first.</summary>
/// <remarks>
/// Channels <c>train</c> (required), <c>validation</c> and <c>test</c>.
/// Reports <c>train:objective_loss</c> and <c>validation:…</c> after each epoch, <c>test:…</c> at the end, under the real container's names.
/// </remarks>
internal sealed class LinearLearnerAlgorithm : IAlgorithm
{
    /// <summary>Name of the model file within <c>model.tar.gz</c>, as the real container names it.</summary>
    public const string ModelFile = "model_algo-1";

    /// <inheritdoc/>
    public string Repository => "linear-learner";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, byte[]> Train(
        TrainingInput input, Action<AlgorithmMetric> metrics, CancellationToken cancellationToken)
    {
        var parameters = LinearLearnerParameters.Read(input.HyperParameters);
        var train = TrainingTable.ReadRequired(input, "train", cancellationToken);
        var validation = TrainingTable.ReadOptional(input, "validation", cancellationToken);
        var test = TrainingTable.ReadOptional(input, "test", cancellationToken);
        var featureCount = parameters.FeatureCount ?? train.FeatureCount;
        Check(train, "train", featureCount, parameters.IsClassifier);
        Check(validation, "validation", featureCount, parameters.IsClassifier);
        Check(test, "test", featureCount, parameters.IsClassifier);

        var lastEpoch = 0;
        var model = new LinearTrainer(parameters, train, validation).Train(Remember, cancellationToken);
        foreach (var (name, value) in test is null ? [] : ModelScores.Evaluate(model, test))
        {
            metrics(new AlgorithmMetric($"test:{name}", value, lastEpoch));
        }

        return new Dictionary<string, byte[]> { [ModelFile] = model.ToBytes() };

        void Remember(AlgorithmMetric metric)
        {
            lastEpoch = metric.Iteration;
            metrics(metric);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="AlgorithmException">The model file is absent or cannot be read.</exception>
    public IModelContainer Load(IReadOnlyDictionary<string, byte[]> files)
    {
        return files.TryGetValue(ModelFile, out var bytes)
            ? new LinearLearnerContainer(LinearModel.Parse(bytes))
            : throw new AlgorithmException($"Unable to load model: model.tar.gz holds no file {ModelFile}.");
    }

    private static void Check(TrainingTable? table, string channel, int featureCount, bool isClassifier)
    {
        if (table is null)
        {
            return;
        }

        if (table.FeatureCount != featureCount)
        {
            throw HyperParameterReader.Error(
                $"Channel {channel} has {table.FeatureCount} features, but feature_dim is {featureCount}: give the right feature_dim, or auto.");
        }

        for (var row = 0; row < table.Rows; row++)
        {
            if (isClassifier && table.Labels[row] is not (0 or 1))
            {
                throw HyperParameterReader.Error(
                    $"Channel {channel}, row {row + 1}: label {table.Labels[row]} is neither 0 nor 1, as predictor_type binary_classifier needs.");
            }

            if (table.Row(row).Contains(float.NaN))
            {
                throw HyperParameterReader.Error($"Channel {channel}, row {row + 1}: a feature is missing; Linear Learner takes no missing values.");
            }
        }
    }
}
