namespace LocalAws.Algorithms.XGBoost;

/// <summary>Hyperparameters of a boosted model, with XGBoost's names, defaults and meanings.</summary>
internal sealed record XGBoostParameters
{
    /// <summary>Boosting rounds, one tree each.</summary>
    public required int Rounds { get; init; }

    /// <summary>Loss to train for.</summary>
    public required Objective Objective { get; init; }

    /// <summary>Metrics reported after each round; the last one steers early stopping.</summary>
    public required IReadOnlyList<string> Metrics { get; init; }

    /// <summary>Deepest level of a tree; the root is level 0.</summary>
    public int MaxDepth { get; init; } = 6;

    /// <summary>Shrinkage of each tree (<c>eta</c>).</summary>
    public double LearningRate { get; init; } = 0.3;

    /// <summary>Smallest loss reduction that a split must bring (<c>gamma</c>).</summary>
    public double MinSplitLoss { get; init; }

    /// <summary>Smallest sum of hessians of a child.</summary>
    public double MinChildWeight { get; init; } = 1;

    /// <summary>L2 regularisation of leaf weights (<c>lambda</c>).</summary>
    public double Lambda { get; init; } = 1;

    /// <summary>L1 regularisation of leaf weights (<c>alpha</c>).</summary>
    public double Alpha { get; init; }

    /// <summary>Largest weight of a leaf before shrinkage; 0 is no limit.</summary>
    public double MaxDeltaStep { get; init; }

    /// <summary>Share of the rows drawn for each tree.</summary>
    public double Subsample { get; init; } = 1;

    /// <summary>Share of the features drawn for each tree.</summary>
    public double ColumnSampleByTree { get; init; } = 1;

    /// <summary>Weight of rows with label 1.</summary>
    public double ScalePositiveWeight { get; init; } = 1;

    /// <summary>Prediction before the first tree.</summary>
    public float BaseScore { get; init; } = 0.5f;

    /// <summary>Seed of row and feature sampling.</summary>
    public int Seed { get; init; }

    /// <summary>Most bins of one feature.</summary>
    public int MaxBins { get; init; } = 256;

    /// <summary>Rounds without improvement after which training stops; null trains all rounds.</summary>
    public int? EarlyStoppingRounds { get; init; }

    /// <summary>Threads to use; results do not depend on it.</summary>
    public int Threads { get; init; } = Math.Min(Environment.ProcessorCount, 4);

    /// <summary>Reads a request's hyperparameters.</summary>
    /// <exception cref="AlgorithmException">One is missing, unknown, malformed or out of range.</exception>
    public static XGBoostParameters Read(IReadOnlyDictionary<string, string> values)
    {
        var reader = new HyperParameterReader(values);
        var objective = Objective.Find(reader.Choice("objective", "reg:squarederror", Objective.Names))!;
        var parameters = new XGBoostParameters
        {
            Rounds = reader.RequiredInteger("num_round", 1),
            Objective = objective,
            Metrics = ReadMetrics(reader, objective),
            MaxDepth = reader.Integer("max_depth", 6, 1, 30),
            LearningRate = reader.Continuous("eta", 0.3, 0, 1),
            MinSplitLoss = reader.Continuous("gamma", 0, 0),
            MinChildWeight = reader.Continuous("min_child_weight", 1, 0),
            Lambda = reader.Continuous("lambda", 1, 0),
            Alpha = reader.Continuous("alpha", 0, 0),
            MaxDeltaStep = reader.Continuous("max_delta_step", 0, 0),
            Subsample = reader.Continuous("subsample", 1, 0, 1, minIsOpen: true),
            ColumnSampleByTree = reader.Continuous("colsample_bytree", 1, 0, 1, minIsOpen: true),
            ScalePositiveWeight = reader.Continuous("scale_pos_weight", 1, 0, minIsOpen: true),
            BaseScore = (float)reader.Continuous("base_score", 0.5, 0),
            Seed = reader.Integer("seed", 0, int.MinValue),
            MaxBins = reader.Integer("max_bin", 256, 2, ushort.MaxValue - 1),
            EarlyStoppingRounds = reader.Has("early_stopping_rounds") ? reader.RequiredInteger("early_stopping_rounds", 1) : null,
            Threads = reader.Integer("nthread", Math.Min(Environment.ProcessorCount, 4), 1, 64),
        };
        ReadFixed(reader);
        reader.RefuseOthers();
        return objective.RefuseBaseScore(parameters.BaseScore) is { } reason ? throw HyperParameterReader.Error(reason) : parameters;
    }

    private static IReadOnlyList<string> ReadMetrics(HyperParameterReader reader, Objective objective)
    {
        var names = reader.Words("eval_metric") ?? [objective.DefaultMetric];
        foreach (var name in names)
        {
            if (!EvaluationMetric.Names.Contains(name))
            {
                throw HyperParameterReader.Error(
                    $"Hyperparameter eval_metric: value {name} not in range [{string.Join(", ", EvaluationMetric.Names)}]");
            }

            if (name == "auc" && !objective.Name.StartsWith("binary:", StringComparison.Ordinal))
            {
                throw HyperParameterReader.Error("Metric 'auc' can only be applied for classification and ranking problems.");
            }
        }

        return names.Count > 0 ? names : [objective.DefaultMetric];
    }

    // Parameters that XGBoost has and that are taken here only with the value that matches what is done.
    private static void ReadFixed(HyperParameterReader reader)
    {
        reader.Accept("verbosity", "silent", "save_model_on_termination", "predictor", "sketch_eps");
        reader.Choice("booster", "gbtree", "gbtree");
        reader.Choice("tree_method", "auto", "auto", "exact", "approx", "hist");
        reader.Choice("grow_policy", "depthwise", "depthwise");
        reader.Integer("max_leaves", 0, 0, 0);
        reader.Integer("csv_weights", 0, 0, 0);
        reader.Integer("num_parallel_tree", 1, 1, 1);
        reader.Continuous("colsample_bylevel", 1, 1, 1);
        reader.Continuous("colsample_bynode", 1, 1, 1);
    }
}
