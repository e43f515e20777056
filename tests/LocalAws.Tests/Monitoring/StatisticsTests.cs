using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using LocalAws.CloudWatch;
using LocalAws.Monitoring;

namespace LocalAws.Tests.Monitoring;

public sealed class StatisticsTests
{
    [Property(MaxTest = 100)]
    public void Compute_AnyNumbers_AgreesWithTheDefinitions(int seed)
    {
        var values = Numbers(seed);
        var feature = Compute([.. values.Select(Text)]).Features[0];
        var numeric = feature.Numeric!;

        feature.Present.ShouldBe(values.Count);
        numeric.Sum.ShouldBe(values.Sum(), 1e-6);
        numeric.Mean.ShouldBe(values.Average(), 1e-9);
        numeric.StandardDeviation.ShouldBe(Math.Sqrt(values.Average(value => value * value) - Math.Pow(values.Average(), 2)), 1e-6);
        (numeric.Min, numeric.Max).ShouldBe((values.Min(), values.Max()));
        numeric.Buckets.Count.ShouldBe(10);
        numeric.Buckets.Sum(bucket => bucket.Count).ShouldBe(values.Count);
        (numeric.Buckets[0].LowerBound, numeric.Buckets[^1].UpperBound).ShouldBe((values.Min(), values.Max()));
        numeric.Sketch.Weight.ShouldBe(values.Count);
    }

    [Property(MaxTest = 100)]
    public void Distance_OfSmallSamples_IsTheLargestGapOfTheDistributions(int seed)
    {
        var (first, second) = (Numbers(seed), Numbers(seed + 1));

        var distance = QuantileSketch.Of(first).DistanceTo(QuantileSketch.Of(second));

        distance.ShouldBe(first.Concat(second).Max(at => Math.Abs(Share(first, at) - Share(second, at))), 1e-12);
        QuantileSketch.Of(first).DistanceTo(QuantileSketch.Of([.. first.AsEnumerable().Reverse()])).ShouldBe(0);
    }

    [Fact]
    public void Sketch_OfManyValues_StaysSmallAndNear()
    {
        var random = new Random(1);
        var values = Enumerable.Range(0, 100_000).Select(_ => random.NextDouble()).ToList();

        var sketch = QuantileSketch.Of(values);

        sketch.Weight.ShouldBe(values.Count);
        sketch.Levels.Sum(level => level.Count).ShouldBeLessThan(20_000);
        sketch.DistanceTo(QuantileSketch.Of(Enumerable.Range(0, 1000).Select(number => (number + 0.5) / 1000))).ShouldBeLessThan(0.01);
    }

    [Theory]
    [InlineData("Integral", "1", "-2", "30")]
    [InlineData("Fractional", "1", "2.5", "1e3")]
    [InlineData("Boolean", "true", "False", "true")]
    [InlineData("String", "1", "two", "3")]
    [InlineData("Unknown", "", "NaN", "")]
    public void Compute_Cells_InfersTheType(string expected, params string[] cells)
    {
        Compute(cells).Features[0].Type.ToString().ShouldBe(expected);
    }

    [Fact]
    public void Compute_MissingCells_AreCountedApart()
    {
        var feature = Compute(["1", "", null, "nan", "5"]).Features[0];

        (feature.Present, feature.Missing).ShouldBe((2, 3));
        feature.Completeness.ShouldBe(0.4);
        feature.Numeric!.Mean.ShouldBe(3);
    }

    [Fact]
    public void StatisticsFile_HasTheDocumentedShape()
    {
        var root = JsonNode.Parse(DataQuality.Baseline(DataQualityTests.Data(1200, 1)).Statistics.ToJson())!;

        ((double)root["dataset"]!["item_count"]!).ShouldBe(1200);
        var age = root["features"]![0]!;
        ((string)age["inferred_type"]!).ShouldBe("Integral");
        ((double)age["numerical_statistics"]!["common"]!["num_present"]!).ShouldBe(1200);
        var kll = age["numerical_statistics"]!["distribution"]!["kll"]!;
        kll["buckets"]!.AsArray().Count.ShouldBe(10);
        ((double)kll["sketch"]!["parameters"]!["k"]!).ShouldBe(2048);
        ((string)root["features"]![1]!["string_statistics"]!["distribution"]!["categorical"]!["buckets"]![0]!["value"]!).ShouldBe("basic");
    }

