using System.Text.Json.Nodes;

namespace LocalAws.Tests.CloudWatch;

/// <summary>PutMetricData, read back with GetMetricStatistics.</summary>
public sealed class PutMetricDataTests : IDisposable
{
    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public async Task PutMetricData_OfAllThreeForms_AddsUp()
    {
        await _cloudWatch.CallAsync("PutMetricData", """
            { "Namespace": "T", "MetricData": [
              { "MetricName": "m", "Value": 1, "Unit": "Seconds" },
              { "MetricName": "m", "Values": [2, 3], "Counts": [10, 1], "Unit": "Seconds" },
              { "MetricName": "m", "StatisticValues": { "SampleCount": 4, "Sum": 20, "Minimum": 4, "Maximum": 6 }, "Unit": "Seconds" } ] }
            """);

        var point = (await StatisticsAsync(""" "Statistics": ["SampleCount", "Sum", "Average", "Minimum", "Maximum"] """)).ShouldHaveSingleItem();

        point.ToJsonString().ShouldBe("""{"Timestamp":1795521600,"Unit":"Seconds","SampleCount":16,"Sum":44,"Average":2.75,"Minimum":1,"Maximum":6}""");
    }

    [Fact]
    public async Task PutMetricData_OfEntities_IsTaken()
    {
        await _cloudWatch.CallAsync("PutMetricData", """
            { "Namespace": "T", "EntityMetricData": [{ "Entity": {}, "MetricData": [{ "MetricName": "m", "Value": 5 }] }] }
            """);

        (await StatisticsAsync(""" "Statistics": ["Sum"] """))[0]["Sum"]!.GetValue<double>().ShouldBe(5);
    }

    [Fact]
    public async Task GetMetricStatistics_OfPercentiles_AnswersThemByName()
    {
        await _cloudWatch.CallAsync("PutMetricData", """{ "Namespace": "T", "MetricData": [{ "MetricName": "m", "Values": [1, 100], "Counts": [90, 10] }] }""");

        var values = (await StatisticsAsync(""" "ExtendedStatistics": ["p50", "p99", "tm90"] """))[0]["ExtendedStatistics"]!;

        values["p50"]!.GetValue<double>().ShouldBe(1, 0.01);
        values["p99"]!.GetValue<double>().ShouldBe(100, 1);
        values["tm90"]!.GetValue<double>().ShouldBe(1, 0.01);
    }

    [Theory]
    [InlineData("""{ "MetricName": "m" }""", "one of Value")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Values": [1] }""", "only one")]
    [InlineData("""{ "MetricName": "m", "Values": [1, 2], "Counts": [1] }""", "2 Values and 1 Counts")]
    [InlineData("""{ "MetricName": "m", "Values": [1], "Counts": [0] }""", "greater than 0")]
    [InlineData("""{ "MetricName": "m", "Value": "NaN" }""", "finite")]
    [InlineData("""{ "MetricName": "m", "Value": 3e108 }""", "2^360")]
    [InlineData("""{ "MetricName": "m", "Value": "one" }""", "number")]
    [InlineData("""{ "MetricName": "", "Value": 1 }""", "MetricName")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Unit": "Miles" }""", "Miles")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "StorageResolution": 30 }""", "StorageResolution")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Timestamp": "2026-11-10T11:59:59Z" }""", "two weeks")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Timestamp": "2026-11-24T14:00:01Z" }""", "two hours")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Dimensions": [{ "Name": "a", "Value": "" }] }""", "Value")]
    [InlineData("""{ "MetricName": "m", "Value": 1, "Dimensions": [{ "Name": "a", "Value": "1" }, { "Name": "a", "Value": "2" }] }""", "more than once")]
    [InlineData("""{ "MetricName": "m", "StatisticValues": { "SampleCount": 1, "Sum": 1, "Minimum": 2, "Maximum": 1 } }""", "Minimum")]
    public async Task PutMetricData_WrongDatum_IsRefusedAndNothingIsTaken(string datum, string reason)
    {
        var error = await _cloudWatch.FailAsync("PutMetricData", $$"""{ "Namespace": "T", "MetricData": [{ "MetricName": "m", "Value": 1 }, {{datum}}] }""");

        error.Status.ShouldBe(400);
        error.Message.ShouldContain(reason);
        _cloudWatch.Store.Metrics().ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1000, 150, 30, true)]
    [InlineData(1001, 1, 1, false)]
    [InlineData(1, 151, 1, false)]
    [InlineData(1, 1, 31, false)]
    public async Task PutMetricData_AtItsLimits_IsTakenAndNotBeyond(int metrics, int values, int dimensions, bool isTaken)
    {
        var datum = new JsonObject
        {
            ["MetricName"] = "m",
            ["Values"] = new JsonArray([.. Enumerable.Range(1, values).Select(value => (JsonNode)value)]),
            ["Dimensions"] = new JsonArray([.. Enumerable.Range(1, dimensions).Select(index => new JsonObject { ["Name"] = $"d{index}", ["Value"] = "v" })]),
        };
        var input = new JsonObject { ["Namespace"] = "T", ["MetricData"] = new JsonArray([.. Enumerable.Range(0, metrics).Select(_ => datum.DeepClone())]) };

        var error = await Record.ExceptionAsync(() => _cloudWatch.CallAsync("PutMetricData", input.ToJsonString()));

        (error is null).ShouldBe(isTaken, error?.Message);
    }

    [Theory]
    [InlineData(""" "Statistics": ["Sum"], "ExtendedStatistics": ["p50"] """, "InvalidParameterCombinationException")]
    [InlineData(""" "Unit": "None" """, "MissingRequiredParameterException")]
    [InlineData(""" "Statistics": ["p50"] """, "InvalidParameterValueException")]
    [InlineData(""" "ExtendedStatistics": ["px"] """, "InvalidParameterValueException")]
    public async Task GetMetricStatistics_WrongStatistics_AreRefused(string members, string code) =>
        (await _cloudWatch.FailAsync("GetMetricStatistics", Input(members))).Code.ShouldBe(code);

    [Fact]
    public async Task GetMetricStatistics_OfMoreThan1440Points_IsRefused()
    {
        var error = await _cloudWatch.FailAsync("GetMetricStatistics", """
            { "Namespace": "T", "MetricName": "m", "StartTime": "2026-11-23T11:59:00Z", "EndTime": "2026-11-24T12:00:00Z", "Period": 60, "Statistics": ["Sum"] }
            """);

        error.Code.ShouldBe("InvalidParameterCombinationException");
        error.Message.ShouldContain("1441");
    }

    private static string Input(string members) => $$"""
        { "Namespace": "T", "MetricName": "m", "StartTime": "2026-11-24T11:00:00Z", "EndTime": "2026-11-24T12:05:00Z", "Period": 300, {{members}} }
        """;

    private async Task<List<JsonObject>> StatisticsAsync(string members) =>
        [.. (await _cloudWatch.CallAsync("GetMetricStatistics", Input(members)))["Datapoints"]!.AsArray().Select(point => point!.AsObject())];
}
