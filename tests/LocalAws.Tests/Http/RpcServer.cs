using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Tests.Http;

/// <summary>A server with operations of the test's own, and raw signed calls to them.</summary>
internal sealed class RpcServer : IAsyncDisposable
{
    private readonly RunningServer _server;

    private RpcServer(RunningServer server) => _server = server;

    /// <summary>What the last call of <c>TestEcho</c> was given.</summary>
    public JsonObject? Received { get; private set; }

    public Uri Address => _server.Address;

    public HttpClient Http { get; } = new();

    public static async Task<RpcServer> StartAsync(JsonObject? answer = null)
    {
        RpcServer? rpc = null;
        var server = await RunningServer.StartAsync(services: services =>
        {
            services.AddSingleton(Table("monitoring"));
            services.AddSingleton(Table("sagemaker"));
        });
        return rpc = new RpcServer(server);

        OperationTable Table(string service)
        {
            var table = new OperationTable(service);
            table.Add("TestEcho", input =>
            {
                rpc!.Received = (JsonObject)input.DeepClone();
                return answer ?? input;
            });
            table.Add("TestNothing", _ => null);
            table.Add("TestRefusal", _ => throw new AwsError("ResourceNotFound", "There is no <such> thing.", 404));
            table.Add("TestInvalid", _ => throw new AwsError("InvalidParameterValueException", "Period must be 60."));
            table.Add("TestDefect", _ => throw new InvalidOperationException("a secret of the inside"));
            return table;
        }
    }

    public Task<HttpResponseMessage> JsonAsync(string target, string body, Action<HttpRequestMessage>? configure = null, RequestSigner? signer = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-amz-json-1.1");
        request.Headers.Add("X-Amz-Target", target);
        configure?.Invoke(request);
        signer ??= new RequestSigner(target.StartsWith("SageMaker.", StringComparison.Ordinal) ? "sagemaker" : "monitoring");
        return Http.SendAsync(signer.Sign(request), TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> QueryAsync(string form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, Address) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
        return Http.SendAsync(new RequestSigner("monitoring").Sign(request), TestContext.Current.CancellationToken);
    }

    public Task<HttpResponseMessage> CborAsync(string operation, byte[] body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, $"service/GraniteServiceVersion20100801/operation/{operation}"))
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/cbor");
        request.Headers.Add("smithy-protocol", "rpc-v2-cbor");
        request.Headers.Add("x-amzn-query-mode", "true");
        return Http.SendAsync(new RequestSigner("monitoring").Sign(request), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _server.DisposeAsync();
    }
}
