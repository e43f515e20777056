using LocalAws.Tests.Sample;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(SampleAccountFixture))]

namespace LocalAws.Tests.Sample;

/// <summary>A server with the sample account on a clock that stands still, built once for all tests that want it.</summary>
public sealed class SampleAccountFixture : IAsyncLifetime
{
    private readonly Lazy<Task<RunningServer>> _server = new(async () =>
    {
        var server = await RunningServer.StartAsync(timeProvider: new FakeTimeProvider(Now), configure: options => options.SampleAccount = true);
        await server.Server.Ready;
        return server;
    });

    /// <summary>When the account was made.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 3, 4, 15, 20, 30, TimeSpan.Zero);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_server.IsValueCreated)
        {
            await (await _server.Value).DisposeAsync();
        }
    }

    /// <summary>The server, once the account is complete.</summary>
    internal Task<RunningServer> ServerAsync() => _server.Value;
}
