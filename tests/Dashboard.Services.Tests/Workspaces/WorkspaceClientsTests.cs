using System.Net;
using System.Net.Sockets;
using Amazon.SageMakerRuntime.Model;
using Dashboard.Services.Workspaces;

namespace Dashboard.Services.Tests.Workspaces;

public sealed class WorkspaceClientsTests
{
    [Fact]
    public async Task Invocation_OnAResetConnection_IsSentOnce()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var resets = ResetConnectionsAsync(listener, stop.Token);
        using var clients = new WorkspaceClients(new WorkspaceOptions
        {
            Name = "local",
            Region = "us-east-1",
            ServiceUrl = $"http://{listener.LocalEndpoint}",
            AccessKey = "key",
            SecretKey = "secret",
        });
        using var body = new MemoryStream("4,0,1,1"u8.ToArray());

        await Should.ThrowAsync<IOException>(() => clients.SageMakerRuntime.InvokeEndpointAsync(
            new InvokeEndpointRequest { EndpointName = "bike", Body = body }, TestContext.Current.CancellationToken));

        await stop.CancelAsync();
        (await resets).ShouldBe(1);
    }

    /// <summary>Reads a request from every connection, then resets it; tells how many there were.</summary>
    private static async Task<int> ResetConnectionsAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        var count = 0;
        var buffer = new byte[64 * 1024];
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                using var connection = await listener.AcceptSocketAsync(cancellationToken);
                await connection.ReceiveAsync(buffer, cancellationToken);
                count++;
                connection.LingerState = new LingerOption(true, 0);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return count;
    }
}
