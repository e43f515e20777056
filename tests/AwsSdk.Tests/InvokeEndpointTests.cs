using System.Text;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;

namespace AwsSdk.Tests;

public sealed class InvokeEndpointTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task InvokeEndpoint_WithAllMembers_WritesPathHeadersAndBody()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, "6.35") { ContentType = "text/csv" });
        using var client = Clients.Runtime(service);

        await client.InvokeEndpointAsync(
            new InvokeEndpointRequest
            {
                EndpointName = "bike",
                Body = new MemoryStream("4,0,1"u8.ToArray()),
                ContentType = "text/csv",
                Accept = "application/json",
                CustomAttributes = "trace=1",
                TargetModel = "a.tar.gz",
                TargetVariant = "blue",
                TargetContainerHostname = "second",
                InferenceId = "id-1",
                EnableExplanations = "`true`",
                InferenceComponentName = "part",
                SessionId = "NEW_SESSION",
                PrefixAwareId = "prefix",
            },
            Cancellation);

        var request = service.Request;
        request.Method.ShouldBe("POST");
        request.Target.ShouldBe("/endpoints/bike/invocations");
        request.Text.ShouldBe("4,0,1");
        request.Header("Content-Type").ShouldBe("text/csv");
        request.Header("Accept").ShouldBe("application/json");
        request.Header("X-Amzn-SageMaker-Custom-Attributes").ShouldBe("trace=1");
        request.Header("X-Amzn-SageMaker-Target-Model").ShouldBe("a.tar.gz");
        request.Header("X-Amzn-SageMaker-Target-Variant").ShouldBe("blue");
        request.Header("X-Amzn-SageMaker-Target-Container-Hostname").ShouldBe("second");
        request.Header("X-Amzn-SageMaker-Inference-Id").ShouldBe("id-1");
        request.Header("X-Amzn-SageMaker-Enable-Explanations").ShouldBe("`true`");
        request.Header("X-Amzn-SageMaker-Inference-Component").ShouldBe("part");
        request.Header("X-Amzn-SageMaker-Session-Id").ShouldBe("NEW_SESSION");
        request.Header("X-Amzn-SageMaker-Prefix-Aware-Id").ShouldBe("prefix");
        request.ShouldBeSigned("sagemaker");
    }

    [Fact]
    public async Task InvokeEndpoint_WithoutOptions_SendsOctetsAndNoOptionalHeader()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, ""));
        using var client = Clients.Runtime(service);

        await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation);

        service.Request.Header("Content-Type").ShouldBe("application/octet-stream");
        service.Request.Headers.Keys.ShouldNotContain(name => name.StartsWith("X-Amzn-SageMaker", StringComparison.OrdinalIgnoreCase));
        service.Request.Body.ShouldBeEmpty();
        service.Request.ShouldBeSigned("sagemaker");
    }

    [Theory]
    [InlineData("my ep/ü", "/endpoints/my%20ep%2F%C3%BC/invocations")]
    [InlineData("a%2Fb", "/endpoints/a%252Fb/invocations")]
    [InlineData("..", "/endpoints/../invocations")]
    public async Task InvokeEndpoint_NameInThePath_IsOneEncodedSegment(string name, string target)
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, ""));
        using var client = Clients.Runtime(service);

        await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = name }, Cancellation);

        service.Request.Target.ShouldBe(target);
        service.Request.ShouldBeSigned("sagemaker");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task InvokeEndpoint_WithoutName_FailsBeforeSending(string? name)
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.Runtime(service);

        var error = await Should.ThrowAsync<AmazonSageMakerRuntimeException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = name }, Cancellation));

        error.Message.ShouldContain("EndpointName");
        service.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task InvokeEndpoint_Answer_KeepsBytesAndHeaders()
    {
        byte[] bytes = [0, 255, 13, 10, 0];
        await using var service = await LoopbackService.StartAsync(new Reply(200, "") { Bytes = bytes, ContentType = "application/x-npy" }
            .With("x-Amzn-Invoked-Production-Variant", "blue")
            .With("X-Amzn-SageMaker-Custom-Attributes", "back")
            .With("X-Amzn-SageMaker-New-Session-Id", "s1; Expires=2026-01-01T00:00:00Z")
            .With("X-Amzn-SageMaker-Closed-Session-Id", "s0"));
        using var client = Clients.Runtime(service);

        var response = await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation);

        response.Body!.Position.ShouldBe(0);
        response.Body.ToArray().ShouldBe(bytes);
        response.ContentType.ShouldBe("application/x-npy");
        response.InvokedProductionVariant.ShouldBe("blue");
        response.CustomAttributes.ShouldBe("back");
        response.NewSessionId.ShouldBe("s1; Expires=2026-01-01T00:00:00Z");
        response.ClosedSessionId.ShouldBe("s0");
        response.ResponseMetadata.RequestId.ShouldBe("0b0bc0de-0000-4000-8000-000000000001");
    }

    [Fact]
    public async Task InvokeEndpoint_EmptyAnswer_HasNoBodyAndNoAttributes()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, ""));
        using var client = Clients.Runtime(service);

        var response = await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation);

        response.Body.ShouldBeNull();
        response.CustomAttributes.ShouldBeNull();
        response.InvokedProductionVariant.ShouldBeNull();
    }

    [Fact]
    public async Task InvokeEndpoint_FiveMegabytes_GoThereAndBackUnchanged()
    {
        var payload = new byte[5 * 1024 * 1024];
        new Random(7).NextBytes(payload);
        await using var service = await LoopbackService.StartAsync(new Reply(200, "") { Bytes = payload, ContentType = "application/octet-stream" });
        using var client = Clients.Runtime(service);
        using var body = new MemoryStream(payload);

        var response = await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike", Body = body }, Cancellation);

        service.Request.Body.AsSpan().SequenceEqual(payload).ShouldBeTrue();
        service.Request.ShouldBeSigned("sagemaker");
        response.Body!.ToArray().AsSpan().SequenceEqual(payload).ShouldBeTrue();
    }

    [Fact]
    public async Task InvokeEndpoint_BodyReadHalf_IsSentFromItsPosition()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, ""));
        using var client = Clients.Runtime(service);
        using var body = new MemoryStream(Encoding.UTF8.GetBytes("header\n1,2"));
        body.Position = 7;

        await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike", Body = body }, Cancellation);

        service.Request.Text.ShouldBe("1,2");
    }

    [Fact]
    public async Task ModelError_TellsWhatTheContainerSaid()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(
            424,
            """
            {"ErrorCode":"CLIENT_ERROR_FROM_MODEL","LogStreamArn":"arn:aws:logs:eu-central-1:1:log-group:/aws/sagemaker/Endpoints/bike",
            "Message":"Received client error (415) from primary with message \"Loading csv data failed\".",
            "OriginalMessage":"Loading csv data failed","OriginalStatusCode":415}
            """).With("x-amzn-ErrorType", "ModelError"));
        using var client = Clients.Runtime(service);

        var error = await Should.ThrowAsync<ModelErrorException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation));

        error.ErrorCode.ShouldBe("ModelError");
        ((int)error.StatusCode).ShouldBe(424);
        error.OriginalStatusCode.ShouldBe(415);
        error.OriginalMessage.ShouldBe("Loading csv data failed");
        error.LogStreamArn.ShouldBe("arn:aws:logs:eu-central-1:1:log-group:/aws/sagemaker/Endpoints/bike");
        error.Message.ShouldStartWith("Received client error (415) from primary");
    }

    [Theory]
    [InlineData("<html>gateway</html>")]
    [InlineData("""{"Message":"m","OriginalStatusCode":"none","OriginalMessage":7}""")]
    [InlineData("")]
    public async Task ModelError_WithAnUnreadableBody_IsStillAModelError(string body)
    {
        await using var service = await LoopbackService.StartAsync(new Reply(424, body).With("x-amzn-ErrorType", "ModelError"));
        using var client = Clients.Runtime(service);

        var error = await Should.ThrowAsync<ModelErrorException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation));

        error.OriginalStatusCode.ShouldBeNull();
        error.OriginalMessage.ShouldBeNull();
    }

    [Theory]
    [InlineData("ValidationError", 400, typeof(ValidationErrorException))]
    [InlineData("InternalDependencyException", 530, typeof(InternalDependencyException))]
    [InlineData("AccessDeniedException", 403, typeof(AmazonSageMakerRuntimeException))]
    public async Task Error_ByItsCode_IsTyped(string code, int status, Type expected)
    {
        await using var service = await LoopbackService.StartAsync(new Reply(status, """{"Message":"m"}""").With("x-amzn-ErrorType", code));
        using var client = Clients.Runtime(service);

        var error = await Should.ThrowAsync<AmazonSageMakerRuntimeException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "bike" }, Cancellation));

        error.ShouldBeOfType(expected);
        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task InvokeEndpointAsync_Queued_NamesTheOutput()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(202, """{"InferenceId":"i1"}""")
            .With("X-Amzn-SageMaker-OutputLocation", "s3://b/out")
            .With("X-Amzn-SageMaker-FailureLocation", "s3://b/err"));
        using var client = Clients.Runtime(service);

        var response = await client.InvokeEndpointAsyncAsync(
            new InvokeEndpointAsyncRequest
            {
                EndpointName = "bike",
                InputLocation = "s3://b/in",
                ContentType = "text/csv",
                RequestTTLSeconds = 60,
                InvocationTimeoutSeconds = 900,
            },
            Cancellation);

        service.Request.Target.ShouldBe("/endpoints/bike/async-invocations");
        service.Request.Header("Content-Type").ShouldBe("application/octet-stream");
        service.Request.Header("X-Amzn-SageMaker-Content-Type").ShouldBe("text/csv");
        service.Request.Header("X-Amzn-SageMaker-InputLocation").ShouldBe("s3://b/in");
        service.Request.Header("X-Amzn-SageMaker-RequestTTLSeconds").ShouldBe("60");
        service.Request.Header("X-Amzn-SageMaker-InvocationTimeoutSeconds").ShouldBe("900");
        response.InferenceId.ShouldBe("i1");
        response.OutputLocation.ShouldBe("s3://b/out");
        response.FailureLocation.ShouldBe("s3://b/err");
    }
}
