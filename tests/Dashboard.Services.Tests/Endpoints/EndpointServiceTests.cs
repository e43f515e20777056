using System.Text.Json.Nodes;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Errors;
using Dashboard.Services.Tests.Support;

namespace Dashboard.Services.Tests.Endpoints;

public sealed class EndpointServiceTests : IAsyncLifetime
{
    private FakeAws _aws = null!;
    private Bench _bench = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _aws = (await FakeAws.StartAsync())
            .On("ListEndpoints", """
                {"Endpoints":[
                  {"EndpointName":"bike","EndpointArn":"arn:bike","CreationTime":1700000100,"LastModifiedTime":1700000200,"EndpointStatus":"InService"},
                  {"EndpointName":"stock","EndpointArn":"arn:stock","CreationTime":1700000300,"LastModifiedTime":1700000300,"EndpointStatus":"Creating"}]}
                """)
            .On("DescribeEndpoint", Describe)
            .On("DescribeEndpointConfig", """
                {"EndpointConfigName":"bike-config","EndpointConfigArn":"arn:config","CreationTime":1700000000,"ProductionVariants":[
                  {"VariantName":"a","ModelName":"model-1","InstanceType":"ml.g5.xlarge","InitialInstanceCount":1},
                  {"VariantName":"b","ModelName":"model-2","ServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5}},
                  {"VariantName":"c","ModelName":"model-1","InstanceType":"ml.m5.large","InitialInstanceCount":1}]}
                """)
            .On("DescribeModel", Model);
        _bench = new Bench(_aws.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Dispose();
        await _aws.DisposeAsync();
    }

    [Fact]
    public async Task ListAsync_TwoEndpoints_NewestFirstWithVariantsAndShares()
    {
        var endpoints = await _bench.Services.Endpoints.ListAsync(Token);

        endpoints.Select(endpoint => endpoint.Name).ShouldBe(["stock", "bike"]);
        endpoints[0].Status.ShouldBe(EndpointStatus.Creating);
        endpoints[0].Variants.ShouldBeEmpty();
        var bike = endpoints[1];
        bike.CreatedAt.ShouldBe(DateTimeOffset.FromUnixTimeSeconds(1700000100));
        bike.DataCapture.ShouldBe(new DataCapture(true, 20, "s3://b/capture"));
        bike.Variants.ShouldBe(
        [
            new ProductionVariant("a", "model-1", "ml.g5.xlarge", 2, 3, 3, 1, 0.75),
            new ProductionVariant("b", "model-2", null, null, null, 1, 1, 0.25),
        ]);
        bike.Variants[0].HasGpu.ShouldBeTrue();
    }

    [Fact]
    public async Task ListAsync_EndpointVanishedMeanwhile_IsLeftOut()
    {
        _aws.On("DescribeEndpoint", request => request["EndpointName"]!.GetValue<string>() == "stock"
            ? FakeAws.Error("ValidationException", "Could not find endpoint \"arn:stock\".")
            : Describe(request));

        (await _bench.Services.Endpoints.ListAsync(Token)).Select(endpoint => endpoint.Name).ShouldBe(["bike"]);
    }

    [Fact]
    public async Task ListAsync_ConfigurationDeleted_ShowsTheEndpointWithoutModels()
    {
        _aws.On("DescribeEndpointConfig", _ => FakeAws.Error("ValidationException", "Could not find endpoint configuration \"bike-config\"."));

        var bike = (await _bench.Services.Endpoints.ListAsync(Token)).Single(endpoint => endpoint.Name == "bike");

        bike.Variants.ShouldAllBe(variant => variant.ModelName == null && variant.InstanceType == null);
        bike.Variants.Count.ShouldBe(2);
    }

    [Fact]
    public async Task ListAsync_DescriptionDenied_IsNotSwallowed()
    {
        _aws.On("DescribeEndpoint", _ => FakeAws.Error("AccessDeniedException", "no"));

        var exception = await Should.ThrowAsync<ServiceException>(_bench.Services.Endpoints.ListAsync(Token));

        exception.Kind.ShouldBe(ServiceErrorKind.Denied);
        exception.Action.ShouldBe("sagemaker:DescribeEndpoint");
    }

    [Fact]
    public async Task ListAsync_ManyViewersAtOnce_AsksOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _bench.Services.Endpoints.ListAsync(Token)));

        _aws.Requests.Count(operation => operation == "ListEndpoints").ShouldBe(1);
        _aws.Requests.Count(operation => operation == "DescribeEndpointConfig").ShouldBe(1);
    }

    [Fact]
    public async Task GetAsync_Endpoint_GivesEachModelOnceWithSecretsMasked()
    {
        var detail = await _bench.Services.Endpoints.GetAsync("bike", Token);

        detail.ConfigArn.ShouldBe("arn:config");
        detail.Models.Select(model => model.Name).ShouldBe(["model-1", "model-2"]);
        var container = detail.Models[0].Containers.Single();
        container.IsMultiModel.ShouldBeTrue();
        container.ModelDataUrl.ShouldBe("s3://b/models/");
        container.Environment["LOG_LEVEL"].ShouldBe("info");
        container.Environment["HF_TOKEN"].ShouldBe(SecretNames.Mask);
    }

    [Theory]
    [InlineData("HF_TOKEN", true)]
    [InlineData("DB_PASSWORD", true)]
    [InlineData("openai_apikey", true)]
    [InlineData("AWS_SECRET_ACCESS_KEY", true)]
    [InlineData("client.secret", true)]
    [InlineData("TOKENIZERS_PARALLELISM", false)]
    [InlineData("LOG_LEVEL", false)]
    [InlineData("SAGEMAKER_PROGRAM", false)]
    public void IsSecret_NameOfAVariable_TellsSecretsFromOthers(string name, bool expected)
    {
        SecretNames.IsSecret(name).ShouldBe(expected);
    }

    private static JsonNode Describe(JsonObject request) => JsonNode.Parse(request["EndpointName"]!.GetValue<string>() switch
    {
        "bike" => """
            {"EndpointName":"bike","EndpointArn":"arn:bike","EndpointConfigName":"bike-config","EndpointStatus":"InService",
             "CreationTime":1700000100,"LastModifiedTime":1700000200,
             "DataCaptureConfig":{"EnableCapture":true,"CaptureStatus":"Started","CurrentSamplingPercentage":20,"DestinationS3Uri":"s3://b/capture"},
             "ProductionVariants":[
               {"VariantName":"a","CurrentWeight":3,"DesiredWeight":1,"CurrentInstanceCount":2,"DesiredInstanceCount":3},
               {"VariantName":"b","CurrentWeight":1,"DesiredWeight":1,"CurrentServerlessConfig":{"MemorySizeInMB":2048,"MaxConcurrency":5}}]}
            """,
        _ => """{"EndpointName":"stock","EndpointArn":"arn:stock","EndpointStatus":"Creating","CreationTime":1700000300,"LastModifiedTime":1700000300}""",
    })!;

    private static JsonNode Model(JsonObject request) => JsonNode.Parse($$$"""
        {"ModelName":"{{{request["ModelName"]}}}","ModelArn":"arn:model","ExecutionRoleArn":"arn:role","CreationTime":1700000000,
         "PrimaryContainer":{"Image":"image:1","Mode":"MultiModel","ModelDataUrl":"s3://b/models/",
           "Environment":{"LOG_LEVEL":"info","HF_TOKEN":"hf_123"} } }
        """)!;
}
