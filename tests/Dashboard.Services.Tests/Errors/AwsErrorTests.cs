using Dashboard.Services.Errors;
using Dashboard.Services.Predictions;
using Dashboard.Services.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Dashboard.Services.Tests.Errors;

/// <summary>Each kind of failure as it arrives on the wire, through the real clients.</summary>
public sealed class AwsErrorTests
{
    private static readonly BikeRide s_ride = BikeFeatures.FromRow("2012-12-19 17:00:00,4,0,1,1,16.4,20.455,50,26.0027");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(400, "ValidationException", "Could not find endpoint \\\"arn:aws:sagemaker:us-east-1:123456789012:endpoint/bike\\\".", ServiceErrorKind.NotFound, "There is no endpoint \"bike\".")]
    [InlineData(400, "ResourceNotFound", "Requested resource not found.", ServiceErrorKind.NotFound, "There is no endpoint \"bike\".")]
    [InlineData(400, "ValidationException", "1 validation error detected", ServiceErrorKind.InvalidInput, "AWS rejected sagemaker:DescribeEndpoint for endpoint \"bike\": 1 validation error detected")]
    [InlineData(400, "AccessDeniedException", "User: arn:… is not authorized", ServiceErrorKind.Denied, "AWS denied sagemaker:DescribeEndpoint for endpoint \"bike\": the workspace's credentials lack this permission.")]
    [InlineData(400, "ExpiredTokenException", "The security token included in the request is expired", ServiceErrorKind.ExpiredCredentials, "AWS did not accept the workspace's credentials for sagemaker:DescribeEndpoint: they are missing, wrong or expired.")]
    [InlineData(400, "UnrecognizedClientException", "The security token included in the request is invalid.", ServiceErrorKind.ExpiredCredentials, "credentials")]
    [InlineData(403, "InvalidSignatureException", "The request signature we calculated does not match", ServiceErrorKind.ExpiredCredentials, "credentials")]
    public async Task Endpoint_AwsAnswersWithAnError_IsMapped(int status, string code, string message, ServiceErrorKind kind, string sentence)
    {
        await using var server = await WireServer.StartAsync(status, $$"""{"__type":"{{code}}","message":"{{message}}"}""");
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token));

        exception.Kind.ShouldBe(kind);
        exception.Message.ShouldContain(sentence);
        exception.Action.ShouldBe("sagemaker:DescribeEndpoint");
        exception.Resource.ShouldBe("bike");
        exception.Code.ShouldBe(code);
        exception.RequestId.ShouldBe("request-1");
        server.Requests.ShouldBe(1);
    }

    [Theory]
    [InlineData(400, "ThrottlingException", ServiceErrorKind.Throttled)]
    [InlineData(500, "InternalFailure", ServiceErrorKind.Unreachable)]
    [InlineData(503, "ServiceUnavailable", ServiceErrorKind.Unreachable)]
    public async Task Endpoint_AwsKeepsFailing_IsMappedAfterTheRetries(int status, string code, ServiceErrorKind kind)
    {
        await using var server = await WireServer.StartAsync(status, $$"""{"__type":"{{code}}","message":"later"}""");
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token));

        exception.Kind.ShouldBe(kind);
        server.Requests.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Endpoint_PageOfAProxy_IsUnreachable()
    {
        await using var server = await WireServer.StartAsync(407, "<html>proxy</html>");
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token));

        exception.Kind.ShouldBe(ServiceErrorKind.Unreachable);
        exception.Message.ShouldBe("AWS answered sagemaker:DescribeEndpoint for endpoint \"bike\" with status 407. Try again in a moment.");
    }

    [Fact]
    public async Task Endpoint_NobodyListens_IsUnreachable()
    {
        using var bench = new Bench("http://127.0.0.1:1");

        var exception = await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token));

        exception.Kind.ShouldBe(ServiceErrorKind.Unreachable);
        exception.Message.ShouldBe("AWS could not be reached for sagemaker:DescribeEndpoint on endpoint \"bike\".");
    }

    [Fact]
    public async Task Endpoint_AnswerThatIsNoJson_IsUnreachable()
    {
        await using var server = await WireServer.StartAsync(200, "{\"EndpointName\":");
        using var bench = new Bench(server.Address);

        (await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token))).Kind.ShouldBe(ServiceErrorKind.Unreachable);
    }

    [Fact]
    public async Task Endpoint_CallerCancels_CancellationPassesThrough()
    {
        var arrived = new TaskCompletionSource();
        await using var server = await WireServer.StartAsync(async context =>
        {
            arrived.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        });
        using var bench = new Bench(server.Address);
        using var cancelling = new CancellationTokenSource();
        var read = bench.Services.Endpoints.GetAsync("bike", cancelling.Token);
        await arrived.Task;

        await cancelling.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(read);
    }

    [Fact]
    public async Task Prediction_ModelAnswersWithAnError_ModelErrorWithItsStatusAndText()
    {
        await using var server = await WireServer.StartAsync(
            424,
            """{"ErrorCode":"CLIENT_ERROR_FROM_MODEL","Message":"Received client error (415)","OriginalStatusCode":415,"OriginalMessage":"Content-type text/plain\nnot supported"}""",
            ("x-amzn-ErrorType", "ModelError"));
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.ModelError);
        exception.ModelStatus.ShouldBe(415);
        exception.Message.ShouldBe("The model behind endpoint \"bike\" answered with status 415: Content-type text/plain not supported");
    }

    [Theory]
    [InlineData(500, "InternalFailure", ServiceErrorKind.Unreachable)]
    [InlineData(503, "ServiceUnavailable", ServiceErrorKind.Unreachable)]
    [InlineData(429, "ModelNotReadyException", ServiceErrorKind.Throttled)]
    [InlineData(400, "ThrottlingException", ServiceErrorKind.Throttled)]
    [InlineData(530, "InternalDependencyException", ServiceErrorKind.Unreachable)]
    [InlineData(400, "ValidationError", ServiceErrorKind.NotFound)]
    public async Task Prediction_InvocationFails_IsNeverRetried(int status, string code, ServiceErrorKind kind)
    {
        await using var server = await WireServer.StartAsync(
            status, """{"Message":"Endpoint bike of account 123456789012 not found."}""", ("x-amzn-ErrorType", code));
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(
            bench.Services.BikePredictions.PredictAsync(s_ride, "bike", null, Bench.Scientist, Token));

        exception.Kind.ShouldBe(kind);
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task Alarms_QueryCompatibleThrottle_IsThrottled()
    {
        await using var server = await WireServer.StartAsync(
            400, """{"__type":"ThrottlingException","message":"Rate exceeded"}""", ("x-amzn-query-error", "Throttling;Sender"));
        using var bench = new Bench(server.Address);

        (await Should.ThrowAsync<ServiceException>(bench.Services.Alarms.ListAsync(Token))).Kind.ShouldBe(ServiceErrorKind.Throttled);
    }

    [Theory]
    [InlineData(403, "AccessDenied", ServiceErrorKind.Denied)]
    [InlineData(404, "NoSuchBucket", ServiceErrorKind.NotFound)]
    [InlineData(403, "InvalidAccessKeyId", ServiceErrorKind.ExpiredCredentials)]
    public async Task Stocks_S3AnswersWithAnError_IsMapped(int status, string code, ServiceErrorKind kind)
    {
        await using var server = await WireServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/xml";
            await context.Response.WriteAsync($"<Error><Code>{code}</Code><Message>no</Message><RequestId>r</RequestId></Error>", context.RequestAborted);
        });
        using var bench = new Bench(server.Address);

        var exception = await Should.ThrowAsync<ServiceException>(bench.Services.Stocks.ListPredictionFilesAsync(Token));

        exception.Kind.ShouldBe(kind);
        exception.Action.ShouldBe("s3:ListBucket");
        exception.Code.ShouldBe(code);
    }

    [Fact]
    public async Task Endpoint_VeryLongTextOfAws_IsCut()
    {
        await using var server = await WireServer.StartAsync(400, $$"""{"__type":"ValidationException","message":"{{new string('x', 5000)}}"}""");
        using var bench = new Bench(server.Address);

        (await Should.ThrowAsync<ServiceException>(bench.Services.Endpoints.GetAsync("bike", Token))).Message.Length.ShouldBeLessThan(500);
    }
}
