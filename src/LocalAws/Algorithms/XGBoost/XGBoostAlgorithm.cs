namespace LocalAws.Algorithms.XGBoost;

/// <summary>The built-in XGBoost algorithm: gradient-boosted trees on CSV with the label first.</summary>
/// <remarks>
/// Channels <c>train</c> (required) and <c>validation</c>. Reports <c>train:rmse</c> and so on after each round.
/// The model file is in XGBoost's own JSON format, which XGBoost loads and scores alike.
/// </remarks>
internal sealed class XGBoostAlgorithm : IAlgorithm
{
    /// <summary>Name of the model file within <c>model.tar.gz</c>.</summary>
    public const string ModelFile = "xgboost-model";

    /// <inheritdoc/>
    public string Repository => "sagemaker-xgboost";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, byte[]> Train(
        TrainingInput input, Action<AlgorithmMetric> metrics, CancellationToken cancellationToken)
    {
        var parameters = XGBoostParameters.Read(input.HyperParameters);
        var train = TrainingTable.ReadRequired(input, "train", cancellationToken);
        var validation = TrainingTable.ReadOptional(input, "validation", cancellationToken);
        CheckLabels(parameters.Objective, train, "train");
        if (validation is not null)
        {
            CheckLabels(parameters.Objective, validation, "validation");
            if (validation.FeatureCount != train.FeatureCount)
            {
                throw HyperParameterReader.Error(
                    $"Channel validation has {validation.FeatureCount} features where channel train has {train.FeatureCount}.");
            }
        }

        var model = new BoostingTrainer(parameters, train, validation).Train(metrics, cancellationToken);
        return new Dictionary<string, byte[]> { [ModelFile] = ModelFileWriter.Write(model) };
    }

    /// <inheritdoc/>
    /// <exception cref="AlgorithmException">The model file is absent or cannot be read.</exception>
    public IModelContainer Load(IReadOnlyDictionary<string, byte[]> files)
    {
        return files.TryGetValue(ModelFile, out var bytes)
            ? new XGBoostContainer(ModelFileReader.Read(bytes))
            : throw new AlgorithmException($"Unable to load model: model.tar.gz holds no file {ModelFile}.");
    }

    private static void CheckLabels(Objective objective, TrainingTable table, string channel)
    {
        for (var row = 0; row < table.Rows; row++)
        {
            if (objective.Refuse(table.Labels[row]) is { } reason)
            {
                throw HyperParameterReader.Error($"Channel {channel}, row {row + 1}: {reason}");
            }
        }
    }
}
