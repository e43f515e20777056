using System.Text;
using Amazon.CloudWatch;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;

namespace AwsSdk.Tests;

public sealed class RetryTests
{
    private static readonly Reply s_throttled = Reply.Error(400, "ThrottlingException", "Rate exceeded");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Throttled_Always_GivesUpAfterThreeAttempts()
    {
        await using var service = await LoopbackService.StartAsync(s_throttled);
        using var client = Clients.SageMaker(service);

        var error = await Should.ThrowAsync<AmazonSageMakerException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));

        error.ErrorCode.ShouldBe("ThrottlingException");
        service.Requests.Select(request => request.Header("amz-sdk-request"))
            .ShouldBe(["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]);
    }

    [Fact]
    public async Task Throttled_ThenAnswered_Succeeds()
    {
        await using var service = await LoopbackService.StartAsync(s_throttled, Reply.Json("""{"NextToken":"n"}"""));
        using var client = Clients.SageMaker(service);

        var response = await client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation);

        response.NextToken.ShouldBe("n");
        service.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task CloudWatchThrottling_InTheQueryCode_IsRetried()
    {
        await using var service = await LoopbackService.StartAsync(
            Reply.Error(400, "com.amazonaws.cloudwatch#Unmodelled", "Rate exceeded").With("x-amzn-query-error", "Throttling;Sender"));
        using var client = Clients.CloudWatch(service);

        var error = await Should.ThrowAsync<AmazonCloudWatchException>(() => client.ListMetricsAsync(Cancellation));

        error.ErrorCode.ShouldBe("Throttling");
        service.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    [InlineData(400, 1)]
    [InlineData(413, 1)]
    public async Task Status_OfAnError_DecidesAboutAttempts(int status, int attempts)
    {
        await using var service = await LoopbackService.StartAsync(Reply.Error(status, "Whatever", "m"));
        using var client = Clients.SageMaker(service);

        await Should.ThrowAsync<AmazonSageMakerException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));

        service.Requests.Count.ShouldBe(attempts);
    }

    [Fact]
    public async Task ModelError_IsNotRetried()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Error(424, "ModelError", "m"));
        using var client = Clients.Runtime(service);

        await Should.ThrowAsync<ModelErrorException>(() => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "e" }, Cancellation));

        service.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(429, "ModelNotReadyException", typeof(ModelNotReadyException))]
    [InlineData(500, "InternalFailure", typeof(InternalFailureException))]
    [InlineData(503, "ServiceUnavailable", typeof(ServiceUnavailableException))]
    public async Task Invocation_WithoutRetries_IsSentOnce(int status, string type, Type expected)
    {
        await using var service = await LoopbackService.StartAsync(Reply.Error(status, type, "m"));
        using var client = Clients.Runtime(service, config => config.MaxErrorRetry = 0);

        var error = await Should.ThrowAsync<AmazonSageMakerRuntimeException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "e" }, Cancellation));

        error.ShouldBeOfType(expected);
        service.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("4,0,1,1")]
    [InlineData("")]
    public async Task Invocation_OnADroppedConnection_IsSentOnceWithoutEitherKindOfRetries(string payload)
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, "") { IsDropped = true });
        using var client = Clients.Runtime(service, config =>
        {
            config.MaxErrorRetry = 0;
            config.MaxStaleConnectionRetries = 0;
        });
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(payload));

        await Should.ThrowAsync<IOException>(
            () => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "e", Body = body }, Cancellation));

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Invocation_OnADroppedConnection_IsSentElevenTimesWhenOnlyErrorRetriesAreOff()
    {
        await using var service = await LoopbackService.StartAsync(new Reply(200, "") { IsDropped = true });
        using var client = Clients.Runtime(service, config => config.MaxErrorRetry = 0);

        await Should.ThrowAsync<IOException>(() => client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "e" }, Cancellation));

        // What AWSSDK.Core 4.1.0 does by itself, and why MaxStaleConnectionRetries has to be 0 as well.
        service.Requests.Count.ShouldBe(11);
    }

    [Fact]
    public async Task Invocation_Retried_SendsTheWholeBodyAgain()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Error(503, "ServiceUnavailable", "m"), new Reply(200, "1"));
        using var client = Clients.Runtime(service);
        using var body = new MemoryStream("4,0,1,1"u8.ToArray());

        await client.InvokeEndpointAsync(new InvokeEndpointRequest { EndpointName = "e", Body = body }, Cancellation);

        service.Requests.Select(request => request.Text).ShouldBe(["4,0,1,1", "4,0,1,1"]);
    }

    [Fact]
    public async Task Caller_WhoCancels_IsNotRetriedFor()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("{}") with { Gate = new TaskCompletionSource().Task });
        using var client = Clients.SageMaker(service);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var call = client.ListEndpointsAsync(new ListEndpointsRequest(), source.Token);
        await service.Arrived;
        await source.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call);
        service.Requests.Count.ShouldBe(1);
    }
}
