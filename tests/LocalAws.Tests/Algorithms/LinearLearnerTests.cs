using LocalAws.Algorithms;
using LocalAws.Algorithms.LinearLearner;
using LocalAws.Sample;

namespace LocalAws.Tests.Algorithms;

public sealed class LinearLearnerTests
{
    private static readonly LinearLearnerAlgorithm s_algorithm = new();

    [Fact]
    public void Train_SeparableSet_SeparatesIt()
    {
        var rows = Rows(600, 1, (x, y, _) => (2 * x) - y > 0.3f);

        var (model, metrics) = Train(rows, rows, ("epochs", "60"), ("mini_batch_size", "50"));

        Last(metrics, "validation:binary_classification_accuracy").ShouldBeGreaterThan(0.985);
        model.Label(model.Score([1, -1])).ShouldBe(1);
        model.Label(model.Score([-1, 1])).ShouldBe(0);
    }

    [Fact]
    public void Train_KnownProbabilities_CalibratesToThem()
    {
        var rows = Rows(20_000, 2, (x, y, draw) => draw < LinearModel.Sigmoid((1.5 * x) - (2 * y) + 0.5));

        var (model, _) = Train(rows, rows, ("epochs", "30"), ("mini_batch_size", "200"));

        model.Weights[0].ShouldBe(1.5, 0.15);
        model.Weights[1].ShouldBe(-2, 0.15);
        model.Bias.ShouldBe(0.5, 0.1);
    }

    [Fact]
    public void Train_Regression_FindsTheLawInRawUnits()
    {
        var random = new Random(3);
        var rows = Enumerable.Range(0, 2000).Select(_ =>
        {
            var (x, y) = ((float)(random.NextDouble() * 1000), (float)random.NextDouble());
            return (float[])[500 + (0.3f * x) - (40 * y), x, y];
        }).ToList();

        var (model, metrics) = Train(rows, rows, ("predictor_type", "regressor"), ("epochs", "60"), ("mini_batch_size", "100"));

        model.Score([100, 0.5f]).ShouldBe(510, 2);
        Last(metrics, "validation:rmse").ShouldBeLessThan(2);
        Last(metrics, "validation:mse").ShouldBe(Math.Pow(Last(metrics, "validation:rmse"), 2), 1e-9);
    }

    [Fact]
    public void Train_SameSeed_SameModel()
    {
        var rows = Rows(300, 4, (x, _, draw) => draw < x);

        Train(rows, null).Model.ToBytes().ShouldBe(Train(rows, null).Model.ToBytes());
    }

    [Fact]
    public void Train_BalancedClasses_RaisesTheScoresOfTheRareOne()
    {
        var rows = Rows(2000, 5, (x, _, draw) => draw < 0.08 * (1 + x));

        var plain = Train(rows, null).Model;
        var balanced = Train(rows, null, ("positive_example_weight_mult", "balanced")).Model;

        plain.Score([0, 0]).ShouldBeLessThan(0.2);
        balanced.Score([0, 0]).ShouldBeInRange(0.35, 0.65);
    }

    [Fact]
    public void Train_SelectedByF1_MovesTheThreshold()
    {
        var rows = Rows(2000, 6, (x, _, draw) => draw < 0.15 * (1 + x));

        var model = Train(rows, null, ("binary_classifier_model_selection_criteria", "f1")).Model;

        model.Threshold.ShouldBeLessThan(0.4);
    }

    [Fact]
    public void Train_StrongL1_DropsTheFeatureThatSaysNothing()
    {
        var rows = Rows(2000, 7, (x, _, draw) => draw < LinearModel.Sigmoid(3 * x));

        var model = Train(rows, null, ("l1", "0.05")).Model;

        Math.Abs(model.Weights[1]).ShouldBeLessThan(0.02);
        model.Weights[0].ShouldBeGreaterThan(0.5);
    }

    [Fact]
    public void Train_NothingMoreToGain_StopsEarly()
    {
        var rows = Rows(500, 8, (_, _, draw) => draw < 0.5);

        var metrics = Train(rows, rows, ("epochs", "500"), ("early_stopping_patience", "2")).Metrics;

        metrics.Max(metric => metric.Iteration).ShouldBeLessThan(100);
    }

