using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Runtime;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;
using LocalAws.Tests.SageMaker;

namespace LocalAws.Tests.Runtime;

public sealed class InvocationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invoke_InService_AnswersAndMeters()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7");

        var answer = await aws.InvokeAsync("ep");

        Encoding.UTF8.GetString(answer.Body).ShouldBe("7");
        answer.Variant.ShouldBe("AllTraffic");
        aws.Metrics.Of("Invocations").Single().Key.Dimensions.ShouldBe([("EndpointName", "ep"), ("VariantName", "AllTraffic")]);
        aws.Metrics.Of("InvocationsPerInstance").Single().Value.ShouldBe(0.5);
        aws.Metrics.Of("Invocation4XXErrors").Single().Value.ShouldBe(0);
        aws.Metrics.Of("Invocation5XXErrors").Single().Value.ShouldBe(0);
        aws.Metrics.Of("ModelLatency").Single().ShouldSatisfyAllConditions(
            point => point.Unit.ShouldBe("Microseconds"), point => point.Value.ShouldBeGreaterThan(0), point => point.Time.ShouldBe(aws.Clock.GetUtcNow()));
        aws.Metrics.Of("OverheadLatency").Single().Value.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("1", "application/json", 415, "client", 1, 0)]
    [InlineData("break", "text/csv", 500, "server", 0, 1)]
    public async Task Invoke_ContainerError_IsModelErrorAndMetered(
        string body, string contentType, int status, string side, double clientErrors, double serverErrors)
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7");

        var error = await Should.ThrowAsync<AwsError>(() => aws.InvokeAsync("ep", body, call => call with { ContentType = contentType }));

        error.Code.ShouldBe("ModelError");
        error.Status.ShouldBe(424);
        error.Message.ShouldStartWith($"Received {side} error ({status}) from primary with message \"");
        error.Members["OriginalStatusCode"].ShouldBe(status);
        error.Members["LogStreamArn"].ShouldBe("arn:aws:logs:us-east-1:123456789012:log-group:/aws/sagemaker/Endpoints/ep:log-stream:AllTraffic");
        aws.Metrics.Of("Invocation4XXErrors").Single().Value.ShouldBe(clientErrors);
        aws.Metrics.Of("Invocation5XXErrors").Single().Value.ShouldBe(serverErrors);
        aws.Metrics.Of("InvocationModelErrors").Single().Value.ShouldBe(1);
    }

    [Fact]
    public async Task Invoke_MissingEndpoint_IsValidationErrorAndNotMetered()
    {
        await using var aws = new SageMakerHarness();

        var error = await Should.ThrowAsync<AwsError>(() => aws.InvokeAsync("none"));

        error.Code.ShouldBe("ValidationError");
        error.Status.ShouldBe(400);
        error.Message.ShouldBe("Endpoint none of account 123456789012 not found.");
        aws.Metrics.Points.ShouldBeEmpty();
    }

    [Fact]
    public async Task Invoke_TwoVariants_SharesByWeightAndHonoursTarget()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.PutModelAsync("a", "a");
        await aws.PutModelAsync("b", "b");
        await aws.CreateModelAsync("a", "s3://bucket/a");
        await aws.CreateModelAsync("b", "s3://bucket/b");
        await aws.CreateEndpointAsync("ep", null, ("production", "a", 8), ("candidate", "b", 2));
        aws.Clock.Advance(EndpointLifecycle.CreationTime);
        await aws.Endpoints.SettledAsync("ep", Token);

        var byWeight = 0;
        for (var i = 0; i < 1000; i++)
        {
            byWeight += (await aws.InvokeAsync("ep")).Variant == "candidate" ? 1 : 0;
        }

        var targeted = await aws.InvokeAsync("ep", change: call => call with { TargetVariant = "candidate" });
        var unknown = await Should.ThrowAsync<AwsError>(() => aws.InvokeAsync("ep", change: call => call with { TargetVariant = "blue" }));

        byWeight.ShouldBeInRange(150, 250);
        Encoding.UTF8.GetString(targeted.Body).ShouldBe("b");
        unknown.Code.ShouldBe("ValidationError");
        unknown.Message.ShouldContain("production, candidate");
    }

    [Fact]
    public async Task Capture_Enabled_LandsInS3OfTheHourAfterAMinute()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7", Capture());

        await aws.InvokeAsync("ep", "1,2", call => call with { InferenceId = "order-17", CustomAttributes = "trace=1" });
        await aws.Get<DataCapture>().FlushAsync(Token);

        var file = aws.Objects.List("bucket", "capture/").Single();
        file.Key.ShouldStartWith("capture/ep/AllTraffic/2026/03/04/10/");
        var line = JsonNode.Parse(aws.Read(file.Key).Trim())!;
        line["captureData"]!["endpointInput"]!["data"]!.GetValue<string>().ShouldBe("1,2");
        line["captureData"]!["endpointInput"]!["encoding"]!.GetValue<string>().ShouldBe("CSV");
        line["captureData"]!["endpointOutput"]!["data"]!.GetValue<string>().ShouldBe("7");
        line["eventMetadata"]!["inferenceId"]!.GetValue<string>().ShouldBe("order-17");
        line["eventMetadata"]!["inferenceTime"]!.GetValue<string>().ShouldBe("2026-03-04T10:20:05Z");
        line["eventVersion"]!.GetValue<string>().ShouldBe("0");
    }

    [Fact]
    public async Task Capture_ServerStops_WritesWhatWaits()
    {
        var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7", Capture());
        await aws.InvokeAsync("ep");

        await aws.DisposeAsync();

        aws.Objects.List("bucket", "capture/").Count().ShouldBe(1);
    }

    [Fact]
    public async Task Utilization_EachMinute_FollowsTheRequests()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7");
        var publisher = aws.Get<UtilizationPublisher>();
        publisher.Publish();
        var idle = aws.Metrics.Of("CPUUtilization").Average(point => point.Value);
        for (var i = 0; i < 40; i++)
        {
            await aws.InvokeAsync("ep");
        }

        publisher.Publish();

        var busy = aws.Metrics.Of("CPUUtilization").TakeLast(2).Average(point => point.Value);
        busy.ShouldBeGreaterThan(2 * idle);
        aws.Metrics.Of("MemoryUtilization").ShouldAllBe(point => point.Value > 0 && point.Value <= 100 && point.Unit == "Percent");
        aws.Metrics.Of("DiskUtilization").Count.ShouldBe(4);
    }

    private static JsonObject Capture() => new()
    {
        ["EnableCapture"] = true,
        ["InitialSamplingPercentage"] = 100,
        ["DestinationS3Uri"] = "s3://bucket/capture",
        ["CaptureOptions"] = new JsonArray(new JsonObject { ["CaptureMode"] = "Input" }, new JsonObject { ["CaptureMode"] = "Output" }),
        ["CaptureContentTypeHeader"] = new JsonObject { ["CsvContentTypes"] = new JsonArray("text/csv") },
    };
}
