using System.Text.Json.Nodes;

namespace LocalAws.Tests.CloudWatch;

public sealed class GetMetricDataTests : IDisposable
{
    private const string Range = """ "StartTime": "2026-11-24T11:00:00Z", "EndTime": "2026-11-24T12:01:00Z" """;

    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public async Task GetMetricData_OfFiveMinutes_AlignsToThePeriodAndRoundsTheStartDown()
    {
        _cloudWatch.Record("m", 60, 1);
        _cloudWatch.Record("m", 57, 2);
        _cloudWatch.Record("m", 53, 4);

        var result = await ResultAsync($$"""
            { "StartTime": "2026-11-24T11:02:00Z", "EndTime": "2026-11-24T12:00:00Z", "ScanBy": "TimestampAscending", "MetricDataQueries": [{{Stat("m", "m", 300)}}] }
            """);

        Times(result).ShouldBe(["11:00", "11:05"]);
        Values(result).ShouldBe([3.0, 4.0]);
        Text(result, "StatusCode").ShouldBe("Complete");
    }

    [Fact]
    public async Task GetMetricData_WithoutScanBy_AnswersNewestFirstAndLeavesGapsOut()
    {
        _cloudWatch.Record("m", 2, 1);
        _cloudWatch.Record("m", 0, 0);

        var result = await ResultAsync($$"""{ {{Range}}, "MetricDataQueries": [{{Stat("m", "m", 60)}}] }""");

        Times(result).ShouldBe(["12:00", "11:58"]);
        Values(result).ShouldBe([0.0, 1.0]);
    }

