using Amazon.CloudWatch.Model;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Tests.Metrics;

namespace Dashboard.Services.Tests.Monitoring;

public sealed class DriftMetricsTests : IDisposable
{
    private readonly PlannerBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("aws/sagemaker/Endpoints/data-metrics", "Endpoint", "MonitoringSchedule")]
    [InlineData("/aws/sagemaker/Endpoints/data-metric", "EndpointName", "ScheduleName")]
    [InlineData("aws/sagemaker/ModelMonitoring/data-metrics", "Endpoint", "MonitoringSchedule")]
    public async Task FindAsync_AnySpellingOfAws_FindsTheFeatures(string @namespace, string endpoint, string schedule)
    {
        Add(@namespace, "feature_baseline_drift_temp", (endpoint, "bike"), ("Feature", "temp"), (schedule, "hourly"));
        Add(@namespace, "feature_baseline_drift_hour", (endpoint, "bike"), ("Feature", "hour"), (schedule, "hourly"));
        Add(@namespace, "feature_data_temp", (endpoint, "bike"), ("Feature", "temp"), (schedule, "hourly"));

        var found = await new DriftMetrics(_bench.Planner).FindAsync("hourly", Token);

        found.Select(drift => drift.Feature).ShouldBe(["hour", "temp"]);
        found[1].Query.ShouldBe(new MetricQuery(
            @namespace,
            "feature_baseline_drift_temp",
            MetricDimensions.Of((endpoint, "bike"), ("Feature", "temp"), (schedule, "hourly")),
            "Average"));
    }

    [Fact]
    public async Task FindAsync_SameMetricWithAndWithoutFeature_TakesTheExactOneOnce()
    {
        const string Namespace = "aws/sagemaker/Endpoints/data-metrics";
        Add(Namespace, "feature_baseline_drift_temp", ("Endpoint", "bike"), ("MonitoringSchedule", "hourly"));
        Add(Namespace, "feature_baseline_drift_temp", ("Endpoint", "bike"), ("Feature", "temp"), ("MonitoringSchedule", "hourly"));

        var found = await new DriftMetrics(_bench.Planner).FindAsync("hourly", Token);

        found.Single().Query.Dimensions.Pairs.Count.ShouldBe(3);
    }

    [Fact]
    public async Task FindAsync_NothingPublished_IsEmpty()
    {
        (await new DriftMetrics(_bench.Planner).FindAsync("hourly", Token)).ShouldBeEmpty();
    }

    private void Add(string @namespace, string name, params (string Name, string Value)[] dimensions) => _bench.CloudWatch.Metrics.Add(new Metric
    {
        Namespace = @namespace,
        MetricName = name,
        Dimensions = [.. dimensions.Select(pair => new Dimension { Name = pair.Name, Value = pair.Value })],
    });
}
