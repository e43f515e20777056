using System.Text.Json.Nodes;
using LocalAws.CloudWatch;

namespace LocalAws.Tests.CloudWatch;

public sealed class ListMetricsTests : IDisposable
{
    private readonly CloudWatchHarness _cloudWatch = new();

    public void Dispose() => _cloudWatch.Dispose();

    [Fact]
    public async Task ListMetrics_ByNamespaceNameAndDimension_AnswersTheMetricsThatHaveThem()
    {
        Add("A", "x", 0, ("Endpoint", "bike"), ("Variant", "one"));
        Add("A", "y", 0, ("Endpoint", "bike"));
        Add("A", "x", 0, ("Endpoint", "stock"));
        Add("B", "x", 0);

        (await NamesAsync("{}")).ShouldBe(["A|x|Endpoint|bike|Variant|one", "A|x|Endpoint|stock", "A|y|Endpoint|bike", "B|x"]);
        (await NamesAsync("""{ "Namespace": "B" }""")).ShouldBe(["B|x"]);
        (await NamesAsync("""{ "MetricName": "y" }""")).ShouldBe(["A|y|Endpoint|bike"]);
        (await NamesAsync("""{ "Dimensions": [{ "Name": "Endpoint", "Value": "bike" }] }""")).ShouldBe(["A|x|Endpoint|bike|Variant|one", "A|y|Endpoint|bike"]);
        (await NamesAsync("""{ "Dimensions": [{ "Name": "Variant" }] }""")).ShouldBe(["A|x|Endpoint|bike|Variant|one"]);
    }

    [Fact]
    public async Task ListMetrics_WithoutRecentData_AreHidden()
    {
        Add("A", "now", 0);
        Add("A", "yesterday", 1440);
        Add("A", "long-ago", 15 * 1440);

        (await NamesAsync("{}")).ShouldBe(["A|now", "A|yesterday"]);
        (await NamesAsync("""{ "RecentlyActive": "PT3H" }""")).ShouldBe(["A|now"]);
    }

    [Fact]
    public async Task ListMetrics_OfMoreThanFiveHundred_ComesInPages()
    {
        for (var index = 0; index < 1001; index++)
        {
            Add("A", $"m{index:D4}", 0);
        }

        var first = await _cloudWatch.CallAsync("ListMetrics", """{ "Namespace": "A" }""");
        var second = await _cloudWatch.CallAsync("ListMetrics", $$"""{ "Namespace": "A", "NextToken": "{{first["NextToken"]}}" }""");
        var third = await _cloudWatch.CallAsync("ListMetrics", $$"""{ "Namespace": "A", "NextToken": "{{second["NextToken"]}}" }""");

        first["Metrics"]!.AsArray().Count.ShouldBe(500);
        second["Metrics"]!.AsArray().Count.ShouldBe(500);
        third["Metrics"]!.AsArray().ShouldHaveSingleItem()!["MetricName"]!.GetValue<string>().ShouldBe("m1000");
        third.ContainsKey("NextToken").ShouldBeFalse();
        (await _cloudWatch.FailAsync("ListMetrics", $$"""{ "Namespace": "B", "NextToken": "{{first["NextToken"]}}" }""")).Code.ShouldBe("InvalidNextToken");
    }

    [Theory]
    [InlineData("""'{A,Endpoint} MetricName="ModelLatency"'""", "bike|stock")]
    [InlineData("""'{A,Endpoint}'""", "ModelLatency bike|ModelLatency stock|OverheadLatency stock")]
    [InlineData("""'Latency'""", "ModelLatency bike|ModelLatency bike one|ModelLatency stock|OverheadLatency stock")]
    [InlineData("""'model bike'""", "ModelLatency|one")]
    [InlineData("""'Latency NOT Endpoint=stock'""", "ModelLatency|one")]
    [InlineData("""'Overhead OR Variant=one'""", "ModelLatency bike one|OverheadLatency stock")]
    [InlineData("""'{A,Endpoint} Endpoint=(bike OR "stock") MetricName=Model'""", "bike|stock")]
    [InlineData("""'(Overhead OR Variant=one) AND Endpoint="stock"'""", "OverheadLatency")]
    [InlineData("""'Endpoint="bik"'""", "")]
    public async Task Search_ForWordsAndProperties_FindsAndNamesWhatDiffers(string text, string expected)
    {
        Add("A", "ModelLatency", 0, ("Endpoint", "bike"));
        Add("A", "ModelLatency", 0, ("Endpoint", "stock"));
        Add("A", "OverheadLatency", 0, ("Endpoint", "stock"));
        Add("A", "ModelLatency", 0, ("Endpoint", "bike"), ("Variant", "one"));
        Add("A", "ModelLatency", 15 * 1440, ("Endpoint", "forgotten"));

        (await SearchAsync(text)).ShouldBe(expected.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Search_ForMoreThanAHundred_AnswersAHundred()
    {
        for (var index = 0; index < 120; index++)
        {
            Add("A", "m", 0, ("Index", $"{index:D3}"));
        }

        (await SearchAsync("'{A,Index}'")).Count.ShouldBe(100);
    }

    [Fact]
    public async Task Search_OfMoreThan1024Characters_IsRefused() =>
        (await _cloudWatch.FailAsync("GetMetricData", SearchInput($"'{new string('a', 1025)}'"))).Message.ShouldContain("1024");

    private void Add(string space, string name, int minutesAgo, params (string Name, string Value)[] dimensions) =>
        _cloudWatch.Store.Record(new MetricKey(space, name, dimensions), CloudWatchHarness.Start.AddMinutes(-minutesAgo), 1, "None");

    private async Task<List<string>> NamesAsync(string input) =>
        [.. (await _cloudWatch.CallAsync("ListMetrics", input))["Metrics"]!.AsArray().Select(metric => string.Join(
            '|',
            [metric!["Namespace"]!.GetValue<string>(), metric["MetricName"]!.GetValue<string>(),
             .. metric["Dimensions"]!.AsArray().SelectMany(dimension => new[] { dimension!["Name"]!.GetValue<string>(), dimension["Value"]!.GetValue<string>() })]))];

    private static string SearchInput(string text) => $$"""
        { "StartTime": "2026-11-24T11:00:00Z", "EndTime": "2026-11-24T12:01:00Z",
          "MetricDataQueries": [{ "Id": "e", "Expression": {{JsonValue.Create($"SEARCH({text}, 'Sum', 60)").ToJsonString()}} }] }
        """;

    private async Task<List<string>> SearchAsync(string text) =>
        [.. (await _cloudWatch.CallAsync("GetMetricData", SearchInput(text)))["MetricDataResults"]!.AsArray().Select(result => result!["Label"]!.GetValue<string>())];
}
