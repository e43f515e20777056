namespace LocalAws.Algorithms.LinearLearner;

/// <summary>Hyperparameters of a linear model, with the names and defaults of SageMaker's Linear Learner.</summary>
internal sealed record LinearLearnerParameters
{
    private static readonly double[] s_automaticRates = [0.005, 0.02, 0.1, 0.4];

    /// <summary>Whether the label is a class (0 or 1) rather than a number.</summary>
    public required bool IsClassifier { get; init; }

    /// <summary>Features that a row must have; null takes what the data has.</summary>
    public int? FeatureCount { get; init; }

    /// <summary>Rows of one step.</summary>
    public int MiniBatchSize { get; init; } = 1000;

    /// <summary>Passes over the data.</summary>
    public int Epochs { get; init; } = 15;

    /// <summary>Step sizes to try side by side; the model with the lowest loss wins.</summary>
    public IReadOnlyList<double> LearningRates { get; init; } = s_automaticRates;

    /// <summary>L1 regularisation.</summary>
    public double L1 { get; init; }

    /// <summary>L2 regularisation (<c>wd</c>).</summary>
    public double WeightDecay { get; init; }

    /// <summary>Whether features are brought to mean 0 and deviation 1 before training.</summary>
    public bool NormalizeData { get; init; } = true;

    /// <summary>Whether labels of a regression are brought to mean 0 and deviation 1 before training.</summary>
    public bool NormalizeLabel { get; init; }

    /// <summary>Weight of rows with label 1; null balances the classes.</summary>
    public double? PositiveWeight { get; init; } = 1;

    /// <summary>Epochs without improvement after which training stops.</summary>
    public int EarlyStoppingPatience { get; init; } = 3;

    /// <summary>Relative improvement that counts as one.</summary>
    public double EarlyStoppingTolerance { get; init; } = 0.001;

    /// <summary>Whether the threshold of a classifier is chosen for the best F1 score; otherwise it is 0.5.</summary>
    public bool TuneThresholdForF1 { get; init; }

    /// <summary>Seed of the row order.</summary>
    public int Seed { get; init; }

    /// <summary>Reads a request's hyperparameters.</summary>
    /// <exception cref="AlgorithmException">One is missing, unknown, malformed or out of range.</exception>
    public static LinearLearnerParameters Read(IReadOnlyDictionary<string, string> values)
    {
        var reader = new HyperParameterReader(values);
        var isClassifier = reader.RequiredChoice("predictor_type", "binary_classifier", "regressor") == "binary_classifier";
        var parameters = new LinearLearnerParameters
        {
            IsClassifier = isClassifier,
            FeatureCount = reader.IntegerOrAuto("feature_dim", 1),
            MiniBatchSize = reader.IntegerOrAuto("mini_batch_size", 1) ?? 1000,
            Epochs = reader.Integer("epochs", 15, 1),
            LearningRates = ReadRates(reader),
            L1 = reader.ContinuousOrAuto("l1", 0) ?? 0,
            WeightDecay = reader.ContinuousOrAuto("wd", 0) ?? 0,
            NormalizeData = reader.Flag("normalize_data", true),
            NormalizeLabel = reader.Flag("normalize_label", !isClassifier),
            PositiveWeight = ReadPositiveWeight(reader, values),
            EarlyStoppingPatience = reader.Integer("early_stopping_patience", 3, 1),
            EarlyStoppingTolerance = reader.Continuous("early_stopping_tolerance", 0.001, 0, minIsOpen: true),
            TuneThresholdForF1 =
                reader.Choice("binary_classifier_model_selection_criteria", "accuracy", "accuracy", "f1", "loss_function") == "f1",
            Seed = reader.Integer("seed", 0, int.MinValue),
        };
        ReadFixed(reader, isClassifier);
        reader.RefuseOthers();
        return isClassifier && parameters.NormalizeLabel
            ? throw HyperParameterReader.Error("normalize_label must be false or auto for a binary_classifier")
            : parameters;
    }

    private static double[] ReadRates(HyperParameterReader reader)
    {
        var models = reader.IntegerOrAuto("num_models", 1) ?? s_automaticRates.Length;
        return reader.ContinuousOrAuto("learning_rate", 0, minIsOpen: true) is { } rate
            ? [rate]
            : s_automaticRates[..Math.Min(models, s_automaticRates.Length)];
    }

    private static double? ReadPositiveWeight(HyperParameterReader reader, IReadOnlyDictionary<string, string> values)
    {
        const string Name = "positive_example_weight_mult";
        reader.Accept(Name);
        return values.GetValueOrDefault(Name) switch
        {
            "balanced" => null,
            "auto" => 1,
            _ => reader.Continuous(Name, 1, 0, minIsOpen: true),
        };
    }

    // Parameters of the real container that are taken here only with the value that matches what is done.
    private static void ReadFixed(HyperParameterReader reader, bool isClassifier)
    {
        reader.Choice("optimizer", "auto", "auto", "adam");
        reader.Choice("loss", "auto", "auto", isClassifier ? "logistic" : "squared_loss");
        reader.Choice("use_bias", "true", "true", "True", "auto", "1");
        reader.Choice("unbias_data", "auto", "auto");
        reader.Choice("unbias_label", "auto", "auto");
    }
}