    [Fact]
    public async Task GetMetricData_EndTime_IsExclusive()
    {
        _cloudWatch.Record("m", 0, 1);

        var result = await ResultAsync($$"""
            { "StartTime": "2026-11-24T11:00:00Z", "EndTime": "2026-11-24T12:00:00Z", "MetricDataQueries": [{{Stat("m", "m", 60)}}] }
            """);

        Values(result).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetMetricData_ReturnDataFalse_IsComputedButNotAnswered()
    {
        _cloudWatch.Record("m", 0, 6);

        var output = await _cloudWatch.CallAsync("GetMetricData", $$"""
            { {{Range}}, "MetricDataQueries": [{{Stat("m", "m", 60, """, "ReturnData": false""")}}, { "Id": "e", "Expression": "m / 2", "Label": "half" }] }
            """);

        var result = output["MetricDataResults"]!.AsArray().ShouldHaveSingleItem()!.AsObject();
        (Text(result, "Id"), Text(result, "Label")).ShouldBe(("e", "half"));
        Values(result).ShouldBe([3.0]);
    }

    [Theory]
    [InlineData(14, 60, 1)]
    [InlineData(16, 60, 0)]
    [InlineData(16, 300, 1)]
    [InlineData(64, 300, 0)]
    [InlineData(64, 3600, 1)]
    public async Task GetMetricData_OfOldStart_NeedsTheRetainedPeriod(int daysAgo, int period, int points)
    {
        _cloudWatch.Record("m", daysAgo * 1440, 1);
        var start = CloudWatchHarness.Start.AddDays(-daysAgo).ToUnixTimeSeconds();

        var result = await ResultAsync($$"""{ "StartTime": {{start}}, "EndTime": {{start + 3600}}, "MetricDataQueries": [{{Stat("m", "m", period)}}] }""");

        Values(result).Count.ShouldBe(points);
    }

    [Fact]
    public async Task GetMetricData_OfTenSeconds_AnswersMinutesWithinThreeHoursAndNothingBefore()
    {
        _cloudWatch.Record("m", 0, 1);
        _cloudWatch.Record("m", 200, 1);

        var recent = await ResultAsync($$"""{ {{Range}}, "MetricDataQueries": [{{Stat("m", "m", 10)}}] }""");
        var old = await ResultAsync($$"""
            { "StartTime": "2026-11-24T08:00:00Z", "EndTime": "2026-11-24T12:01:00Z", "MetricDataQueries": [{{Stat("m", "m", 10)}}] }
            """);

        Values(recent).Count.ShouldBe(1);
        Values(old).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetMetricData_OverAllTime_AnswersAndDoesNotFail()
    {
        _cloudWatch.Record("m", 0, 1);

        var result = await ResultAsync($$"""{ "StartTime": -60000000000, "EndTime": 250000000000, "MetricDataQueries": [{{Stat("m", "m", 3600)}}] }""");

        Values(result).ShouldBe([1.0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(1000)]
    public async Task GetMetricData_InPages_AnswersEveryPointOnceAndInOrder(int size)
    {
        for (var minute = 0; minute < 20; minute++)
        {
            _cloudWatch.Record("a", minute, minute);
            _cloudWatch.Record("b", minute, 100 + minute);
        }

        var a = new List<double>();
        var b = new List<double>();
        string? token = null;
        var pages = 0;
        do
        {
            var output = await _cloudWatch.CallAsync("GetMetricData", $$"""
                { {{Range}}, "MaxDatapoints": {{size}}, "MetricDataQueries": [{{Stat("a", "a", 60)}}, {{Stat("b", "b", 60)}}]
                  {{(token is null ? "" : $", \"NextToken\": \"{token}\"")}} }
                """);
            foreach (var result in output["MetricDataResults"]!.AsArray().Select(result => result!.AsObject()))
            {
                (Text(result, "Id") == "a" ? a : b).AddRange(Values(result));
            }

            token = output["NextToken"]?.GetValue<string>();
            pages++;
        }
        while (token is not null);

        a.ShouldBe(Enumerable.Range(0, 20).Select(minute => (double)minute));
        b.ShouldBe(Enumerable.Range(100, 20).Select(minute => (double)minute));
        pages.ShouldBe((int)Math.Ceiling(40.0 / size));
    }

    [Fact]
    public async Task GetMetricData_TokenOfAnotherRequest_IsInvalid()
    {
        _cloudWatch.Record("m", 0, 1);
        _cloudWatch.Record("m", 1, 1);
        var first = await _cloudWatch.CallAsync("GetMetricData", $$"""{ {{Range}}, "MaxDatapoints": 1, "MetricDataQueries": [{{Stat("m", "m", 60)}}] }""");
        var token = first["NextToken"]!.GetValue<string>();

        var other = await _cloudWatch.FailAsync("GetMetricData", $$"""
            { {{Range}}, "MaxDatapoints": 1, "NextToken": "{{token}}", "MetricDataQueries": [{{Stat("x", "m", 60)}}] }
            """);
        var nonsense = await _cloudWatch.FailAsync("GetMetricData", $$"""{ {{Range}}, "NextToken": "??", "MetricDataQueries": [{{Stat("m", "m", 60)}}] }""");

        other.Code.ShouldBe("InvalidNextToken");
        nonsense.Code.ShouldBe("InvalidNextToken");
    }

    [Fact]
    public async Task GetMetricData_OfFiveHundredQueries_Answers_AndOneMoreIsRefused()
    {
        _cloudWatch.Record("m", 0, 1);
        string Queries(int count) => string.Join(", ", Enumerable.Range(0, count).Select(index => Stat($"q{index}", "m", 60)));

        var output = await _cloudWatch.CallAsync("GetMetricData", $$"""{ {{Range}}, "MetricDataQueries": [{{Queries(500)}}] }""");
        var error = await _cloudWatch.FailAsync("GetMetricData", $$"""{ {{Range}}, "MetricDataQueries": [{{Queries(501)}}] }""");

        output["MetricDataResults"]!.AsArray().Count.ShouldBe(500);
        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldContain("500");
    }

    [Theory]
    [InlineData("""{ "Id": "Upper", "Expression": "1" }""", "Upper")]
    [InlineData("""{ "Id": "a" }""", "MetricStat or Expression")]
    [InlineData("""{ "Id": "a", "Expression": "b" }""", "'b'")]
    [InlineData("""{ "Id": "a", "Expression": "a + 1" }""", "refers to itself")]
    [InlineData("""{ "Id": "a", "Expression": "1 +" }""", "position")]
    [InlineData("""{ "Id": "a", "Expression": "ANOMALY_DETECTION_BAND(1)" }""", "ANOMALY_DETECTION_BAND")]
    [InlineData("""{ "Id": "a", "Expression": "1" }, { "Id": "a", "Expression": "2" }""", "unique")]
    [InlineData("""{ "Id": "a", "MetricStat": { "Metric": { "Namespace": "T", "MetricName": "m" }, "Period": 61, "Stat": "Sum" } }""", "61")]
    [InlineData("""{ "Id": "a", "MetricStat": { "Metric": { "Namespace": "T", "MetricName": "m" }, "Period": 60, "Stat": "Median" } }""", "Median")]
    [InlineData("""{ "Id": "a", "MetricStat": { "Metric": { "Namespace": "T", "MetricName": "m" }, "Period": 60, "Stat": "Sum", "Unit": "Parsecs" } }""", "Parsecs")]
    public async Task GetMetricData_WrongQuery_IsRefusedWithTheReason(string queries, string reason)
    {
        var error = await _cloudWatch.FailAsync("GetMetricData", $$"""{ {{Range}}, "MetricDataQueries": [{{queries}}] }""");

        error.Status.ShouldBe(400);
        error.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData(""" "StartTime": 100, "EndTime": 100 """, "StartTime")]
    [InlineData(""" "EndTime": 100 """, "StartTime")]
    [InlineData(""" "StartTime": 100, "EndTime": 200, "ScanBy": "Up" """, "ScanBy")]
    [InlineData(""" "StartTime": 100, "EndTime": 200, "MaxDatapoints": 100801 """, "100800")]
    [InlineData(""" "StartTime": 100, "EndTime": 200, "LabelOptions": { "Timezone": "CET" } """, "+0130")]
    public async Task GetMetricData_WrongMember_IsRefusedWithTheReason(string members, string reason)
    {
        var error = await _cloudWatch.FailAsync("GetMetricData", $$"""{ {{members}}, "MetricDataQueries": [{{Stat("m", "m", 60)}}] }""");

        error.Message.ShouldContain(reason);
    }

    [Theory]
    [InlineData("${LABEL}", "m")]
    [InlineData("max ${MAX}, last ${LAST}, ${DATAPOINT_COUNT} points", "max 7, last 3, 2 points")]
    [InlineData("${PROP('Dim.Endpoint')} ${PROP('Stat')} ${PROP('Period')}", "bike Sum 60")]
    [InlineData("at ${MAX_TIME}", "at 2026-11-24 13:28:00")]
    [InlineData("${NOTHING}", "${NOTHING}")]
    public async Task GetMetricData_DynamicLabel_IsFilledIn(string label, string expected)
    {
        _cloudWatch.Record("m", 2, 7);
        _cloudWatch.Record("m", 1, 3);

        var result = await ResultAsync($$"""
            { {{Range}}, "LabelOptions": { "Timezone": "+0130" }, "MetricDataQueries": [{{Stat("m", "m", 60, $", \"Label\": \"{label}\"")}}] }
            """);

        Text(result, "Label").ShouldBe(expected);
    }

    private async Task<JsonObject> ResultAsync(string input) =>
        (await _cloudWatch.CallAsync("GetMetricData", input))["MetricDataResults"]![0]!.AsObject();

    private static string Stat(string id, string metric, int period, string more = "") => $$"""
        { "Id": "{{id}}"{{more}}, "MetricStat": { "Period": {{period}}, "Stat": "Sum", "Metric":
          { "Namespace": "T", "MetricName": "{{metric}}", "Dimensions": [{ "Name": "Endpoint", "Value": "bike" }] } } }
        """;

    private static List<double> Values(JsonObject result) => [.. result["Values"]!.AsArray().Select(value => value!.GetValue<double>())];

    private static List<string> Times(JsonObject result) =>
        [.. result["Timestamps"]!.AsArray().Select(time => DateTimeOffset.FromUnixTimeSeconds(time!.GetValue<long>()).ToString("HH:mm"))];

    private static string Text(JsonObject result, string member) => result[member]!.GetValue<string>();
}