    [Fact]
    public void ConstraintsFile_WrittenAndRead_IsTheSame()
    {
        var constraints = DataQuality.Baseline(DataQualityTests.Data(200, 1)).Constraints with
        {
            Configuration = new MonitoringConfiguration { IsRobust = false, ComparisonThreshold = 0.25, EmitMetrics = false },
        };

        var read = DataConstraints.Parse(constraints.ToJson());

        read.Configuration.ShouldBe(constraints.Configuration);
        read.Features.Select(feature => feature with { Domains = null }).ShouldBe(constraints.Features.Select(feature => feature with { Domains = null }));
        read.Features[1].Domains.ShouldBe(constraints.Features[1].Domains);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("{}")]
    [InlineData("""{"features":[{"name":"a","inferred_type":"Complex","completeness":1}]}""")]
    [InlineData("""{"features":[],"monitoring_config":{"distribution_constraints":{"categorical_drift_method":"ChiSquared"}}}""")]
    public void ConstraintsFile_SomethingElse_IsRefused(string text)
    {
        Should.Throw<FormatException>(() => DataConstraints.Parse(text)).Message.ShouldContain("constraints.json");
    }

    [Fact]
    public void Metrics_OfAReport_HaveTheNamesAndValuesOfTheContainer()
    {
        var baseline = DataQuality.Baseline(DataQualityTests.Data(1000, 1));
        var report = DataQuality.Analyze(baseline.Statistics, baseline.Constraints, DataQualityTests.Data(500, 2, shift: 30));

        var points = DataQualityMetrics.Of(report, "bikes", "hourly").ToList();

        var drift = points.Single(point => point.Metric.Name == "feature_baseline_drift_age");
        drift.Metric.ShouldBe(new MetricKey("aws/sagemaker/Endpoints/data-metrics", "feature_baseline_drift_age",
            ("Endpoint", "bikes"), ("Feature", "age"), ("MonitoringSchedule", "hourly")));
        drift.Value.ShouldBe(report.Drift["age"]);
        var numeric = report.Statistics.Features[0].Numeric!;
        var data = points.Where(point => point.Metric.Name == "feature_data_age").ToList();
        data.Sum(point => point.Count).ShouldBe(500);
        data.Sum(point => point.Value * point.Count).ShouldBe(numeric.Sum, 1e-6);
        (data.Min(point => point.Value), data.Max(point => point.Value)).ShouldBe((numeric.Min, numeric.Max));
        points.ShouldContain(point => point.Metric.Name == "feature_completeness_plan" && point.Value == 1);
    }

    [Fact]
    public void Metrics_SwitchedOff_AreNone()
    {
        var baseline = DataQuality.Baseline(DataQualityTests.Data(100, 1));
        var constraints = baseline.Constraints with { Configuration = new MonitoringConfiguration { EmitMetrics = false } };

        DataQualityMetrics.Of(DataQuality.Analyze(baseline.Statistics, constraints, DataQualityTests.Data(100, 2)), "e", "s").ShouldBeEmpty();
    }

    private static List<double> Numbers(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, random.Next(2, 200)).Select(_ => Math.Round((random.NextDouble() * 100) - 50, random.Next(0, 3)))];
    }

    private static double Share(List<double> values, double at) => (double)values.Count(value => value <= at) / values.Count;

    private static DataStatistics Compute(IReadOnlyList<string?> cells) =>
        StatisticsCalculator.Compute(new MonitoredData(["x"], [.. cells.Select(cell => (IReadOnlyList<string?>)[cell])]));

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