    [Fact]
    public void Train_GeneratedStock_BeatsChanceOnDaysItHasNotSeen()
    {
        var samples = StockDataFeatures.Of(StockDataGenerator.Generate(42, new DateOnly(2020, 12, 31)));
        var train = samples.Where(sample => sample.Day.Date.Year < 2020).ToList();
        var scale = StockScale.Fit(train);
        var input = TrainingInputs.Input(
            TrainingInputs.Parameters(("predictor_type", "binary_classifier"), ("mini_batch_size", "100"), ("feature_dim", "30"), ("epochs", "50")),
            StockDataFeatures.TrainingCsv(train, scale),
            StockDataFeatures.TrainingCsv(samples.Where(sample => sample.Day.Date.Year == 2020), scale));
        var metrics = new List<AlgorithmMetric>();

        s_algorithm.Train(input, metrics.Add, TestContext.Current.CancellationToken);

        Last(metrics, "validation:binary_classification_accuracy").ShouldBeGreaterThan(0.55);
    }

    [Theory]
    [InlineData("predictor_type", "", "Missing required hyperparameter: predictor_type")]
    [InlineData("predictor_type", "multiclass_classifier", "Hyperparameter predictor_type: multiclass_classifier is not in")]
    [InlineData("feature_dim", "3", "Channel train has 2 features, but feature_dim is 3")]
    [InlineData("mini_batch_size", "0", "Hyperparameter mini_batch_size: 0 is not in [1, +inf)")]
    [InlineData("loss", "squared_loss", "Hyperparameter loss: squared_loss is not in ['auto', 'logistic']")]
    [InlineData("normalize_label", "true", "normalize_label must be false")]
    [InlineData("mini_batches", "1", "Extraneous hyperparameter found: mini_batches")]
    public void Train_BadHyperparameter_SaysWhich(string name, string value, string expected)
    {
        var parameters = TrainingInputs.Parameters(("predictor_type", "binary_classifier"));
        parameters[name] = value;
        if (value.Length == 0)
        {
            parameters.Remove(name);
        }

        Should.Throw<AlgorithmException>(() => s_algorithm.Train(TrainingInputs.Input(parameters, "1,2,3\n0,4,5"), _ => { }, default))
            .Message.ShouldStartWith($"ClientError: {expected}");
    }

    [Theory]
    [InlineData("1,2,3\n2,4,5", "row 2: label 2 is neither 0 nor 1")]
    [InlineData("1,2,3\n0,,5", "row 2: a feature is missing")]
    public void Train_BadRow_SaysWhich(string text, string expected)
    {
        var input = TrainingInputs.Input(TrainingInputs.Parameters(("predictor_type", "binary_classifier")), text);

        Should.Throw<AlgorithmException>(() => s_algorithm.Train(input, _ => { }, default)).Message.ShouldContain(expected);
    }

    [Fact]
    public void Train_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var input = TrainingInputs.Input(
            TrainingInputs.Parameters(("predictor_type", "binary_classifier"), ("epochs", "1000"), ("early_stopping_patience", "1000")),
            TrainingInputs.Csv(Rows(100, 1, (x, _, draw) => draw < x)));
        var metrics = 0;

        Should.Throw<OperationCanceledException>(() => s_algorithm.Train(
            input,
            _ =>
            {
                metrics++;
                source.Cancel();
            },
            source.Token));

        metrics.ShouldBe(1);
    }

    private static List<float[]> Rows(int count, int seed, Func<float, float, double, bool> isPositive)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var (x, y) = ((float)((random.NextDouble() * 2) - 1), (float)((random.NextDouble() * 2) - 1));
            return (float[])[isPositive(x, y, random.NextDouble()) ? 1 : 0, x, y];
        })];
    }

    private static double Last(List<AlgorithmMetric> metrics, string name) => metrics.Last(metric => metric.Name == name).Value;

    private static (LinearModel Model, List<AlgorithmMetric> Metrics) Train(
        List<float[]> train, List<float[]>? validation, params (string Name, string Value)[] parameters)
    {
        var values = TrainingInputs.Parameters(("predictor_type", "binary_classifier"), ("mini_batch_size", "100"));
        foreach (var (name, value) in parameters)
        {
            values[name] = value;
        }

        var input = TrainingInputs.Input(values, TrainingInputs.Csv(train), validation is null ? null : TrainingInputs.Csv(validation));
        var metrics = new List<AlgorithmMetric>();
        var files = s_algorithm.Train(input, metrics.Add, TestContext.Current.CancellationToken);
        return (LinearModel.Parse(files[LinearLearnerAlgorithm.ModelFile]), metrics);
    }
}
