using System.Net;
using System.Net.Sockets;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;

namespace AwsSdk.Tests;

/// <summary>Failures that are no answers keep the type that says what happened.</summary>
public sealed class TransportTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connection_Refused_IsAnHttpRequestException()
    {
        using var client = new AmazonSageMakerClient(
            Clients.AccessKey,
            Clients.SecretKey,
            new AmazonSageMakerConfig { ServiceURL = $"http://127.0.0.1:{FreePort()}", AuthenticationRegion = Clients.Region, MaxErrorRetry = 0 });

        await Should.ThrowAsync<HttpRequestException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));
    }

    [Fact]
    public async Task Answer_ThatTakesTooLong_IsATimeoutException()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("{}") with { Gate = new TaskCompletionSource().Task });
        using var client = Clients.SageMaker(service, config =>
        {
            config.MaxErrorRetry = 0;
            config.Timeout = TimeSpan.FromMilliseconds(200);
        });

        await Should.ThrowAsync<TimeoutException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Answer_CutShort_IsUnreadableAndTriedThreeTimes()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"Endpoints":[{"Endpo"""));
        using var client = Clients.SageMaker(service);

        await Should.ThrowAsync<Amazon.Runtime.AmazonUnmarshallingException>(() => client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation));

        service.Requests.Count.ShouldBe(3);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
