using System.Text.Json.Nodes;
using LocalAws.CloudWatch.Alarms;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LocalAws.Tests.CloudWatch;

/// <summary>Alarms through their operations, on a clock that the test turns.</summary>
public sealed class AlarmTests : IDisposable
{
    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public async Task Alarm_OverItsLife_GoesFromInsufficientToOkToAlarmAndBack()
    {
        await PutAsync();
        (await AlarmAsync())["StateReason"]!.GetValue<string>().ShouldBe("Unchecked: Initial alarm creation");
        await MinuteAsync(10);
        await StateShouldBeAsync("OK");
        foreach (var value in (double[])[60, 61])
        {
            await MinuteAsync(value);
            await StateShouldBeAsync("OK");
        }

        await MinuteAsync(62);
        var fired = await StateShouldBeAsync("ALARM");
        fired["StateReason"]!.GetValue<string>().ShouldBe(
            "Threshold Crossed: 3 datapoints [62.0 (24/11/26 12:03:00), 61.0 (24/11/26 12:02:00), 60.0 (24/11/26 12:01:00)] were greater than the threshold (50.0).");
        var data = JsonNode.Parse(fired["StateReasonData"]!.GetValue<string>())!;
        data["queryDate"]!.GetValue<string>().ShouldBe("2026-11-24T12:04:00.000+0000");
        data["startDate"]!.GetValue<string>().ShouldBe("2026-11-24T12:01:00.000+0000");
        data["recentDatapoints"]!.ToJsonString().ShouldBe("[60,61,62]");
        data["evaluatedDatapoints"]![0]!["sampleCount"]!.GetValue<double>().ShouldBe(1);

        await MinuteAsync(5);
        var mended = await StateShouldBeAsync("OK");
        mended["StateReason"]!.GetValue<string>().ShouldBe(
            "Threshold Crossed: 1 datapoint [5.0 (24/11/26 12:04:00)] was not greater than the threshold (50.0).");
        mended["StateTransitionedTimestamp"]!.GetValue<double>().ShouldBe(_cloudWatch.Time.GetUtcNow().ToUnixTimeSeconds());
    }

    [Fact]
    public async Task Alarm_WithoutAnyDataForItsPeriods_HasInsufficientData()
    {
        await PutAsync();
        await MinuteAsync(10);
        for (var minute = 0; minute < 5; minute++)
        {
            await MinuteAsync(null);
        }

        var alarm = await StateShouldBeAsync("INSUFFICIENT_DATA");
        alarm["StateReason"]!.GetValue<string>().ShouldBe("Insufficient Data: 3 datapoints were unknown.");
    }

    [Fact]
    public async Task Alarm_TreatingMissingAsBreaching_FiresOnSilence()
    {
        await PutAsync(""", "TreatMissingData": "breaching" """);
        await MinuteAsync(null);

        var alarm = await StateShouldBeAsync("ALARM");
        alarm["StateReason"]!.GetValue<string>().ShouldBe(
            "Threshold Crossed: no datapoints were received for 3 periods and 3 missing datapoints were treated as [Breaching].");
    }

    [Fact]
    public async Task Alarm_TwoOutOfThree_SaysHowManyAreNeeded()
    {
        await PutAsync(""", "DatapointsToAlarm": 2 """);
        foreach (var value in (double[])[60, 1, 61])
        {
            await MinuteAsync(value);
        }

        var alarm = await StateShouldBeAsync("ALARM");
        alarm["StateReason"]!.GetValue<string>().ShouldBe(
            "Threshold Crossed: 2 out of the last 3 datapoints [61.0 (24/11/26 12:02:00), 60.0 (24/11/26 12:00:00)] were greater than the threshold (50.0) (minimum 2 datapoints for OK -> ALARM transition).");
    }

    [Fact]
    public async Task Alarm_OnMetricMath_ComparesTheExpression()
    {
        await _cloudWatch.CallAsync("PutMetricAlarm", """
            { "AlarmName": "a", "EvaluationPeriods": 1, "Threshold": 0.5, "ComparisonOperator": "GreaterThanThreshold", "Metrics": [
              { "Id": "m", "ReturnData": false, "MetricStat": { "Period": 60, "Stat": "Sum", "Metric": { "Namespace": "T", "MetricName": "m", "Dimensions": [{ "Name": "Endpoint", "Value": "bike" }] } } },
              { "Id": "share", "Expression": "m / 100" } ] }
            """);
        await MinuteAsync(40);
        await StateShouldBeAsync("OK");

        await MinuteAsync(70);

        await StateShouldBeAsync("ALARM");
    }

