using Dashboard.Pages.Alarms;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;
using Dashboard.Tests.Endpoints;

namespace Dashboard.Tests.Alarms;

public sealed class AlarmWordsTests
{
    [Fact]
    public void Condition_Latency_IsInMilliseconds() =>
        AlarmWords.Condition(Samples.Alarm("slow")).ShouldBe("p90 of ModelLatency > 50 ms for 3 of 5 min");

    [Theory]
    [InlineData("GreaterThanOrEqualToThreshold", 60, 1, 1, "Sum of Invocation5XXErrors ≥ 1,250.5 for 1 min")]
    [InlineData("LessThanThreshold", 300, 3, 3, "Sum of Invocation5XXErrors < 1,250.5 for 15 min")]
    [InlineData("LessThanOrEqualToThreshold", 300, 4, 2, "Sum of Invocation5XXErrors ≤ 1,250.5 for 2 of 4 × 5 min")]
    [InlineData("GreaterThanThreshold", 0, 2, 2, "Sum of Invocation5XXErrors > 1,250.5 for 2 periods")]
    [InlineData("SomethingNew", 60, 1, 1, "Sum of Invocation5XXErrors SomethingNew 1,250.5 for 1 min")]
    public void Condition_Comparison_IsInWords(string comparison, int seconds, int of, int breaching, string words)
    {
        var alarm = Samples.Alarm(
            "errors", AlarmState.Ok, EndpointMetrics.ServerErrors("bike", "blue"), 1250.5, comparison, seconds, of, breaching);

        AlarmWords.Condition(alarm).ShouldBe(words);
    }

    [Fact]
    public void Condition_AnomalyDetection_NamesTheBand() =>
        AlarmWords.Condition(Samples.Alarm("odd", threshold: null, comparison: "LessThanLowerOrGreaterThanUpperThreshold"))
            .ShouldBe("p90 of ModelLatency outside the expected band for 3 of 5 min");

    [Fact]
    public void Condition_MetricMath_SaysSo() =>
        AlarmWords.Condition(Samples.Alarm("math") with { Metric = null, Threshold = 5 })
            .ShouldBe("metric math > 5 for 3 of 5 min");

    [Fact]
    public void Figure_Latency_HasThresholdInTheSameUnit()
    {
        var alarm = Samples.Alarm("slow");

        var figure = AlarmFigures.Metric(alarm, Samples.Result(true, Samples.Series(alarm.Metric!, 8400, double.NaN)));

        figure.Thresholds.Single().Value.ShouldBe(50);
        figure.Thresholds.Single().Label.ShouldBe("threshold 50 ms");
        figure.Lines.Single().Values[0].ShouldBe(8.4);
        double.IsNaN(figure.Lines.Single().Values[1]).ShouldBeTrue();
        figure.Subtitle.ShouldBe("ms, p90, 1 min");
        figure.IsNewestIncomplete.ShouldBeTrue();
    }

    [Fact]
    public void Request_LongRange_LetsThePlannerChooseThePeriod()
    {
        var metric = EndpointMetrics.Invocations("bike", "blue");
        var minute = TimeSpan.FromMinutes(1);

        AlarmFigures.Request(metric, minute, TimeRange.Last(TimeSpan.FromHours(3), Samples.Now)).Period.ShouldBe(minute);
        AlarmFigures.Request(metric, minute, TimeRange.Last(TimeSpan.FromDays(14), Samples.Now)).Period.ShouldBeNull();
    }

    [Fact]
    public void Request_PeriodOfADay_ShowsTwoWeeks()
    {
        var request = AlarmFigures.Request(
            EndpointMetrics.Invocations("bike", "blue"), TimeSpan.FromDays(1), TimeRange.Last(TimeSpan.FromHours(3), Samples.Now));

        request.Range.ShouldBe(TimeRange.Last(TimeSpan.FromDays(14), Samples.Now));
        request.Period.ShouldBe(TimeSpan.FromDays(1));
    }

    [Fact]
    public void Table_Filter_CountsEveryState()
    {
        MetricAlarm[] alarms =
        [
            Samples.Alarm("slow", AlarmState.Alarm),
            Samples.Alarm("quiet", AlarmState.InsufficientData),
            Samples.Alarm("fine"),
            Samples.Alarm("errors", metric: EndpointMetrics.ServerErrors("stock", "AllTraffic")),
        ];

        var table = AlarmTable.Build(alarms, AlarmsUrlState.FromQuery("?state=ok"));
        var searched = AlarmTable.Build(alarms, AlarmsUrlState.FromQuery("?q=STOCK"));

        table.Alarms.Select(alarm => alarm.Name).ShouldBe(["fine", "errors"]);
        table.States.ShouldBe([(AlarmState.Alarm, 1), (AlarmState.InsufficientData, 1), (AlarmState.Ok, 2)]);
        searched.Alarms.Single().Name.ShouldBe("errors");
    }
}
