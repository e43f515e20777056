using Amazon.CloudWatch;
using Dashboard.Services.Alarms;
using Dashboard.Services.Metrics;
using Aws = Amazon.CloudWatch.Model;

namespace Dashboard.Services.Tests.Alarms;

public sealed class AlarmMapperTests
{
    private static readonly DateTime s_time = new(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Alarm_OnAPercentile_NamesMetricAndEndpoint()
    {
        var alarm = AlarmMapper.Alarm(new Aws.MetricAlarm
        {
            AlarmName = "slow",
            AlarmArn = "arn",
            StateValue = StateValue.ALARM,
            StateUpdatedTimestamp = s_time.AddHours(1),
            StateTransitionedTimestamp = s_time,
            Namespace = "AWS/SageMaker",
            MetricName = "ModelLatency",
            ExtendedStatistic = "p90",
            Dimensions = [new Aws.Dimension { Name = "VariantName", Value = "a" }, new Aws.Dimension { Name = "EndpointName", Value = "bike" }],
            Period = 300,
            EvaluationPeriods = 3,
            Threshold = 1000,
            ComparisonOperator = ComparisonOperator.GreaterThanThreshold,
        });

        alarm.State.ShouldBe(AlarmState.Alarm);
        alarm.StateSince.ShouldBe(new DateTimeOffset(s_time));
        alarm.Metric.ShouldBe(EndpointMetrics.ModelLatency("bike", "a", "p90"));
        alarm.Endpoint.ShouldBe("bike");
        alarm.Period.ShouldBe(TimeSpan.FromMinutes(5));
        alarm.DatapointsToAlarm.ShouldBe(3);
        alarm.TreatMissingData.ShouldBe("missing");
    }

    [Fact]
    public void Alarm_OnMetricMath_HasNoMetric()
    {
        var alarm = AlarmMapper.Alarm(new Aws.MetricAlarm { AlarmName = "math", Metrics = [new Aws.MetricDataQuery { Id = "e1", Expression = "m1/m2" }] });

        alarm.Metric.ShouldBeNull();
        alarm.Endpoint.ShouldBeNull();
        alarm.State.ShouldBe(AlarmState.InsufficientData);
    }

    [Theory]
    [InlineData("""{"version":"1.0","oldState":{"stateValue":"OK"},"newState":{"stateValue":"ALARM"}}""", AlarmState.Ok, AlarmState.Alarm)]
    [InlineData("""{"newState":{"stateValue":"INSUFFICIENT_DATA"}}""", null, AlarmState.InsufficientData)]
    [InlineData("""{"oldState":3,"newState":{"stateValue":7}}""", null, null)]
    [InlineData("not json", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void History_StateUpdate_ReadsTheStatesAsFarAsTheyAreThere(string? data, AlarmState? oldState, AlarmState? newState)
    {
        var item = AlarmMapper.History(new Aws.AlarmHistoryItem
        {
            Timestamp = s_time,
            HistoryItemType = HistoryItemType.StateUpdate,
            HistorySummary = "Alarm updated from OK to ALARM",
            HistoryData = data,
        });

        item.ShouldBe(new AlarmHistoryItem(new DateTimeOffset(s_time), "StateUpdate", "Alarm updated from OK to ALARM", oldState, newState));
    }
}
