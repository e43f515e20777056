using LocalAws.Algorithms;
using LocalAws.Algorithms.XGBoost;

namespace LocalAws.Tests.Algorithms;

public sealed class XGBoostAlgorithmTests
{
    private static readonly XGBoostAlgorithm s_algorithm = new();

    [Fact]
    public void Train_TwoChannels_ReportsBothAfterEachRoundAndLearns()
    {
        var metrics = Train(Input([("num_round", "30")], validation: true)).Metrics;

        metrics.Select(metric => (metric.Name, metric.Iteration)).ShouldBe(
            Enumerable.Range(0, 30).SelectMany(round => new[] { ("train:rmse", round), ("validation:rmse", round) }));
        metrics[^1].Value.ShouldBeLessThan(0.35 * metrics[1].Value);
    }

    [Fact]
    public void Train_SameSeed_SameModel()
    {
        (string, string)[] parameters = [("num_round", "10"), ("subsample", "0.6"), ("colsample_bytree", "0.5")];

        var first = Train(Input([.. parameters, ("seed", "3"), ("nthread", "1")])).Model;
        var again = Train(Input([.. parameters, ("seed", "3"), ("nthread", "4")])).Model;
        var other = Train(Input([.. parameters, ("seed", "4")])).Model;

        again.ShouldBe(first);
        other.ShouldNotBe(first);
    }

    [Fact]
    public void Train_ManyRowsOnManyThreads_SameModelAsOnOne()
    {
        var text = TrainingInputs.Csv(TrainingInputs.Rows(20_000, 9, missing: 0.05));
        var models = new[] { "1", "4" }.Select(threads => s_algorithm.Train(
            TrainingInputs.Input(TrainingInputs.Parameters(("num_round", "3"), ("nthread", threads)), text),
            _ => { },
            TestContext.Current.CancellationToken)[XGBoostAlgorithm.ModelFile]).ToList();

        models[1].ShouldBe(models[0]);
    }

    [Fact]
    public void Train_SeveralFiles_IsTheSameAsOneFile()
    {
        var rows = TrainingInputs.Rows(400, 1);
        var parameters = TrainingInputs.Parameters(("num_round", "5"));
        var whole = TrainingInputs.Input(parameters, TrainingInputs.Csv(rows));
        var parts = new TrainingInput(parameters, new Dictionary<string, IReadOnlyList<ChannelFile>>
        {
            ["train"] = TrainingInputs.Files(TrainingInputs.Csv(rows[..150]), "", TrainingInputs.Csv(rows[150..]) + "\n"),
        });

        Train(parts).Model.ShouldBe(Train(whole).Model);
    }

    [Fact]
    public void Train_EarlyStopping_KeepsTheTreesUpToTheBestRound()
    {
        var input = Input([("num_round", "400"), ("eta", "1"), ("max_depth", "10"), ("early_stopping_rounds", "5")], validation: true);

        var (model, metrics) = Train(input);

        var validation = metrics.Where(metric => metric.Name == "validation:rmse").ToList();
        var best = validation.MinBy(metric => metric.Value)!;
        validation.Count.ShouldBe(best.Iteration + 6);
        var read = ModelFileReader.Read(model);
        read.Trees.Count.ShouldBe(best.Iteration + 1);
        read.Attributes["best_iteration"].ShouldBe($"{best.Iteration}");
    }

    [Theory]
    [InlineData("gamma", "1000000")]
    [InlineData("min_child_weight", "1000000")]
    [InlineData("alpha", "1000000")]
    public void Train_StrongRegularisation_GrowsNoBranch(string name, string value)
    {
        var model = ModelFileReader.Read(Train(Input([("num_round", "2"), (name, value)])).Model);

        model.Trees.ShouldAllBe(tree => tree.Nodes.Count == 1);
    }

    [Fact]
    public void Train_MaxDepth_IsNotExceeded()
    {
        var model = ModelFileReader.Read(Train(Input([("num_round", "5"), ("max_depth", "3")])).Model);

        model.Trees.ShouldAllBe(tree => tree.Nodes.Count <= 15);
        model.Trees.ShouldContain(tree => tree.Nodes.Count > 7);
    }

    [Fact]
    public void Train_ManyDistinctValuesInFewBins_StillLearns()
    {
        var metrics = Train(Input([("num_round", "30"), ("max_bin", "16")])).Metrics;

        metrics[^1].Value.ShouldBeLessThan(0.6 * metrics[0].Value);
    }

    [Fact]
    public void Train_BinaryMetrics_AreReportedByName()
    {
        var rows = TrainingInputs.Rows(500, 1).Select(row => (float[])[row[0] > 1 ? 1 : 0, .. row[1..]]);
        var input = TrainingInputs.Input(
            TrainingInputs.Parameters(("num_round", "20"), ("objective", "binary:logistic"), ("eval_metric", "logloss,error,auc")),
            TrainingInputs.Csv(rows));

        var last = Train(input).Metrics.Where(metric => metric.Iteration == 19).ToDictionary(metric => metric.Name, metric => metric.Value);

        last["train:logloss"].ShouldBeLessThan(0.2);
        last["train:error"].ShouldBeLessThan(0.05);
        last["train:auc"].ShouldBeGreaterThan(0.98);
    }

