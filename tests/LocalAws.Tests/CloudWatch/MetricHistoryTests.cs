using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Queries;
using LocalAws.CloudWatch.Store;
using LocalAws.Sample;

namespace LocalAws.Tests.CloudWatch;

public sealed class MetricHistoryTests : IDisposable
{
    private static readonly DateTimeOffset s_end = CloudWatchHarness.Start;

    private static readonly MetricHistoryPlan s_plan = new(
        42, s_end, TimeSpan.FromDays(15),
        [new VariantHistory("bike", "one", 40), new VariantHistory("bike", "two", 20) { Instances = 2, Since = s_end.AddDays(-3) }],
        [
            new Incident("bike", "one", s_end.AddHours(-30), TimeSpan.FromHours(5)) { LatencyFactor = 2.1 },
            new Incident("bike", null, s_end.AddHours(-60), TimeSpan.FromMinutes(40)) { ServerErrorShare = 0.08 },
        ]);

    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public void Load_OfTheSamePlan_GivesTheSamePoints()
    {
        using var other = new CloudWatchHarness();
        MetricHistory.Load(_cloudWatch.Store, s_plan);
        MetricHistory.Load(other.Store, s_plan);

        foreach (var name in (string[])["Invocations", "ModelLatency", "CPUUtilization"])
        {
            Read(_cloudWatch, name, "Sum", s_end.AddDays(-15), TimeSpan.FromDays(15), 3600)
                .ShouldBe(Read(other, name, "Sum", s_end.AddDays(-15), TimeSpan.FromDays(15), 3600));
        }
    }

    [Fact]
    public void Load_ForFifteenDays_FillsEveryHourUpToTheEnd()
    {
        MetricHistory.Load(_cloudWatch.Store, s_plan);

        var hours = Read(_cloudWatch, "Invocations", "Sum", s_end.AddDays(-15), TimeSpan.FromDays(15), 3600);
        hours.Count.ShouldBe(360);
        hours.ShouldAllBe(value => value > 0);
        Read(_cloudWatch, "Invocations", "Sum", s_end, TimeSpan.FromHours(1), 60).ShouldAllBe(value => value == null);
        Read(_cloudWatch, "Invocations", "Sum", s_end.AddDays(-15), TimeSpan.FromDays(11), 3600, "two").ShouldAllBe(value => value == null);
    }

    [Fact]
    public void Traffic_OfAWorkingDay_HasItsMeanItsRushHourAndAQuieterSunday()
    {
        MetricHistory.Load(_cloudWatch.Store, s_plan);
        var wednesday = new DateTimeOffset(2026, 11, 18, 0, 0, 0, TimeSpan.Zero);
        double Mean(DateTimeOffset start, int hours) =>
            Read(_cloudWatch, "Invocations", "Sum", start, TimeSpan.FromHours(hours), 60).Sum()!.Value / (60 * hours);

        Mean(wednesday, 24).ShouldBe(40, 8);
        Mean(wednesday.AddHours(17), 1).ShouldBeGreaterThan(3 * Mean(wednesday.AddHours(2), 1));
        Mean(wednesday.AddDays(-3), 24).ShouldBeLessThan(0.8 * Mean(wednesday, 24));
    }

    [Fact]
    public void LatencyIncident_RaisesTheP90OfItsVariantByItsFactor()
    {
        MetricHistory.Load(_cloudWatch.Store, s_plan);
        double P90(DateTimeOffset start) => Read(_cloudWatch, "ModelLatency", "p90", start, TimeSpan.FromHours(1), 3600)[0]!.Value;

        var during = P90(s_end.AddHours(-28));
        var before = P90(s_end.AddHours(-32));

        (during / before).ShouldBe(2.1, 0.2);
        P90(s_end.AddHours(-24)).ShouldBe(before, before * 0.1);
        before.ShouldBeInRange(3000, 6000);
    }

    [Fact]
    public void ErrorIncident_AnswersItsShareWith5xxForItsTime()
    {
        MetricHistory.Load(_cloudWatch.Store, s_plan);
        double Share(DateTimeOffset start) => Read(_cloudWatch, "Invocation5XXErrors", "Average", start, TimeSpan.FromMinutes(40), 2400)[0]!.Value;

        Share(s_end.AddHours(-60)).ShouldBe(0.08, 0.02);
        Share(s_end.AddHours(-58)).ShouldBeLessThan(0.01);
        Read(_cloudWatch, "Invocation5XXErrors", "SampleCount", s_end.AddHours(-60), TimeSpan.FromMinutes(40), 60)
            .ShouldBe(Read(_cloudWatch, "Invocations", "Sum", s_end.AddHours(-60), TimeSpan.FromMinutes(40), 60));
    }

    private static List<double?> Read(
        CloudWatchHarness cloudWatch, string name, string statistic, DateTimeOffset start, TimeSpan length, int period, string variant = "one")
    {
        var space = name.EndsWith("Utilization", StringComparison.Ordinal) ? MetricHistory.InstanceNamespace : MetricHistory.InvocationNamespace;
        var window = new MetricWindow(start.ToUnixTimeSeconds(), (start + length).ToUnixTimeSeconds(), period);
        cloudWatch.Store.Read(new MetricKey(space, name, ("EndpointName", "bike"), ("VariantName", variant)), null, window, histograms: true);
        StatisticParser.TryParse(statistic, out var parsed).ShouldBeTrue();
        return [.. window.Bins.ToArray().Select(bin => bin is null ? null : parsed.ShouldNotBeNull().Of(bin))];
    }
}
