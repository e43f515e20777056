using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Tests.Http;

public sealed class LocalAwsServerTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://192.168.1.5:4566")]
    [InlineData("http://example.com:4566")]
    [InlineData("http://*:4566")]
    [InlineData("https://127.0.0.1:4566")]
    [InlineData("http://127.0.0.1:4566/path")]
    [InlineData("4566")]
    public async Task Start_OnAnAddressThatIsNotPlainLoopback_IsRefused(string url)
    {
        using var folder = new TemporaryFolder();

        var failure = await Should.ThrowAsync<LocalAwsStartException>(() => RunningServer.StartAsync(folder.Path, configure: options => options.Url = url));

        failure.Message.ShouldContain("http://127.0.0.1:");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("http://localhost:0")]
    [InlineData("http://127.0.0.1:0/")]
    [InlineData("http://127.1.2.3:0")]
    public async Task Start_OnLoopback_Listens(string url)
    {
        await using var server = await RunningServer.StartAsync(configure: options => options.Url = url);
        using var http = new HttpClient();

        using var response = await http.GetAsync(server.Address, Cancelled);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Start_OnATakenPort_SaysSoAndFreesTheFolder()
    {
        using var folder = new TemporaryFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var failure = await Should.ThrowAsync<LocalAwsStartException>(() => RunningServer.StartAsync(folder.Path, configure: options => options.Url = url));

        failure.Message.ShouldContain(url);
        failure.Message.ShouldContain("--urls");
        await using var server = await RunningServer.StartAsync(folder.Path);
    }

    [Fact]
    public async Task Start_InTheFolderOfARunningServer_IsRefused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(folder.Path);

        (await Should.ThrowAsync<LocalAwsStartException>(() => RunningServer.StartAsync(folder.Path))).Message.ShouldContain("in use");
    }

    [Fact]
    public async Task Ready_WithStartupWork_WaitsForIt()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await RunningServer.StartAsync(services: services => services.AddSingleton<IStartupWork>(new Work(_ => gate.Task)));

        server.Server.Ready.IsCompleted.ShouldBeFalse();
        gate.SetResult();

        await server.Server.Ready.WaitAsync(Cancelled);
    }

    [Fact]
    public async Task Ready_WhenStartupWorkFails_FaultsWhileTheServerGoesOn()
    {
        await using var server = await RunningServer.StartAsync(services: services =>
            services.AddSingleton<IStartupWork>(new Work(_ => Task.FromException(new InvalidDataException("The price file has no Close column.")))));

        (await Should.ThrowAsync<InvalidDataException>(() => server.Server.Ready.WaitAsync(Cancelled))).Message.ShouldContain("Close");
        using var client = server.S3();
        (await client.ListBucketsAsync(Cancelled)).HttpStatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Dispose_DuringStartupWork_CancelsItAndFreesThePort()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = await RunningServer.StartAsync(services: services => services.AddSingleton<IStartupWork>(new Work(async token =>
        {
            started.SetResult();
            await new TaskCompletionSource().Task.WaitAsync(token);
        })));
        await started.Task.WaitAsync(Cancelled);

        await server.DisposeAsync();
        await server.Server.DisposeAsync();

        server.Server.Ready.IsCanceled.ShouldBeTrue();
        using var client = new TcpClient();
        await Should.ThrowAsync<SocketException>(() => client.ConnectAsync(server.Address.Host, server.Address.Port, Cancelled).AsTask());
    }

    private sealed class Work(Func<CancellationToken, Task> run) : IStartupWork
    {
        public Task RunAsync(CancellationToken cancellationToken) => run(cancellationToken);
    }
}
