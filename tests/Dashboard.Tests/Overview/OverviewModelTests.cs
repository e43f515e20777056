using Dashboard.Pages.Overview;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Tests.Endpoints;

namespace Dashboard.Tests.Overview;

public sealed class OverviewModelTests
{
    private const double None = double.NaN;

    [Fact]
    public void Summary_Trouble_IsCountedInWords() =>
        OverviewSummary.Of(
            [Samples.Alarm("a", AlarmState.Alarm), Samples.Alarm("b", AlarmState.Alarm), Samples.Alarm("c")],
            [Samples.Endpoint("bike"), Samples.Endpoint("broken", EndpointStatus.Failed)],
            41.2)
            .ShouldBe("2 alarms firing, 1 endpoint failed, traffic 41/min");

    [Fact]
    public void Summary_AllWell_SaysSo() =>
        OverviewSummary.Of([Samples.Alarm("c")], [Samples.Endpoint("bike"), Samples.Endpoint("stock")], 0)
            .ShouldBe("No alarm firing, all 2 endpoints in service, no traffic");

    [Fact]
    public void Summary_StillCreating_IsNotAFailure() =>
        OverviewSummary.Of(null, [Samples.Endpoint("bike"), Samples.Endpoint("new", EndpointStatus.Creating)], null)
            .ShouldBe("1 of 2 endpoints in service");

    [Fact]
    public void Summary_NothingKnown_IsEmpty() => OverviewSummary.Of(null, null, null).ShouldBeEmpty();

    [Theory]
    [InlineData(0.2, "Traffic 0.2/min")]
    [InlineData(3.24, "Traffic 3.2/min")]
    [InlineData(1240.6, "Traffic 1,241/min")]
    public void Summary_Traffic_IsRounded(double calls, string words) => OverviewSummary.Of(null, null, calls).ShouldBe(words);

    [Fact]
    public void Reading_AllEndpoints_AreSummed()
    {
        var reading = Reading();

        reading.Calls.ShouldBe([12, 20, 0]);
        reading.TotalCalls.ShouldBe(32);
        reading.TotalErrors.ShouldBe(4);
        reading.ErrorRate.ShouldBe(0.125);
        reading.CallsPerMinute.ShouldBe(32 / 3.0);
        reading.LatencyP90s().ShouldBe((9, 40));
    }

    [Fact]
    public void Reading_NoCalls_HasNoErrorRate()
    {
        var endpoint = Samples.Endpoint("bike", variants: Samples.Variant("blue"));
        var reading = new OverviewReading(
            [endpoint], Samples.Result(false, Samples.Series(EndpointMetrics.Invocations("bike", "blue"), None, None)));

        reading.ErrorRate.ShouldBeNull();
        reading.CallsPerMinute.ShouldBe(0);
        reading.LatencyP90s().ShouldBe((null, null));
    }

    [Fact]
    public void Latency_Endpoints_BusiestFirstAndIdleLeftOut()
    {
        var figure = OverviewFigures.Latency(Reading());

        figure.Lines.Select(line => line.Name).ShouldBe(["bike", "stock"]);
        figure.Lines[0].Values.ShouldBe([8, 40, 9]);
    }

    [Fact]
    public void ErrorRate_NoCalls_IsAGap()
    {
        var values = OverviewFigures.ErrorRate(Reading()).Lines.Single().Values;

        values[0].ShouldBe(25);
        double.IsNaN(values[2]).ShouldBeTrue();
    }

    [Fact]
    public void Queries_Endpoints_AskEachMetricOnce()
    {
        var queries = OverviewReading.Queries([Samples.Endpoint("bike", variants: [Samples.Variant("blue"), Samples.Variant("green")])]);

        queries.Count.ShouldBe(8);
        queries.Distinct().Count().ShouldBe(8);
    }

    private static OverviewReading Reading() => new(
        [
            Samples.Endpoint("stock", variants: Samples.Variant("AllTraffic")),
            Samples.Endpoint("bike", variants: [Samples.Variant("blue"), Samples.Variant("green")]),
            Samples.Endpoint("idle", variants: Samples.Variant("AllTraffic")),
        ],
        Samples.Result(
            false,
            Samples.Series(EndpointMetrics.Invocations("stock", "AllTraffic"), 2, None, None),
            Samples.Series(EndpointMetrics.Invocations("bike", "blue"), 10, 15, None),
            Samples.Series(EndpointMetrics.Invocations("bike", "green"), None, 5, None),
            Samples.Series(EndpointMetrics.Invocations("idle", "AllTraffic"), None, None, None),
            Samples.Series(EndpointMetrics.ClientErrors("bike", "blue"), 1, 1, None),
            Samples.Series(EndpointMetrics.ServerErrors("bike", "blue"), 2, None, None),
            Samples.Series(EndpointMetrics.ModelLatency("stock", "AllTraffic", "p90"), 5000, None, None),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p90"), 8000, 7000, 9000),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "green", "p90"), None, 40_000, None)));
}
