using System.Text.Json.Nodes;
using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Alarms;
using LocalAws.CloudWatch.Store;
using LocalAws.Http;
using LocalAws.Storage;
using LocalAws.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.CloudWatch;

/// <summary>CloudWatch as it is composed in the server, on memory and a clock that stands still.</summary>
internal sealed class CloudWatchHarness : IDisposable
{
    /// <summary>Now at the start: a Tuesday, on the minute.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    public CloudWatchHarness(IBlockStore? blocks = null)
    {
        Blocks = blocks ?? new MemoryBlocks();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton(Blocks)
            .AddSingleton<IDocumentStore, MemoryDocuments>()
            .AddSingleton<TimeProvider>(Time)
            .AddCloudWatch()
            .BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(Start);

    public IBlockStore Blocks { get; }

    public MetricStore Store => _services.GetRequiredService<MetricStore>();

    public AlarmEngine Alarms => _services.GetRequiredService<AlarmEngine>();

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Calls an operation with members written as JSON.</summary>
    public async Task<JsonObject> CallAsync(string operation, string input)
    {
        var members = JsonNode.Parse(input)!.AsObject();
        var output = await _services.GetRequiredService<OperationTable>().Find(operation)(members, TestContext.Current.CancellationToken);
        // Through text, as on the wire.
        return JsonNode.Parse(output?.ToJsonString() ?? "{}")!.AsObject();
    }

    /// <summary>Calls an operation that fails, and returns its error.</summary>
    public async Task<AwsError> FailAsync(string operation, string input) =>
        await Should.ThrowAsync<AwsError>(() => CallAsync(operation, input));

    /// <summary>Records a value in namespace T.</summary>
    public void Record(string name, int minutesAgo, double value, double count = 1) =>
        Store.Record(Metric(name), Time.GetUtcNow().AddMinutes(-minutesAgo), value, "None", count);

    public static MetricKey Metric(string name) => new("T", name, ("Endpoint", "bike"));

    public void Dispose() => _services.Dispose();
}
