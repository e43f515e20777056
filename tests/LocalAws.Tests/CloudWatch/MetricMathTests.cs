using System.Globalization;
using System.Text.Json.Nodes;

namespace LocalAws.Tests.CloudWatch;

/// <summary>Every operator and function over m1 = 4, –, 16 and m2 = 2, 0, 8 (minutes 11:57, 11:58, 11:59).</summary>
public sealed class MetricMathTests : IDisposable
{
    private readonly CloudWatchHarness _cloudWatch = new();

    public MetricMathTests()
    {
        foreach (var (name, minutesAgo, value) in new[] { ("m1", 3, 4.0), ("m1", 1, 16), ("m2", 3, 2), ("m2", 2, 0), ("m2", 1, 8) })
        {
            _cloudWatch.Record(name, minutesAgo, value);
        }
    }

    public void Dispose() => _cloudWatch.Dispose();

    [Theory]
    [InlineData("m1 + m2", "6 - 24")]
    [InlineData("m1 - m2", "2 - 8")]
    [InlineData("m1 * 2", "8 - 32")]
    [InlineData("m1 / m2", "2 - 2")]
    [InlineData("8 / m2", "4 - 1")]
    [InlineData("m2 ^ 2", "4 0 64")]
    [InlineData("2 ^ 3 ^ 2 * TIME_SERIES(1)", "512 512 512")]
    [InlineData("-m2 ^ 2", "-4 0 -64")]
    [InlineData("1 + 2 * m2", "5 1 17")]
    [InlineData("(1 + 2) * m2", "6 0 24")]
    [InlineData("m2 > 1", "1 0 1")]
    [InlineData("m2 >= 2 && m2 < 8", "1 0 0")]
    [InlineData("m2 == 0 OR m2 == 8", "0 1 1")]
    [InlineData("m2 != 0 AND m2 <= 2", "1 0 0")]
    [InlineData("1e1 + .5 + m2", "12.5 10.5 18.5")]
    [InlineData("ABS(-m2)", "2 0 8")]
    [InlineData("CEIL(m2 / 3)", "1 0 3")]
    [InlineData("FLOOR(m2 / 3)", "0 0 2")]
    [InlineData("LOG(m2)", "0.6931 - 2.0794")]
    [InlineData("LOG10(m2 * 50)", "2 - 2.6021")]
    [InlineData("AVG(m2)", "3.3333 3.3333 3.3333")]
    [InlineData("AVG([m1, m2])", "3 0 12")]
    [InlineData("MAX(m2)", "8 8 8")]
    [InlineData("MAX([m1, m2])", "4 0 16")]
    [InlineData("MAX([m2, 1])", "2 1 8")]
    [InlineData("MIN([m1, m2])", "2 0 8")]
    [InlineData("SUM(m1)", "20 20 20")]
    [InlineData("SUM([m1, m2])", "6 0 24")]
    [InlineData("SUM(METRICS())", "6 0 24")]
    [InlineData("SUM(METRICS('2'))", "2 0 8")]
    [InlineData("STDDEV([m1, m2])", "1 0 4")]
    [InlineData("DATAPOINT_COUNT(m1)", "2 2 2")]
    [InlineData("DATAPOINT_COUNT([m1, m2])", "2 1 2")]
    [InlineData("METRIC_COUNT(METRICS())", "2 2 2")]
    [InlineData("DIFF(m2)", "- -2 8")]
    [InlineData("DIFF_TIME(m1)", "- - 120")]
    [InlineData("RATE(m1) * 60", "- - 6")]
    [InlineData("RUNNING_SUM(m2)", "2 2 10")]
    [InlineData("FILL(m1, 0)", "4 0 16")]
    [InlineData("FILL(m1, REPEAT)", "4 4 16")]
    [InlineData("FILL(m1, LINEAR)", "4 10 16")]
    [InlineData("FILL(m1, m2)", "4 0 16")]
    [InlineData("IF(m2 > 1, m1, -1)", "4 -1 16")]
    [InlineData("IF(m2 > 1, m2)", "2 - 8")]
    [InlineData("IF(m2, 1, 2)", "1 2 1")]
    [InlineData("IF(1, m1, m2)", "4 - 16")]
    [InlineData("FIRST(METRICS())", "4 - 16")]
    [InlineData("LAST(METRICS())", "2 0 8")]
    [InlineData("SUM(SLICE(METRICS(), 1))", "2 0 8")]
    [InlineData("SUM(SLICE(METRICS(), 0, 1))", "4 - 16")]
    [InlineData("FIRST(SORT(METRICS(), MIN, ASC))", "2 0 8")]
    [InlineData("FIRST(SORT(METRICS(), SUM, DESC, 1))", "4 - 16")]
    [InlineData("METRIC_COUNT(REMOVE_EMPTY([m1, m1 / 0]))", "1 1 1")]
    [InlineData("TIME_SERIES(5)", "5 5 5")]
    [InlineData("MINUTE(m2)", "57 58 59")]
    [InlineData("HOUR(m2)", "11 11 11")]
    [InlineData("DAY(m1)", "2 - 2")]
    [InlineData("DATE(m1)", "24 - 24")]
    [InlineData("MONTH(m1)", "11 - 11")]
    [InlineData("YEAR(m1)", "2026 - 2026")]
    [InlineData("EPOCH(m1) - 1795521420", "0 - 120")]
    [InlineData("PERIOD(m1)", "60 60 60")]
    [InlineData("""SUM(SEARCH('{T,Endpoint} MetricName="m2"', 'Sum', 60))""", "2 0 8")]
    [InlineData("100 * SUM([m1, m2]) / FILL(m1, 0)", "150 - 150")]
    public async Task Expression_OfTwoMetrics_ComesTo(string expression, string points) =>
        (await SingleAsync(expression)).ShouldBe(points);

