using System.Formats.Cbor;
using System.Net;
using System.Text.Json.Nodes;

namespace LocalAws.Tests.Http;

public sealed class CborProtocolTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Call_AsTheOfficialClientSendsIt_IsUnderstoodAndAnswered()
    {
        await using var server = await RpcServer.StartAsync(new JsonObject
        {
            ["MetricDataResults"] = new JsonArray(new JsonObject
            {
                ["Id"] = "a", ["Timestamps"] = new JsonArray(1704164400.5, 1704164460), ["Values"] = new JsonArray(5.0, 0.25), ["Period"] = 60,
            }),
        });
        var body = new CborWriter(CborConformanceMode.Lax);
        body.WriteStartMap(null);
        body.WriteTextString("StartTime");
        body.WriteTag(CborTag.UnixTimeSeconds);
        body.WriteInt64(1704164400);
        body.WriteTextString("Blob");
        body.WriteByteString([1, 2, 3]);
        body.WriteTextString("MaxDatapoints");
        body.WriteInt32(100);
        body.WriteEndMap();

        using var response = await server.CborAsync("TestEcho", body.Encode());

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("smithy-protocol").Single().ShouldBe("rpc-v2-cbor");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/cbor");
        server.Received!["StartTime"]!.GetValue<long>().ShouldBe(1704164400);
        server.Received["Blob"]!.GetValue<string>().ShouldBe("AQID");
        server.Received["MaxDatapoints"]!.GetValue<int>().ShouldBe(100);
        AssertAnswer(new CborReader(await response.Content.ReadAsByteArrayAsync(Cancelled)));
    }

    [Fact]
    public async Task Call_WithoutBodyOrOutput_AnswersAnEmptyMap()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.CborAsync("TestNothing", []);

        (await response.Content.ReadAsByteArrayAsync(Cancelled)).ShouldBe([0xA0]);
    }

    [Fact]
    public async Task Call_Refused_HasTheShapeInTheBodyAndTheOldCodeInAHeader()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.CborAsync("TestInvalid", [0xA0]);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.GetValues("smithy-protocol").Single().ShouldBe("rpc-v2-cbor");
        response.Headers.GetValues("x-amzn-query-error").Single().ShouldBe("InvalidParameterValue;Sender");
        var reader = new CborReader(await response.Content.ReadAsByteArrayAsync(Cancelled));
        reader.ReadStartMap();
        reader.ReadTextString().ShouldBe("__type");
        reader.ReadTextString().ShouldEndWith("#InvalidParameterValueException");
        reader.ReadTextString().ShouldBe("message");
        reader.ReadTextString().ShouldBe("Period must be 60.");
    }

    [Fact]
    public async Task Call_WithABrokenBody_IsRefusedInCbor()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.CborAsync("TestEcho", [0xBF, 0x61]);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.GetValues("x-amzn-query-error").Single().ShouldBe("MalformedInput;Sender");
    }

    private static void AssertAnswer(CborReader reader)
    {
        reader.ReadStartMap();
        reader.ReadTextString().ShouldBe("MetricDataResults");
        reader.ReadStartArray();
        reader.ReadStartMap();
        reader.ReadTextString().ShouldBe("Id");
        reader.ReadTextString().ShouldBe("a");
        reader.ReadTextString().ShouldBe("Timestamps");
        reader.ReadStartArray();
        reader.ReadTag().ShouldBe(CborTag.UnixTimeSeconds);
        reader.ReadDouble().ShouldBe(1704164400.5);
        reader.ReadTag().ShouldBe(CborTag.UnixTimeSeconds);
        reader.ReadInt64().ShouldBe(1704164460);
        reader.ReadEndArray();
        reader.ReadTextString().ShouldBe("Values");
        reader.ReadStartArray();
        reader.PeekState().ShouldBeOneOf(CborReaderState.DoublePrecisionFloat, CborReaderState.SinglePrecisionFloat, CborReaderState.HalfPrecisionFloat);
        reader.ReadDouble().ShouldBe(5);
        reader.ReadDouble().ShouldBe(0.25);
        reader.ReadEndArray();
        reader.ReadTextString().ShouldBe("Period");
        reader.ReadInt32().ShouldBe(60);
    }
}
