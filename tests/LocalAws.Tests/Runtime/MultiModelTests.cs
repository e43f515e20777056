using System.Text;
using LocalAws.Http;
using LocalAws.Runtime;
using LocalAws.SageMaker.Hosting;
using LocalAws.Tests.SageMaker;

namespace LocalAws.Tests.Runtime;

public sealed class MultiModelTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invoke_TargetModel_LoadsOnceThenHits()
    {
        await using var aws = await ServeAsync("spring", "fall");

        var spring = await aws.InvokeAsync("many", change: call => call with { TargetModel = "spring.tar.gz" });
        var again = await aws.InvokeAsync("many", change: call => call with { TargetModel = "spring.tar.gz" });
        var fall = await aws.InvokeAsync("many", change: call => call with { TargetModel = "fall.tar.gz" });

        Encoding.UTF8.GetString(spring.Body).ShouldBe("spring");
        Encoding.UTF8.GetString(again.Body).ShouldBe("spring");
        Encoding.UTF8.GetString(fall.Body).ShouldBe("fall");
        aws.Metrics.Of("ModelCacheHit").Select(point => point.Value).ShouldBe([0.0, 1.0, 0.0]);
        aws.Metrics.Of("ModelLoadingTime").Count.ShouldBe(2);
        aws.Metrics.Of("ModelLoadingWaitTime").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Invoke_MoreModelsThanFit_UnloadsTheLeastRecentlyUsed()
    {
        string[] names = [.. Enumerable.Range(0, MultiModel.Capacity + 1).Select(i => $"m{i}")];
        await using var aws = await ServeAsync(names);
        foreach (var name in names[..^1])
        {
            await aws.InvokeAsync("many", change: call => call with { TargetModel = $"{name}.tar.gz" });
        }

        await aws.InvokeAsync("many", change: call => call with { TargetModel = "m0.tar.gz" });
        await aws.InvokeAsync("many", change: call => call with { TargetModel = $"{names[^1]}.tar.gz" });
        await aws.InvokeAsync("many", change: call => call with { TargetModel = "m0.tar.gz" });
        await aws.InvokeAsync("many", change: call => call with { TargetModel = "m1.tar.gz" });
        aws.Get<UtilizationPublisher>().Publish();

        aws.Metrics.Of("ModelCacheHit").TakeLast(4).Select(point => point.Value).ShouldBe([1.0, 0.0, 1.0, 0.0]);
        aws.Metrics.Of("ModelUnloadingTime").Count.ShouldBe(2);
        aws.Metrics.Of("LoadedModelCount").Single().Value.ShouldBe(MultiModel.Capacity);
    }

    [Fact]
    public async Task Invoke_UnknownTargetModel_NamesTheKeyAndIsTriedAgainLater()
    {
        await using var aws = await ServeAsync("spring");

        var error = await Should.ThrowAsync<AwsError>(() =>
            aws.InvokeAsync("many", change: call => call with { TargetModel = "winter.tar.gz" }));
        await aws.PutModelAsync("many/winter.tar.gz", "cold");
        var answer = await aws.InvokeAsync("many", change: call => call with { TargetModel = "winter.tar.gz" });

        error.Code.ShouldBe("ValidationError");
        error.Message.ShouldContain("bucket: bucket, key: many/winter.tar.gz");
        Encoding.UTF8.GetString(answer.Body).ShouldBe("cold");
    }

    [Fact]
    public async Task Invoke_WithoutTargetModel_SaysWhatIsMissing()
    {
        await using var aws = await ServeAsync("spring");

        var error = await Should.ThrowAsync<AwsError>(() => aws.InvokeAsync("many"));

        error.Code.ShouldBe("ValidationError");
        error.Message.ShouldContain("TargetModel");
    }

    [Fact]
    public async Task Invoke_TargetModelOfSingleModelEndpoint_IsRefused()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("one", "7");

        var error = await Should.ThrowAsync<AwsError>(() => aws.InvokeAsync("one", change: call => call with { TargetModel = "x" }));

        error.Code.ShouldBe("ValidationError");
    }

    private static async Task<SageMakerHarness> ServeAsync(params string[] names)
    {
        var aws = new SageMakerHarness();
        await aws.StartAsync();
        foreach (var name in names)
        {
            await aws.PutModelAsync($"many/{name}.tar.gz", name);
        }

        await aws.CreateModelAsync("many", "s3://bucket/many/", mode: "MultiModel");
        await aws.CreateEndpointAsync("many", null, ("AllTraffic", "many", 1));
        aws.Clock.Advance(EndpointLifecycle.CreationTime);
        await aws.Endpoints.SettledAsync("many", Token);
        return aws;
    }
}