    [Fact]
    public async Task Alarm_ThatCannotBeComputed_IsMarkedAndDoesNotStopTheOthers()
    {
        await _cloudWatch.CallAsync("PutMetricAlarm", """
            { "AlarmName": "broken", "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold",
              "Metrics": [{ "Id": "e", "Expression": "NONSENSE(1)" }] }
            """);
        await PutAsync();

        await MinuteAsync(1);

        await StateShouldBeAsync("OK");
        (await AlarmAsync("broken"))["EvaluationState"]!.GetValue<string>().ShouldBe("EVALUATION_ERROR");
    }

    [Fact]
    public async Task PutMetricAlarm_OfAnExistingOne_KeepsItsStateAndReplacesTheRest()
    {
        await PutAsync(""", "AlarmDescription": "first" """);
        await MinuteAsync(1);

        await PutAsync(""", "EvaluationPeriods": 2 """);

        var alarm = await StateShouldBeAsync("OK");
        alarm["EvaluationPeriods"]!.GetValue<int>().ShouldBe(2);
        alarm["AlarmDescription"].ShouldBeNull();
        alarm["AlarmArn"]!.GetValue<string>().ShouldBe("arn:aws:cloudwatch:us-east-1:123456789012:alarm:a");
    }

    [Fact]
    public async Task SetAlarmState_HoldsUntilTheNextEvaluation()
    {
        await PutAsync();
        await MinuteAsync(1);
        await _cloudWatch.CallAsync("SetAlarmState", """{ "AlarmName": "a", "StateValue": "ALARM", "StateReason": "drill", "StateReasonData": "{\"by\":\"ops\"}" }""");
        (await StateShouldBeAsync("ALARM"))["StateReason"]!.GetValue<string>().ShouldBe("drill");

        await MinuteAsync(1);

        await StateShouldBeAsync("OK");
    }

