using Amazon;
using Amazon.CloudWatch;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;

namespace AwsSdk.Tests;

/// <summary>Tests that change the process-wide environment, and so run while no other test does.</summary>
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
[Collection(nameof(EnvironmentTests))]
public sealed class EnvironmentTests
{
    [Fact]
    public async Task EndpointAddress_OfTheService_IsTakenFromTheEnvironment()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"NextToken":"n"}"""));
        using var variable = new Variable("AWS_ENDPOINT_URL_SAGEMAKER", service.Address.ToString());
        using var client = new AmazonSageMakerClient(
            Clients.AccessKey, Clients.SecretKey, new AmazonSageMakerConfig { AuthenticationRegion = Clients.Region });

        var response = await client.ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

        response.NextToken.ShouldBe("n");
        service.Request.ShouldBeSigned("sagemaker");
    }

    [Theory]
    [InlineData("AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME")]
    [InlineData("AWS_ENDPOINT_URL_CLOUDWATCH")]
    [InlineData("AWS_ENDPOINT_URL")]
    public void EndpointAddress_OfOtherServices_HasItsOwnVariable(string name)
    {
        using var variable = new Variable(name, "http://127.0.0.1:4566");

        var taken = new (string Variable, string? Address)[]
        {
            ("AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME", new AmazonSageMakerRuntimeConfig().ServiceURL),
            ("AWS_ENDPOINT_URL_CLOUDWATCH", new AmazonCloudWatchConfig().ServiceURL),
        }.Where(config => config.Address is not null).Select(config => config.Variable);

        taken.ShouldBe(name == "AWS_ENDPOINT_URL" ? ["AWS_ENDPOINT_URL_SAGEMAKER_RUNTIME", "AWS_ENDPOINT_URL_CLOUDWATCH"] : [name]);
    }

    [Fact]
    public async Task Collections_InitializedByTheSdk_AreEmptyAndNotSent()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("{}"));
        AWSConfigs.InitializeCollections = true;
        try
        {
            using var client = Clients.SageMaker(service);
            var request = new CreateModelRequest { ModelName = "m" };
            request.Tags.ShouldNotBeNull().ShouldBeEmpty();

            await client.CreateModelAsync(request, TestContext.Current.CancellationToken);
            var response = await client.ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

            service.Requests[0].Text.ShouldBe("""{"ModelName":"m"}""");
            response.Endpoints.ShouldNotBeNull().ShouldBeEmpty();
        }
        finally
        {
            AWSConfigs.InitializeCollections = false;
        }
    }

    private sealed class Variable : IDisposable
    {
        private readonly string _name;
        private readonly string? _before;

        public Variable(string name, string value)
        {
            _name = name;
            _before = Environment.GetEnvironmentVariable(name);
            Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(_name, _before);
    }
}
