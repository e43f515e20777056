using Dashboard.Charts;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Metrics;

namespace Dashboard.Tests.Endpoints;

public sealed class EndpointFiguresTests
{
    private const double None = double.NaN;

    [Fact]
    public void Latency_OneVariant_IsThreePercentilesInMilliseconds()
    {
        var figure = EndpointFigures.Latency(Reading(
            false,
            ["blue"],
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p50"), 2000, None),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p90"), 8400, 9000),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p99"), 31_000, 1)));

        figure.Unit.ShouldBe("ms");
        figure.Lines.Select(line => line.Name).ShouldBe(["p50", "p90", "p99"]);
        figure.Lines[1].Values.ShouldBe([8.4, 9]);
        figure.Lines[2].Values.ShouldBe([31, 0.001]);
        double.IsNaN(figure.Lines[0].Values[1]).ShouldBeTrue("a missing latency is a gap");
    }

    [Fact]
    public void Latency_TwoVariants_NamesEachLineByVariant()
    {
        var figure = EndpointFigures.Latency(Reading(
            false,
            ["blue", "green"],
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p90"), 1),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "green", "p50"), 2),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "green", "p90"), 2)));

        figure.Lines.Select(line => (line.Name, line.ColorIndex, line.IsDashed)).ShouldBe(
            [("blue p90", 0, false), ("green p50", 1, true), ("green p90", 1, false)]);
    }

    [Fact]
    public void Latency_ManyVariants_LeavesOnlyP90()
    {
        string[] variants = ["a", "b", "c"];

        var figure = EndpointFigures.Latency(Reading(
            false,
            variants,
            [.. from variant in variants
                from percentile in new[] { "p50", "p90", "p99" }
                select Samples.Series(EndpointMetrics.ModelLatency("bike", variant, percentile), 1)]));

        figure.Lines.Select(line => line.Name).ShouldBe(["a p90", "b p90", "c p90"]);
        figure.Subtitle.ShouldBe("ms, p90");
    }

    [Fact]
    public void Overhead_Series_IsInMilliseconds()
    {
        var figure = EndpointFigures.Overhead(Reading(
            false, ["blue"], Samples.Series(EndpointMetrics.OverheadLatency("bike", "blue", "p90"), 4500)));

        figure.Lines.Single().Values.ShouldBe([4.5]);
    }

    [Fact]
    public void Invocations_Absent_IsNoCallsExceptInTheFillingPeriod()
    {
        var figure = EndpointFigures.Invocations(Reading(
            true,
            ["blue", "green"],
            Samples.Series(EndpointMetrics.Invocations("bike", "blue"), 30, None, None, None),
            Samples.Series(EndpointMetrics.Invocations("bike", "green"), 12, 5, None, None)));

        figure.Lines.Select(line => line.Name).ShouldBe(["All variants", "blue", "green"]);
        figure.Lines[0].Values[..3].ShouldBe([42, 5, 0]);
        double.IsNaN(figure.Lines[0].Values[3]).ShouldBeTrue();
        figure.Lines[1].Values[..3].ShouldBe([30, 0, 0]);
        figure.IsNewestIncomplete.ShouldBeTrue();
    }

    [Fact]
    public void Invocations_LongerPeriod_IsPerMinute()
    {
        var figure = EndpointFigures.Invocations(Reading(
            false, ["blue"], Samples.Series(EndpointMetrics.Invocations("bike", "blue"), TimeSpan.FromMinutes(5), 100)));

        figure.Lines.Single().Name.ShouldBe("blue");
        figure.Lines.Single().Values.ShouldBe([20]);
    }

    [Fact]
    public void Errors_TwoVariants_AreSummedByKind()
    {
        var figure = EndpointFigures.Errors(Reading(
            false,
            ["blue", "green"],
            Samples.Series(EndpointMetrics.ClientErrors("bike", "blue"), 1, None),
            Samples.Series(EndpointMetrics.ClientErrors("bike", "green"), 2, None),
            Samples.Series(EndpointMetrics.ServerErrors("bike", "blue"), None, 7)));

        figure.Lines.Select(line => line.Name).ShouldBe(["4XX", "5XX"]);
        figure.Lines[0].Values.ShouldBe([3, 0]);
        figure.Lines[1].Values.ShouldBe([0, 7]);
        figure.IsBars.ShouldBeTrue();
    }

    [Fact]
    public void ErrorRate_NoCalls_IsAGapNotZero()
    {
        var figure = EndpointFigures.ErrorRate(Reading(
            false,
            ["blue"],
            Samples.Series(EndpointMetrics.Invocations("bike", "blue"), 200, None, 50),
            Samples.Series(EndpointMetrics.ClientErrors("bike", "blue"), 1, None, None),
            Samples.Series(EndpointMetrics.ServerErrors("bike", "blue"), 2, None, None)));

        var values = figure.Lines.Single().Values;
        values[0].ShouldBe(1.5);
        double.IsNaN(values[1]).ShouldBeTrue();
        values[2].ShouldBe(0);
    }

    [Fact]
    public void Utilization_SeveralMetrics_AreToldApart()
    {
        var figure = EndpointFigures.Utilization(
            Reading(
                false,
                ["blue"],
                Samples.Series(EndpointMetrics.Utilization("bike", "blue", "GPUUtilization"), 40, None),
                Samples.Series(EndpointMetrics.Utilization("bike", "blue", "GPUMemoryUtilization"), 60, 61)),
            "GPU",
            ("GPUUtilization", "GPU"),
            ("GPUMemoryUtilization", "memory"));

        figure.Lines.Select(line => line.Name).ShouldBe(["blue GPU", "blue memory"]);
        double.IsNaN(figure.Lines[0].Values[1]).ShouldBeTrue();
    }

    [Fact]
    public void Queries_Variants_AskGpuOnlyWhereThereIsOne()
    {
        var queries = EndpointReading.Queries("bike", [Samples.Variant("blue"), Samples.Variant("gpu", "ml.g5.xlarge")]);

        queries.Count.ShouldBe(queries.Distinct().Count());
        queries.Where(query => query.Name.StartsWith("GPU", StringComparison.Ordinal))
            .ShouldAllBe(query => query.Dimensions.Equals(MetricDimensions.Variant("bike", "gpu")));
        queries.Count(query => query.Name == "GPUUtilization").ShouldBe(1);
    }

    [Fact]
    public void Only_UnknownVariant_KeepsAll()
    {
        var reading = Reading(false, ["blue", "green"]);

        reading.Only("red").Variants.Count.ShouldBe(2);
        reading.Only("green").Variants.Single().Name.ShouldBe("green");
        reading.Only(null).Variants.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("ModelLatency", "ms", 1500, 1.5)]
    [InlineData("CPUUtilization", "%", 37, 37)]
    [InlineData("Invocations", "", 12, 12)]
    public void Units_Metric_ConvertsOnce(string metric, string unit, double value, double shown)
    {
        var units = MetricUnits.Of(metric);

        units.Name.ShouldBe(unit);
        units.Convert(value).ShouldBe(shown);
    }

    [Theory]
    [InlineData(30, "30 s", "30 s")]
    [InlineData(60, "1 min", "min")]
    [InlineData(300, "5 min", "5 min")]
    [InlineData(3600, "1 h", "h")]
    [InlineData(86400, "1 d", "d")]
    [InlineData(5400, "90 min", "90 min")]
    public void Period_InWords_UsesTheLargestWholeUnit(int seconds, string words, string each)
    {
        PeriodWords.Of(TimeSpan.FromSeconds(seconds)).ShouldBe(words);
        PeriodWords.Each(TimeSpan.FromSeconds(seconds)).ShouldBe(each);
    }

    [Fact]
    public void Vitals_ClosedPeriods_LeaveTheFillingOneOut()
    {
        var vitals = EndpointVitals.Of(Reading(
            true,
            ["blue"],
            Samples.Series(EndpointMetrics.Invocations("bike", "blue"), 999, 10, 20, None, 30, 40, 1),
            Samples.Series(EndpointMetrics.ClientErrors("bike", "blue"), 9, 0, 1, None, 0, 0, 1),
            Samples.Series(EndpointMetrics.ServerErrors("bike", "blue"), 9, 0, 0, None, 1, 0, 1),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p90"), 99_000, 1000, 8400, None, 2000, 3000, 77_000),
            Samples.Series(EndpointMetrics.Utilization("bike", "blue", "CPUUtilization"), 99, 1, 2, 3, 4, 5, 99)));

        vitals.Window.ShouldBe(TimeSpan.FromMinutes(5));
        vitals.RequestsPerMinute.ShouldBe(20);
        vitals.ErrorRate.ShouldBe(0.02);
        vitals.LatencyP90.ShouldBe(8.4);
        vitals.Cpu.ShouldBe(5);
    }

    [Fact]
    public void Vitals_NoCalls_HaveNoErrorRateAndNoLatency()
    {
        var vitals = EndpointVitals.Of(Reading(
            false,
            ["blue"],
            Samples.Series(EndpointMetrics.Invocations("bike", "blue"), None, None),
            Samples.Series(EndpointMetrics.ModelLatency("bike", "blue", "p90"), None, None)));

        vitals.RequestsPerMinute.ShouldBe(0);
        vitals.ErrorRate.ShouldBeNull();
        vitals.LatencyP90.ShouldBeNull();
        vitals.Cpu.ShouldBeNull();
    }

    [Fact]
    public void Vitals_LongPeriod_LookAtTheNewestClosedOne() =>
        EndpointVitals.Of(Reading(
            true, ["blue"], Samples.Series(EndpointMetrics.Invocations("bike", "blue"), TimeSpan.FromHours(1), 60, 600, 5)))
            .RequestsPerMinute.ShouldBe(10);

    private static EndpointReading Reading(bool isNewestIncomplete, string[] variants, params MetricSeries[] series) =>
        new("bike", [.. variants.Select(variant => Samples.Variant(variant))], Samples.Result(isNewestIncomplete, series));
}