    [Fact]
    public async Task History_OfAnAlarm_HasConfigurationStatesAndActionsNewestFirst()
    {
        await PutAsync(""", "EvaluationPeriods": 1, "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:ops"] """);
        await MinuteAsync(1);
        await MinuteAsync(99);
        await _cloudWatch.CallAsync("DeleteAlarms", """{ "AlarmNames": ["a"] }""");

        var items = await HistoryAsync("""{ "AlarmName": "a" }""");

        items.Select(item => item["HistorySummary"]!.GetValue<string>()).ShouldBe([
            "Alarm \"a\" deleted",
            "Failed to execute action arn:aws:sns:us-east-1:123456789012:ops",
            "Alarm updated from OK to ALARM",
            "Alarm updated from INSUFFICIENT_DATA to OK",
            "Alarm \"a\" created",
        ]);
        items[0].ContainsKey("Sequence").ShouldBeFalse();
        var change = JsonNode.Parse(items[2]["HistoryData"]!.GetValue<string>())!;
        change["newState"]!["stateValue"]!.GetValue<string>().ShouldBe("ALARM");
        change["newState"]!["stateReasonData"]!["threshold"]!.GetValue<double>().ShouldBe(50);
        (await HistoryAsync("""{ "HistoryItemType": "StateUpdate", "ScanBy": "TimestampAscending" }""")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task History_InPages_AnswersEveryItemOnce()
    {
        await PutAsync(""", "EvaluationPeriods": 1 """);
        for (var minute = 0; minute < 11; minute++)
        {
            await MinuteAsync(minute % 2 == 0 ? 99 : 1);
        }

        var summaries = new List<string>();
        string? token = null;
        do
        {
            var page = await _cloudWatch.CallAsync("DescribeAlarmHistory", $$"""{ "MaxRecords": 5{{(token is null ? "" : $", \"NextToken\": \"{token}\"")}} }""");
            summaries.AddRange(page["AlarmHistoryItems"]!.AsArray().Select(item => item!["Timestamp"]!.ToJsonString() + item["HistorySummary"]));
            token = page["NextToken"]?.GetValue<string>();
        }
        while (token is not null);

        summaries.Count.ShouldBe(12);
        summaries.Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public async Task Replay_OverPastTime_WritesTheHistoryThatWouldHaveBeen()
    {
        for (var minute = 100; minute > 0; minute--)
        {
            _cloudWatch.Record("m", minute, minute is > 40 and <= 50 ? 99 : 1);
        }

        await PutAsync();
        _cloudWatch.Alarms.Replay("a", CloudWatchHarness.Start.AddMinutes(-90), CloudWatchHarness.Start, TimeSpan.FromMinutes(1));

        var items = await HistoryAsync("""{ "HistoryItemType": "StateUpdate", "ScanBy": "TimestampAscending" }""");
        items.Select(item => CloudWatchHarness.Start - DateTimeOffset.FromUnixTimeSeconds((long)item["Timestamp"]!.GetValue<double>()))
            .ShouldBe([TimeSpan.FromMinutes(90), TimeSpan.FromMinutes(47), TimeSpan.FromMinutes(39)]);
        await StateShouldBeAsync("OK");
    }

    [Fact]
    public async Task Rounds_EveryMinute_EvaluateAlarms()
    {
        await _cloudWatch.CallAsync("PutMetricAlarm", """
            { "AlarmName": "broken", "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "GreaterThanThreshold",
              "Metrics": [{ "Id": "e", "Expression": "NONSENSE(1)" }] }
            """);
        var log = new FirstMessage();
        using var rounds = new AlarmRounds(
            new AlarmEngine(_cloudWatch.Get<AlarmStore>(), _cloudWatch.Store, log), _cloudWatch.Time, NullLogger<AlarmRounds>.Instance);
        await rounds.StartAsync(TestContext.Current.CancellationToken);

        _cloudWatch.Time.Advance(AlarmRounds.Interval);

        (await log.Message.WaitAsync(TestContext.Current.CancellationToken)).ShouldContain("broken");
        await rounds.StopAsync(TestContext.Current.CancellationToken);
    }

    private static string Alarm(string name, string more = "") => $$"""
        { "AlarmName": "{{name}}", "Namespace": "T", "MetricName": "m", "Dimensions": [{ "Name": "Endpoint", "Value": "bike" }],
          "Statistic": "Average", "Period": 60, "Threshold": 50, "ComparisonOperator": "GreaterThanThreshold"{{(more.Contains("EvaluationPeriods", StringComparison.Ordinal) ? "" : ", \"EvaluationPeriods\": 3")}}{{more}} }
        """;

    private Task<JsonObject> PutAsync(string more = "", string name = "a") => _cloudWatch.CallAsync("PutMetricAlarm", Alarm(name, more));

    /// <summary>One minute in which the metric has a value, or none, and the evaluation after it.</summary>
    private Task MinuteAsync(double? value)
    {
        if (value is { } number)
        {
            _cloudWatch.Record("m", 0, number);
        }

        _cloudWatch.Time.Advance(TimeSpan.FromMinutes(1));
        _cloudWatch.Alarms.EvaluateAll(_cloudWatch.Time.GetUtcNow());
        return Task.CompletedTask;
    }

    private async Task<JsonObject> StateShouldBeAsync(string state)
    {
        var alarm = await AlarmAsync();
        alarm["StateValue"]!.GetValue<string>().ShouldBe(state);
        return alarm;
    }

    private async Task<JsonObject> AlarmAsync(string name = "a") =>
        (await _cloudWatch.CallAsync("DescribeAlarms", $$"""{ "AlarmNames": ["{{name}}"] }"""))["MetricAlarms"]!.AsArray().ShouldHaveSingleItem()!.AsObject();

    private async Task<List<JsonObject>> HistoryAsync(string input) =>
        [.. (await _cloudWatch.CallAsync("DescribeAlarmHistory", input))["AlarmHistoryItems"]!.AsArray().Select(item => item!.AsObject())];

    /// <summary>Tells when the engine says something, which it does about an alarm that does not compute.</summary>
    private sealed class FirstMessage : ILogger<AlarmEngine>
    {
        private readonly TaskCompletionSource<string> _message = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Message => _message.Task;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _message.TrySetResult(formatter(state, exception));
    }
}
