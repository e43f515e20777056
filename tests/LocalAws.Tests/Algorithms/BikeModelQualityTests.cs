using System.Diagnostics;
using System.Globalization;
using System.Text;
using LocalAws.Algorithms;
using LocalAws.Algorithms.XGBoost;
using LocalAws.Sample;
using TestSupport;

namespace LocalAws.Tests.Algorithms;

/// <summary>The bike model on the real data and on the generated data: accuracy, and the ride that design.md knows.</summary>
public sealed class BikeModelQualityTests(ITestOutputHelper output)
{
    private const string SampleRide = "4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17";
    private const double ReferenceRiders = 571.09;

    [Fact]
    public void RealData_ReferenceHyperparameters_ReachesTheReferenceAccuracy()
    {
        Assert.SkipUnless(RepositoryFiles.BikeData is not null, "The real bike data is not beside the repository.");

        var (rmse, riders) = Train(BikeDataFile.Read(RepositoryFiles.BikeData!));

        rmse.ShouldBeLessThanOrEqualTo(0.30);
        riders.ShouldBeInRange(0.85 * ReferenceRiders, 1.15 * ReferenceRiders);
    }

    [Theory]
    [InlineData(42)]
    [InlineData(7)]
    public void GeneratedData_ReferenceHyperparameters_IsAsLearnable(int seed)
    {
        var (rmse, riders) = Train(BikeDataGenerator.Generate(seed));

        rmse.ShouldBeLessThanOrEqualTo(0.35);
        riders.ShouldBeInRange(0.85 * ReferenceRiders, 1.15 * ReferenceRiders);
    }

    private (double Rmse, double Riders) Train(IReadOnlyList<BikeHour> hours)
    {
        var (train, validation) = BikeDataFeatures.Split(hours, 0.7, seed: 5);
        var parameters = TrainingInputs.Parameters(
            ("num_round", "150"), ("max_depth", "5"), ("eta", "0.1"), ("objective", "reg:squarederror"));
        var input = TrainingInputs.Input(parameters, BikeDataFeatures.TrainingCsv(train), BikeDataFeatures.TrainingCsv(validation));
        var metrics = new List<AlgorithmMetric>();
        var algorithm = new XGBoostAlgorithm();
        var watch = Stopwatch.StartNew();

        var files = algorithm.Train(input, metrics.Add, TestContext.Current.CancellationToken);

        output.WriteLine($"trained in {watch.ElapsedMilliseconds} ms");
        var answer = algorithm.Load(files).Invoke(new ContainerRequest(Encoding.UTF8.GetBytes(SampleRide), "text/csv", "text/csv"));
        var rmse = metrics.Last(metric => metric.Name == "validation:rmse").Value;
        var riders = Math.Exp(double.Parse(Encoding.UTF8.GetString(answer.Body), CultureInfo.InvariantCulture)) - 1;
        output.WriteLine($"validation:rmse {rmse:0.0000}, sample ride {riders:0.0} riders");
        return (rmse, riders);
    }
}