    [Theory]
    [InlineData("m1 * METRICS()", "16 - 256|8 - 128")]
    [InlineData("METRICS() / 2", "2 - 8|1 0 4")]
    [InlineData("ABS(METRICS())", "4 - 16|2 0 8")]
    [InlineData("FILL(METRICS(), -1)", "4 -1 16|2 0 8")]
    public async Task Expression_OfAnArray_ComesToAnArrayWithTheMetricsNames(string expression, string points)
    {
        var results = await ResultsAsync(expression);

        string.Join('|', results.Select(Points)).ShouldBe(points);
        results.Select(result => result["Label"]!.GetValue<string>()).ShouldBe(["m1", "m2"]);
        results.ShouldAllBe(result => result["Id"]!.GetValue<string>() == "e");
    }

    [Theory]
    [InlineData("METRICS() + METRICS()", "an array of time series")]
    [InlineData("avg(m1)", "AVG")]
    [InlineData("NONSENSE(m1)", "NONSENSE is not supported")]
    [InlineData("SERVICE_QUOTA(m1)", "SERVICE_QUOTA is not supported")]
    [InlineData("ABS()", "1 argument")]
    [InlineData("SORT(METRICS(), MEDIAN, ASC)", "AVG, MIN, MAX")]
    [InlineData("FILL(m1, 'x')", "REPEAT or LINEAR")]
    [InlineData("m1 m2", "position 4")]
    [InlineData("(m1", "')'")]
    [InlineData("m1 $ 2", "'$'")]
    [InlineData("'text'", "a text")]
    [InlineData("'text", "closing")]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData("SEARCH('{T,Endpoint', 'Sum', 60)", "'}'")]
    [InlineData("SEARCH('m1', 'Median', 60)", "Median")]
    [InlineData("SEARCH('m1', 'Sum', 61)", "61")]
    [InlineData("IF(0, m1)", "third argument")]
    public async Task Expression_ThatIsWrong_IsRefusedWithTheReason(string expression, string reason)
    {
        var error = await _cloudWatch.FailAsync("GetMetricData", Input(expression));

        error.Message.ShouldStartWith("Error in expression 'e': ");
        error.Message.ShouldContain(reason);
    }

    [Fact]
    public async Task Expression_NestedVeryDeep_IsRefusedAndDoesNotOverflow()
    {
        var error = await _cloudWatch.FailAsync("GetMetricData", Input(new string('(', 900) + "1" + new string(')', 900)));

        error.Message.ShouldContain("nested deeper");
    }

    [Fact]
    public async Task Expression_OfExpressions_IsComputedInAnyOrder()
    {
        var output = await _cloudWatch.CallAsync("GetMetricData", Input("e2 + 1", """, { "Id": "e2", "Expression": "m2 * 10", "ReturnData": false }"""));

        Points(output["MetricDataResults"]![0]!.AsObject()).ShouldBe("21 1 81");
    }

    private static string Input(string expression, string more = "") => $$"""
        {
          "StartTime": "2026-11-24T11:57:00Z", "EndTime": "2026-11-24T12:00:00Z", "ScanBy": "TimestampAscending",
          "MetricDataQueries": [{{Stat("m1")}}, {{Stat("m2")}}, { "Id": "e", "Expression": {{JsonValue.Create(expression).ToJsonString()}} }{{more}}]
        }
        """;

    private static string Stat(string name) => $$"""
        { "Id": "{{name}}", "ReturnData": false, "MetricStat": { "Period": 60, "Stat": "Sum", "Metric":
          { "Namespace": "T", "MetricName": "{{name}}", "Dimensions": [{ "Name": "Endpoint", "Value": "bike" }] } } }
        """;

    /// <summary>The values of the three minutes, with a dash for a gap.</summary>
    private static string Points(JsonObject result)
    {
        var points = result["Timestamps"]!.AsArray().Zip(result["Values"]!.AsArray())
            .ToDictionary(point => DateTimeOffset.FromUnixTimeSeconds(point.First!.GetValue<long>()).Minute, point => point.Second!.GetValue<double>());
        return string.Join(' ', new[] { 57, 58, 59 }.Select(minute =>
            points.TryGetValue(minute, out var value) ? value.ToString("0.####", CultureInfo.InvariantCulture) : "-"));
    }

    private async Task<string> SingleAsync(string expression) => Points((await ResultsAsync(expression)).ShouldHaveSingleItem());

    private async Task<List<JsonObject>> ResultsAsync(string expression) =>
        [.. (await _cloudWatch.CallAsync("GetMetricData", Input(expression)))["MetricDataResults"]!.AsArray().Select(result => result!.AsObject())];
}
