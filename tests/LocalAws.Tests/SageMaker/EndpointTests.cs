using System.Text.Json.Nodes;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Tests.SageMaker;

public sealed class EndpointTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Endpoint_Created_IsCreatingThenInService()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.PutModelAsync("m/model.tar.gz", "7");
        await aws.CreateModelAsync("m", "s3://bucket/m/model.tar.gz");
        await aws.CreateEndpointAsync("ep", null, ("blue", "m", 3), ("green", "m", 1));

        var creating = await DescribeAsync(aws, "ep");
        aws.Clock.Advance(EndpointLifecycle.CreationTime);
        await aws.Endpoints.SettledAsync("ep", Token);
        var ready = await DescribeAsync(aws, "ep");

        creating.Text("EndpointStatus").ShouldBe("Creating");
        creating.Items("ProductionVariants").First().Items("VariantStatus").Single().Text("Status").ShouldBe("Creating");
        ready.Text("EndpointStatus").ShouldBe("InService");
        ready.Text("EndpointArn").ShouldBe("arn:aws:sagemaker:us-east-1:123456789012:endpoint/ep");
        var variants = ready.Items("ProductionVariants").ToList();
        variants.Select(variant => variant.Number("CurrentWeight")).ShouldBe([3.0, 1.0]);
        variants.ShouldAllBe(variant => variant.Whole("CurrentInstanceCount") == 2 && variant["VariantStatus"] == null);
        ready.ShouldAllBe(pair => !pair.Key.StartsWith('$'));
        ready.Time("LastModifiedTime")!.Value.ShouldBe(creating.Time("CreationTime")!.Value + EndpointLifecycle.CreationTime);
    }

    [Theory]
    [InlineData("s3://bucket/gone/model.tar.gz", SageMakerHarness.GatedImage, "Failed to download model data")]
    [InlineData("s3://no-such-bucket/model.tar.gz", SageMakerHarness.GatedImage, "s3://no-such-bucket/model.tar.gz")]
    [InlineData("s3://bucket/text.tar.gz", SageMakerHarness.GatedImage, "did not pass the ping health check")]
    [InlineData("s3://bucket/text.tar.gz", "111122223333.dkr.ecr.us-east-1.amazonaws.com/unknown:1", "does not exist")]
    [InlineData("s3://bucket/text.tar.gz", "python:3", "no address of a registry image")]
    public async Task Endpoint_ModelCannotBeHosted_FailsWithReason(string artifact, string image, string expected)
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.PutAsync("text.tar.gz", "this is no archive");
        await aws.CreateModelAsync("m", artifact, image);
        await aws.CreateEndpointAsync("ep", null, ("AllTraffic", "m", 1));

        aws.Clock.Advance(EndpointLifecycle.CreationTime);
        await aws.Endpoints.SettledAsync("ep", Token);

        var endpoint = await DescribeAsync(aws, "ep");
        endpoint.Text("EndpointStatus").ShouldBe("Failed");
        endpoint.Text("FailureReason")!.ShouldContain(expected);
    }

    [Fact]
    public async Task Endpoint_Deleted_IsDeletingThenGone()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.ServeAsync("ep", "7");

        await aws.CallAsync("DeleteEndpoint", new JsonObject { ["EndpointName"] = "ep" });
        var deleting = await DescribeAsync(aws, "ep");
        aws.Clock.Advance(EndpointLifecycle.DeletionTime);
        await aws.Endpoints.SettledAsync("ep", Token);
        var error = await aws.FailAsync("DescribeEndpoint", new JsonObject { ["EndpointName"] = "ep" });

        deleting.Text("EndpointStatus").ShouldBe("Deleting");
        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldBe("Could not find endpoint \"arn:aws:sagemaker:us-east-1:123456789012:endpoint/ep\".");
    }

    [Fact]
    public async Task DeleteEndpoint_WhileCreating_IsRefused()
    {
        await using var aws = new SageMakerHarness();
        await aws.PutModelAsync("m/model.tar.gz", "7");
        await aws.CreateModelAsync("m", "s3://bucket/m/model.tar.gz");
        await aws.CreateEndpointAsync("ep", null, ("AllTraffic", "m", 1));

        var error = await aws.FailAsync("DeleteEndpoint", new JsonObject { ["EndpointName"] = "ep" });

        error.Message.ShouldBe("Cannot update in-progress endpoint \"arn:aws:sagemaker:us-east-1:123456789012:endpoint/ep\".");
    }

    [Fact]
    public async Task Endpoint_AfterRestart_AnswersAgainThoughConfigAndModelAreDeleted()
    {
        var first = new SageMakerHarness();
        await first.StartAsync();
        await first.ServeAsync("ep", "7");
        await first.CallAsync("DeleteEndpointConfig", new JsonObject { ["EndpointConfigName"] = "ep-config" });
        await first.CallAsync("DeleteModel", new JsonObject { ["ModelName"] = "ep-model" });
        await first.DisposeAsync();

        await using var second = new SageMakerHarness(first.Documents, first.Objects);
        await second.StartAsync();

        System.Text.Encoding.UTF8.GetString((await second.InvokeAsync("ep")).Body).ShouldBe("7");
    }

    [Fact]
    public async Task Endpoint_CreatingWhenTheServerStopped_GoesOnAfterTheNextStart()
    {
        var first = new SageMakerHarness();
        await first.StartAsync();
        await first.PutModelAsync("m/model.tar.gz", "7");
        await first.CreateModelAsync("m", "s3://bucket/m/model.tar.gz");
        await first.CreateEndpointAsync("ep", null, ("AllTraffic", "m", 1));
        await first.DisposeAsync();

        await using var second = new SageMakerHarness(first.Documents, first.Objects);
        second.Clock.Advance(TimeSpan.FromMinutes(5));
        await second.StartAsync();
        await second.Endpoints.SettledAsync("ep", Token);

        (await DescribeAsync(second, "ep")).Text("EndpointStatus").ShouldBe("InService");
    }

    [Theory]
    [InlineData("CreateModel", "model", "m")]
    [InlineData("CreateEndpoint", "endpoint", "ep")]
    [InlineData("CreateEndpointConfig", "endpoint configuration", "ep-config")]
    public async Task Create_NameTaken_IsRefused(string operation, string kind, string name)
    {
        await using var aws = new SageMakerHarness();
        await aws.CreateModelAsync("m", "s3://bucket/m");
        await aws.CreateEndpointAsync("ep", null, ("AllTraffic", "m", 1));
        var input = operation switch
        {
            "CreateModel" => new JsonObject
            {
                ["ModelName"] = name,
                ["PrimaryContainer"] = new JsonObject { ["Image"] = SageMakerHarness.GatedImage, ["ModelDataUrl"] = "s3://bucket/m" },
            },
            "CreateEndpoint" => new JsonObject { ["EndpointName"] = name, ["EndpointConfigName"] = "ep-config" },
            _ => (await aws.CallAsync("DescribeEndpointConfig", new JsonObject { ["EndpointConfigName"] = name }))!,
        };

        var error = await aws.FailAsync(operation, input);

        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldStartWith($"Cannot create already existing {kind} ");
    }

    [Fact]
    public async Task CreateEndpointConfig_UnknownModel_NamesIt()
    {
        await using var aws = new SageMakerHarness();

        var error = await Should.ThrowAsync<LocalAws.Http.AwsError>(() => aws.CreateEndpointAsync("ep", null, ("AllTraffic", "none", 1)));

        error.Message.ShouldBe("Could not find model \"arn:aws:sagemaker:us-east-1:123456789012:model/none\".");
    }

    private static async Task<JsonObject> DescribeAsync(SageMakerHarness aws, string name) =>
        (await aws.CallAsync("DescribeEndpoint", new JsonObject { ["EndpointName"] = name }))!;
}
