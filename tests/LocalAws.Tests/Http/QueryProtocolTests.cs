using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LocalAws.Http;

namespace LocalAws.Tests.Http;

public sealed class QueryProtocolTests
{
    private static readonly XNamespace s_ns = "http://monitoring.amazonaws.com/doc/2010-08-01/";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Call_WithListsAndTypes_IsUnderstood()
    {
        await using var server = await RpcServer.StartAsync([]);

        using var response = await server.QueryAsync(
            "Action=TestEcho&Version=2010-08-01&Namespace=AWS%2FSageMaker&StartTime=2024-01-02T03%3A00%3A00.500Z&MaxRecords=10&ActionsEnabled=true"
            + "&MetricData.member.2.MetricName=second&MetricData.member.1.MetricName=first&MetricData.member.1.Value=1e3"
            + "&MetricData.member.1.Dimensions.member.1.Name=Endpoint&MetricData.member.1.Dimensions.member.1.Value=12"
            + "&ExtendedStatistics.member.1=p90&Counts.member.1=2");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonNode.DeepEquals(server.Received, JsonNode.Parse("""
            {
              "Namespace": "AWS/SageMaker", "StartTime": 1704164400.5, "MaxRecords": 10, "ActionsEnabled": true,
              "MetricData": [
                {"MetricName": "first", "Value": 1000, "Dimensions": [{"Name": "Endpoint", "Value": "12"}]},
                {"MetricName": "second"}],
              "ExtendedStatistics": ["p90"], "Counts": [2]
            }
            """)).ShouldBeTrue(server.Received!.ToJsonString());
        server.Received["MetricData"]![0]!["Value"]!.GetValue<double>().ShouldBe(1000);
    }

    [Fact]
    public async Task Call_Answered_IsXmlWithMembersEntriesAndIsoTimes()
    {
        await using var server = await RpcServer.StartAsync(new JsonObject
        {
            ["Label"] = "a<b\u0001",
            ["Datapoints"] = new JsonArray(new JsonObject
            {
                ["Timestamp"] = 1704164400, ["Average"] = 0.5, ["ExtendedStatistics"] = new JsonObject { ["p90"] = 7.0 }, ["Absent"] = null,
            }),
            ["Timestamps"] = new JsonArray(1704164400.25),
            ["ActionsEnabled"] = false,
        });

        using var response = await server.QueryAsync("Action=TestEcho&Version=2010-08-01");
        var root = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)).Root!;
        var result = root.Element(s_ns + "TestEchoResult")!;

        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/xml");
        root.Name.ShouldBe(s_ns + "TestEchoResponse");
        root.Element(s_ns + "ResponseMetadata")!.Value.ShouldBe(response.Headers.GetValues("x-amzn-RequestId").Single());
        result.Element(s_ns + "Label")!.Value.ShouldBe("a<b\uFFFD");
        result.Element(s_ns + "ActionsEnabled")!.Value.ShouldBe("false");
        result.Element(s_ns + "Timestamps")!.Element(s_ns + "member")!.Value.ShouldBe("2024-01-02T03:00:00.250Z");
        var point = result.Element(s_ns + "Datapoints")!.Element(s_ns + "member")!;
        point.Element(s_ns + "Timestamp")!.Value.ShouldBe("2024-01-02T03:00:00Z");
        point.Element(s_ns + "Average")!.Value.ShouldBe("0.5");
        point.Element(s_ns + "Absent").ShouldBeNull();
        point.Element(s_ns + "ExtendedStatistics")!.Element(s_ns + "entry")!.Elements().Select(element => element.Value).ShouldBe(["p90", "7"]);
    }

    [Fact]
    public async Task Call_WithoutOutput_HasNoResult()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.QueryAsync("Action=TestNothing&Version=2010-08-01");

        XDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)).Root!.Elements().Select(element => element.Name.LocalName).ShouldBe(["ResponseMetadata"]);
    }

    [Theory]
    [InlineData("Action=TestInvalid&Version=2010-08-01", 400, "Sender", "InvalidParameterValue")]
    [InlineData("Action=TestRefusal&Version=2010-08-01", 404, "Sender", "ResourceNotFound")]
    [InlineData("Action=TestDefect&Version=2010-08-01", 500, "Receiver", "InternalFailure")]
    [InlineData("Action=Unheard&Version=2010-08-01", 400, "Sender", "InvalidAction")]
    [InlineData("Action=GetCallerIdentity&Version=2011-06-15", 400, "Sender", "InvalidAction")]
    [InlineData("Version=2010-08-01", 400, "Sender", "MissingAction")]
    public async Task Call_Refused_HasTypeAndQueryCode(string form, int status, string type, string code)
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.QueryAsync(form);
        var root = XDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)).Root!;

        ((int)response.StatusCode).ShouldBe(status);
        root.Name.ShouldBe(s_ns + "ErrorResponse");
        root.Element(s_ns + "Error")!.Element(s_ns + "Type")!.Value.ShouldBe(type);
        root.Element(s_ns + "Error")!.Element(s_ns + "Code")!.Value.ShouldBe(code);
        root.Element(s_ns + "RequestId")!.Value.ShouldBe(response.Headers.GetValues("x-amzn-RequestId").Single());
    }

    [Theory]
    [InlineData("Action=A&x=1&x.y=2", "x.y")]
    [InlineData("Action=A&x.y=2&x=1", "'x'")]
    [InlineData("Action=A&x..y=1", "x..y")]
    [InlineData("Action=A&x=1&x=2", "'x'")]
    [InlineData("Action=A&x.member.one=1", "member.one")]
    [InlineData("Action=A&Period=soon", "Period")]
    [InlineData("Action=A&StartTime=yesterday", "StartTime")]
    [InlineData("Action=A&ActionsEnabled=perhaps", "ActionsEnabled")]
    [InlineData("Action=A&Threshold=NaN", "Threshold")]
    [InlineData("Action=A&Map.entry.1.value=v", "Map.entry")]
    public void Form_ThatContradictsItself_NamesTheParameter(string form, string named)
    {
        Should.Throw<AwsError>(() => QueryForm.Parse(form)).Message.ShouldContain(named);
    }

    [Fact]
    public void Form_WithEntries_IsAMap()
    {
        var form = QueryForm.Parse("Action=A&Attributes.entry.1.key=k&Attributes.entry.1.value=v");

        form.Input.ToJsonString().ShouldBe("""{"Attributes":{"k":"v"}}""");
    }
}
