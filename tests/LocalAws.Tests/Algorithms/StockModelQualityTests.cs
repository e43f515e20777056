using LocalAws.Algorithms;
using LocalAws.Algorithms.LinearLearner;
using LocalAws.Sample;
using TestSupport;

namespace LocalAws.Tests.Algorithms;

/// <summary>The stock model on the real prices: trained on 2001–2019, judged on the days from 2020 that it has not seen.</summary>
public sealed class StockModelQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void RealData_HundredEpochs_FindsTheDirectionThatTheSameDaysPricesHold()
    {
        Assert.SkipUnless(
            RepositoryFiles.MatsonTrainData is not null && RepositoryFiles.MatsonTestData is not null,
            "The real Matson prices are not beside the repository.");
        var past = StockDataFile.Read(RepositoryFiles.MatsonTrainData!);
        var train = StockDataFeatures.Of(past);
        var future = StockDataFeatures.Of([.. past.TakeLast(StockDataFeatures.Lags), .. StockDataFile.Read(RepositoryFiles.MatsonTestData!)]);
        var scale = StockScale.Fit(train);
        var input = TrainingInputs.Input(
            TrainingInputs.Parameters(
                ("predictor_type", "binary_classifier"), ("mini_batch_size", "100"), ("feature_dim", "30"),
                ("epochs", "100"), ("early_stopping_patience", "40")),
            StockDataFeatures.TrainingCsv(train, scale),
            StockDataFeatures.TrainingCsv(future, scale));
        var metrics = new List<AlgorithmMetric>();

        new LinearLearnerAlgorithm().Train(input, metrics.Add, TestContext.Current.CancellationToken);

        var accuracy = metrics.Last(metric => metric.Name == "validation:binary_classification_accuracy").Value;
        output.WriteLine($"{future.Count} days, accuracy {accuracy:0.000}");
        accuracy.ShouldBeGreaterThan(0.7);
    }
}
