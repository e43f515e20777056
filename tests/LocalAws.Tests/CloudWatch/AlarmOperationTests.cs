using System.Text.Json.Nodes;

namespace LocalAws.Tests.CloudWatch;

/// <summary>What the alarm operations take, refuse and list.</summary>
public sealed class AlarmOperationTests : IDisposable
{
    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public async Task DescribeAlarms_FiltersAndPages()
    {
        foreach (var name in (string[])["b-2", "a-1", "b-1", "b-3"])
        {
            await PutAsync(name);
        }

        await _cloudWatch.CallAsync("SetAlarmState", """{ "AlarmName": "b-2", "StateValue": "ALARM", "StateReason": "drill" }""");

        (await NamesAsync("{}")).ShouldBe(["a-1", "b-1", "b-2", "b-3"]);
        (await NamesAsync("""{ "AlarmNamePrefix": "b-" }""")).ShouldBe(["b-1", "b-2", "b-3"]);
        (await NamesAsync("""{ "StateValue": "ALARM" }""")).ShouldBe(["b-2"]);
        (await NamesAsync("""{ "AlarmNames": ["b-3", "nobody"] }""")).ShouldBe(["b-3"]);
        (await NamesAsync("""{ "AlarmTypes": ["CompositeAlarm"] }""")).ShouldBeEmpty();
        var first = await _cloudWatch.CallAsync("DescribeAlarms", """{ "MaxRecords": 3 }""");
        first["MetricAlarms"]!.AsArray().Count.ShouldBe(3);
        (await NamesAsync($$"""{ "MaxRecords": 3, "NextToken": "{{first["NextToken"]}}" }""")).ShouldBe(["b-3"]);
    }

    [Fact]
    public async Task DeleteAlarms_WithOneUnknown_DeletesNone()
    {
        await PutAsync("a");

        var error = await _cloudWatch.FailAsync("DeleteAlarms", """{ "AlarmNames": ["a", "nobody"] }""");

        (error.Code, error.Status).ShouldBe(("ResourceNotFound", 404));
        (await NamesAsync("{}")).ShouldBe(["a"]);
    }

    [Theory]
    [InlineData(""" "Statistic": null """, "Statistic or ExtendedStatistic")]
    [InlineData(""" "Statistic": "p90" """, "ExtendedStatistic")]
    [InlineData(""" "DatapointsToAlarm": 4 """, "DatapointsToAlarm (4)")]
    [InlineData(""" "EvaluationPeriods": 0 """, "EvaluationPeriods")]
    [InlineData(""" "EvaluationPeriods": 1441 """, "86400")]
    [InlineData(""" "ComparisonOperator": "GreaterThanUpperThreshold" """, "anomaly")]
    [InlineData(""" "TreatMissingData": "zero" """, "notBreaching")]
    [InlineData(""" "Tags": [{ "Key": "team", "Value": "ops" }] """, "Tags")]
    [InlineData(""" "EvaluateLowSampleCountPercentile": "ignore" """, "EvaluateLowSampleCountPercentile")]
    [InlineData(""" "Threshold": null """, "Threshold")]
    [InlineData(""" "AlarmName": "" """, "AlarmName")]
    [InlineData(""" "AlarmActions": ["1", "2", "3", "4", "5", "6"] """, "at most 5")]
    [InlineData(""" "Metrics": [{ "Id": "e", "Expression": "1" }] """, "MetricName")]
    public async Task PutMetricAlarm_WrongMember_IsRefusedWithTheReason(string member, string reason)
    {
        var alarm = JsonNode.Parse(Alarm("a"))!.AsObject();
        foreach (var (name, value) in JsonNode.Parse($"{{{member}}}")!.AsObject())
        {
            alarm[name] = value?.DeepClone();
        }

        var error = await _cloudWatch.FailAsync("PutMetricAlarm", alarm.ToJsonString());

        error.Message.ShouldContain(reason);
        (await NamesAsync("{}")).ShouldBeEmpty();
    }

    private static string Alarm(string name) => $$"""
        { "AlarmName": "{{name}}", "Namespace": "T", "MetricName": "m", "Statistic": "Average", "Period": 60, "EvaluationPeriods": 3,
          "Threshold": 50, "ComparisonOperator": "GreaterThanThreshold" }
        """;

    private Task<JsonObject> PutAsync(string name) => _cloudWatch.CallAsync("PutMetricAlarm", Alarm(name));

    private async Task<List<string>> NamesAsync(string input) =>
        [.. (await _cloudWatch.CallAsync("DescribeAlarms", input))["MetricAlarms"]!.AsArray().Select(alarm => alarm!["AlarmName"]!.GetValue<string>())];
}
