using System.Collections.Immutable;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;

namespace Dashboard.Services.Tests.Endpoints;

public sealed class EndpointTrafficsTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Sum_TwoVariants_AddsRequestsAndTakesTheSlower()
    {
        var endpoint = Endpoint("bike", "a", "b");
        MetricSeries[] series =
        [
            Series(EndpointMetrics.Invocations("bike", "a"), 10, double.NaN, 30),
            Series(EndpointMetrics.Invocations("bike", "b"), 1, 1, 1),
            Series(EndpointMetrics.ClientErrors("bike", "a"), 0, double.NaN, 2),
            Series(EndpointMetrics.ServerErrors("bike", "b"), 1, 0, 0),
            Series(EndpointMetrics.ModelLatency("bike", "a", "p90"), 1000, double.NaN, 5000),
            Series(EndpointMetrics.ModelLatency("bike", "b", "p90"), 2000, 2000, 2000),
        ];

        var traffic = EndpointTraffics.Sum([endpoint], series)["bike"];

        traffic.ShouldBe(new EndpointTraffic(43, 2, 1, TimeSpan.FromMilliseconds(4)));
        traffic.ErrorRate!.Value.ShouldBe(3 / 43.0, 1e-9);
    }

    [Fact]
    public void Sum_NoDataPoint_HasNullFigures()
    {
        var endpoints = new[] { Endpoint("quiet", "a"), Endpoint("creating") };

        var traffic = EndpointTraffics.Sum(endpoints, [Series(EndpointMetrics.Invocations("quiet", "a"), double.NaN)]);

        traffic["quiet"].ShouldBe(new EndpointTraffic(null, null, null, null));
        traffic["creating"].ShouldBe(new EndpointTraffic(null, null, null, null));
        traffic["quiet"].ErrorRate.ShouldBeNull();
    }

    private static Endpoint Endpoint(string name, params string[] variants) => new(
        name, name, EndpointStatus.InService, null, null, s_start, s_start,
        [.. variants.Select(variant => new ProductionVariant(variant, null, null, null, null, 1, 1, 1))], null);

    private static MetricSeries Series(MetricQuery query, params double[] values) =>
        new(query, s_start, TimeSpan.FromMinutes(1), values.ToImmutableArray());
}