    [Theory]
    [InlineData("num_round", "", "Missing required hyperparameter: num_round")]
    [InlineData("num_round", "0", "Hyperparameter num_round: 0 is not in [1, +inf)")]
    [InlineData("num_round", "many", "Hyperparameter num_round: could not parse value 'many'")]
    [InlineData("eta", "1.5", "Hyperparameter eta: 1.5 is not in [0, 1]")]
    [InlineData("eta", "NaN", "Hyperparameter eta: could not parse value 'NaN'")]
    [InlineData("subsample", "0", "Hyperparameter subsample: 0 is not in (0, 1]")]
    [InlineData("max_depth", "0", "Hyperparameter max_depth: 0 is not in [1, 30]")]
    [InlineData("objective", "multi:softmax", "Hyperparameter objective: multi:softmax is not in ['reg:squarederror'")]
    [InlineData("eval_metric", "ndcg", "Hyperparameter eval_metric: value ndcg not in range")]
    [InlineData("eval_metric", "auc", "Metric 'auc' can only be applied")]
    [InlineData("booster", "dart", "Hyperparameter booster: dart is not in ['gbtree']")]
    [InlineData("learning_speed", "1", "Extraneous hyperparameter found: learning_speed")]
    public void Train_BadHyperparameter_SaysWhich(string name, string value, string expected)
    {
        var parameters = TrainingInputs.Parameters(("num_round", "5"));
        parameters[name] = value;
        if (value.Length == 0)
        {
            parameters.Remove(name);
        }

        var exception = Should.Throw<AlgorithmException>(() => Train(TrainingInputs.Input(parameters, "1,2\n3,4")));

        exception.Message.ShouldStartWith($"ClientError: {expected}");
    }

    [Theory]
    [InlineData("label,a\n1,2", "part-0.csv, line 1, column 1: 'label' is not a number. The file must be CSV without a header")]
    [InlineData("1,2\n3,x4", "part-0.csv, line 2, column 2: 'x4' is not a number")]
    [InlineData("1,2\n\n3", "part-0.csv, line 3: 1 columns where the lines before have 2")]
    [InlineData("1 0:3 1:4", "This looks like libsvm")]
    [InlineData("1,2\n,3", "part-0.csv, row 2: the label in the first column is missing")]
    [InlineData("1\n2", "one column; a label and at least one feature are needed")]
    [InlineData("\n", "Channel train holds no rows")]
    public void Train_BadFile_SaysWhere(string text, string expected)
    {
        var exception = Should.Throw<AlgorithmException>(
            () => Train(TrainingInputs.Input(TrainingInputs.Parameters(("num_round", "5")), text)));

        exception.Message.ShouldStartWith("ClientError: ");
        exception.Message.ShouldContain(expected);
    }

    [Fact]
    public void Train_NoTrainChannel_SaysSo()
    {
        var input = new TrainingInput(TrainingInputs.Parameters(("num_round", "5")), new Dictionary<string, IReadOnlyList<ChannelFile>>());

        Should.Throw<AlgorithmException>(() => Train(input)).Message.ShouldBe("ClientError: Missing required channel: train");
    }

    [Fact]
    public void Train_ValidationOfOtherWidth_SaysSo()
    {
        var input = TrainingInputs.Input(TrainingInputs.Parameters(("num_round", "5")), "1,2,3\n2,3,4", "1,2");

        Should.Throw<AlgorithmException>(() => Train(input)).Message.ShouldContain("Channel validation has 1 features where channel train has 2");
    }

    [Fact]
    public void Train_LabelOutsideLogisticRange_NamesTheRow()
    {
        var input = TrainingInputs.Input(TrainingInputs.Parameters(("num_round", "5"), ("objective", "binary:logistic")), "1,2\n2,3");

        Should.Throw<AlgorithmException>(() => Train(input)).Message.ShouldContain("row 2: label must be in [0,1]");
    }

    [Fact]
    public void Train_CancelledAfterARound_Stops()
    {
        using var source = new CancellationTokenSource();
        var rounds = 0;

        Should.Throw<OperationCanceledException>(() => s_algorithm.Train(
            Input([("num_round", "1000")]),
            _ =>
            {
                rounds++;
                source.Cancel();
            },
            source.Token));

        rounds.ShouldBe(1);
    }

    private static TrainingInput Input((string Name, string Value)[] parameters, bool validation = false)
    {
        return TrainingInputs.Input(
            TrainingInputs.Parameters(parameters),
            TrainingInputs.Csv(TrainingInputs.Rows(800, 1)),
            validation ? TrainingInputs.Csv(TrainingInputs.Rows(300, 2)) : null);
    }

    private static (byte[] Model, List<AlgorithmMetric> Metrics) Train(TrainingInput input)
    {
        var metrics = new List<AlgorithmMetric>();
        var files = s_algorithm.Train(input, metrics.Add, TestContext.Current.CancellationToken);
        return (files[XGBoostAlgorithm.ModelFile], metrics);
    }
}
