using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LocalAws.Tests.Http;

public sealed class JsonProtocolTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Call_Answered_HasJsonAndARequestId()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestEcho", """{"Name":"é<","When":1.7E9,"Absent":null}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/x-amz-json-1.1");
        Guid.TryParse(response.Headers.GetValues("x-amzn-RequestId").Single(), out _).ShouldBeTrue();
        (await response.Content.ReadAsStringAsync(Cancelled)).ShouldBe("""{"Name":"é<","When":1.7E9}""");
    }

    [Fact]
    public async Task Call_WithoutOutput_HasAnEmptyBody()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestNothing", "");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentLength.ShouldBe(0);
    }

    [Fact]
    public async Task Call_Refused_HasTypeAndMessageInBothSpellings()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestRefusal", "{}");
        var error = await ErrorAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        error["__type"]!.GetValue<string>().ShouldBe("ResourceNotFound");
        error["message"]!.GetValue<string>().ShouldBe("There is no <such> thing.");
        error["Message"]!.GetValue<string>().ShouldBe("There is no <such> thing.");
        response.Headers.Contains("x-amzn-query-error").ShouldBeFalse();
        response.Headers.Contains("x-amzn-RequestId").ShouldBeTrue();
    }

    [Fact]
    public async Task Call_RefusedInQueryMode_HasTheOldCodeInAHeader()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync(
            "GraniteServiceVersion20100801.TestInvalid", "{}", request => request.Headers.Add("x-amzn-query-mode", "true"));

        response.Headers.GetValues("x-amzn-query-error").Single().ShouldBe("InvalidParameterValue;Sender");
        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("InvalidParameterValueException");
    }

    [Fact]
    public async Task Call_ThatMeetsADefect_TellsNothingOfTheInside()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestDefect", "{}");
        var body = await response.Content.ReadAsStringAsync(Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        body.ShouldContain("InternalFailure");
        body.ShouldNotContain("secret of the inside");
        body.ShouldContain(response.Headers.GetValues("x-amzn-RequestId").Single());
    }

    [Theory]
    [InlineData("SageMaker.Unheard", "sagemaker:Unheard")]
    [InlineData("GraniteServiceVersion20100801.Unheard", "monitoring:Unheard")]
    [InlineData("DynamoDB_20120810.ListTables", "DynamoDB_20120810")]
    [InlineData("nonsense", "nonsense")]
    public async Task Call_OfAnUnknownOperation_NamesIt(string target, string named)
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync(target, "{}");
        var error = await ErrorAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        error["__type"]!.GetValue<string>().ShouldBe("UnknownOperationException");
        error["message"]!.GetValue<string>().ShouldContain(named);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("{\"a\":1,\"a\":2}")]
    public async Task Call_WithABodyThatIsNoObject_SaysSo(string body)
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestEcho", body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("SerializationException");
    }

    [Fact]
    public async Task Call_Gzipped_IsUnzipped()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await SendGzipAsync(server, Zip("""{"Name":"zipped"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Received!["Name"]!.GetValue<string>().ShouldBe("zipped");
    }

    [Fact]
    public async Task Call_GzippedToMoreThanTheLimit_IsRefused()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await SendGzipAsync(server, Zip(new string(' ', (64 * 1024 * 1024) + 1)));

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Call_DeclaredGzipButNot_SaysSo()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await SendGzipAsync(server, "{}"u8.ToArray());

        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("SerializationException");
    }

    [Fact]
    public async Task Call_WithAWrongSecret_IsAnInvalidSignature()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestEcho", "{}", signer: new RequestSigner("sagemaker") { SecretAccessKey = "wrong" });

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("InvalidSignatureException");
        server.Received.ShouldBeNull();
    }

    [Fact]
    public async Task Call_WithAnotherKey_IsAnUnrecognizedClient()
    {
        await using var server = await RpcServer.StartAsync();

        using var response = await server.JsonAsync("SageMaker.TestEcho", "{}", signer: new RequestSigner("sagemaker") { AccessKeyId = "AKIAOTHER" });

        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("UnrecognizedClientException");
    }

    [Fact]
    public async Task Call_Unsigned_MissesAuthentication()
    {
        await using var server = await RpcServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new StringContent("{}") };
        request.Headers.Add("X-Amz-Target", "SageMaker.TestEcho");

        using var response = await server.Http.SendAsync(request, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorAsync(response))["__type"]!.GetValue<string>().ShouldBe("MissingAuthenticationTokenException");
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example:80", HttpStatusCode.Forbidden)]
    [InlineData("192.168.1.1", HttpStatusCode.Forbidden)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    [InlineData("[::1]:1234", HttpStatusCode.OK)]
    public async Task Call_AddressedToAHost_OnlyLoopbackIsAnswered(string host, HttpStatusCode expected)
    {
        await using var server = await RpcServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"http://{host}/")) { Content = new StringContent("{}") };
        request.Headers.Add("X-Amz-Target", "SageMaker.TestEcho");
        new RequestSigner("sagemaker").Sign(request);
        request.Headers.Host = host;
        request.RequestUri = server.Address;

        using var response = await server.Http.SendAsync(request, Cancelled);

        response.StatusCode.ShouldBe(expected);
    }

    private static Task<HttpResponseMessage> SendGzipAsync(RpcServer server, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-amz-json-1.0");
        request.Content.Headers.ContentEncoding.Add("gzip");
        request.Headers.Add("X-Amz-Target", "GraniteServiceVersion20100801.TestEcho");
        return server.Http.SendAsync(new RequestSigner("monitoring").Sign(request), Cancelled);
    }

    private static byte[] Zip(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    private static async Task<JsonObject> ErrorAsync(HttpResponseMessage response) =>
        JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancelled))!.AsObject();
}
