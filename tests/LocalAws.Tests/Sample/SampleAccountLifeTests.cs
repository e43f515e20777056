using LocalAws.S3;
using LocalAws.Sample;
using LocalAws.SageMaker;
using LocalAws.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.Sample;

/// <summary>Building, keeping and starting over the sample account.</summary>
public sealed class SampleAccountLifeTests(SampleAccountFixture account)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Build_Interrupted_StartsOverGivesTheSameAccountAndIsKept()
    {
        using var folder = new TemporaryFolder();
        var time = new FakeTimeProvider(SampleAccountFixture.Now);
        await using (await StartAsync(folder, time))
        {
            // Disposed at once: the build ends in the middle.
        }

        SampleMarker.IsInterrupted(folder.Path).ShouldBeTrue();
        await using (var again = await StartAsync(folder, time))
        {
            await again.Server.Ready;
            SampleMarker.IsInterrupted(folder.Path).ShouldBeFalse();
            ShouldBeAlike(again.Server.Services, (await account.ServerAsync()).Server.Services);
        }

        time.Advance(TimeSpan.FromDays(2));
        await using var kept = await StartAsync(folder, time);
        await kept.Server.Ready;
        var documents = kept.Server.Services.GetRequiredService<IDocumentStore>();
        kept.Server.Services.GetRequiredService<SampleMarker>().Anchor.ShouldBe(new DateTimeOffset(2026, 3, 4, 15, 20, 0, TimeSpan.Zero));
        documents.All(Kinds.TrainingJob).Count.ShouldBe(30);
        documents.All(Kinds.TrainingJob).Count(job => job.Text("TrainingJobStatus") == "InProgress").ShouldBe(3);
        documents.Find(Kinds.Endpoint, SampleNames.CreatingEndpoint)!.Text("EndpointStatus").ShouldBe("Creating");
    }

    [Fact]
    public async Task Start_OnADirectoryWithResources_AddsNothing()
    {
        using var folder = new TemporaryFolder();
        await using (var empty = await RunningServer.StartAsync(folder.Path))
        {
            empty.Server.Services.GetRequiredService<IDocumentStore>().Put(Kinds.Model, "mine", new() { ["ModelName"] = "mine" });
        }

        await using var server = await RunningServer.StartAsync(folder.Path, configure: options => options.SampleAccount = true);
        await server.Server.Ready;

        var documents = server.Server.Services.GetRequiredService<IDocumentStore>();
        documents.All(Kinds.Model).Count.ShouldBe(1);
        documents.All(Kinds.Endpoint).ShouldBeEmpty();
    }

    [Fact]
    public async Task LiveTraffic_Sent_IsAnsweredAndMostlyRight()
    {
        var services = (await account.ServerAsync()).Server.Services;
        var traffic = ActivatorUtilities.CreateInstance<LiveTraffic>(services);
        var random = new Random(1);
        var good = 0;
        for (var request = 0; request < 600; request++)
        {
            good += await traffic.SendAsync(random, Token) ? 1 : 0;
        }

        good.ShouldBeInRange(580, 599);
    }

    private static Task<RunningServer> StartAsync(TemporaryFolder folder, FakeTimeProvider time) =>
        RunningServer.StartAsync(folder.Path, time, options => options.SampleAccount = true);

    private static void ShouldBeAlike(IServiceProvider second, IServiceProvider first)
    {
        foreach (var kind in new[] { Kinds.Endpoint, Kinds.EndpointConfig, Kinds.Model, Kinds.TrainingJob, Kinds.MonitoringExecution, Kinds.ProcessingJob })
        {
            Texts(second, kind).ShouldBe(Texts(first, kind), ignoreOrder: true);
        }

        // Models and reports too, by their contents.
        Objects(second).ShouldBe(Objects(first));
    }

    private static List<string> Texts(IServiceProvider services, string kind) =>
        [.. services.GetRequiredService<IDocumentStore>().All(kind).Select(document => document.ToJsonString())];

    private static List<string> Objects(IServiceProvider services) =>
        [.. services.GetRequiredService<IObjectStore>().List(SampleNames.Bucket, "").Select(item => $"{item.Key} {item.ETag}")];
}
