using Amazon;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;

namespace AwsSdk.Tests;

public sealed class ConfigurationTests
{
    private static readonly BasicAWSCredentials s_credentials = new("a", "s");

    [Theory]
    [InlineData("eu-central-1", "https://api.sagemaker.eu-central-1.amazonaws.com", "https://runtime.sagemaker.eu-central-1.amazonaws.com", "https://monitoring.eu-central-1.amazonaws.com")]
    [InlineData("cn-north-1", "https://api.sagemaker.cn-north-1.amazonaws.com.cn", "https://runtime.sagemaker.cn-north-1.amazonaws.com.cn", "https://monitoring.cn-north-1.amazonaws.com.cn")]
    public void Endpoint_OfARegion_FollowsItsPartition(string region, string sageMaker, string runtime, string cloudWatch)
    {
        var endpoint = RegionEndpoint.GetBySystemName(region);
        using var sageMakerClient = new AmazonSageMakerClient(s_credentials, endpoint);
        using var runtimeClient = new AmazonSageMakerRuntimeClient(s_credentials, endpoint);
        using var cloudWatchClient = new AmazonCloudWatchClient(s_credentials, endpoint);

        sageMakerClient.DetermineServiceOperationEndpoint(new ListEndpointsRequest()).URL.ShouldBe(sageMaker);
        runtimeClient.DetermineServiceOperationEndpoint(new InvokeEndpointRequest()).URL.ShouldBe(runtime);
        cloudWatchClient.DetermineServiceOperationEndpoint(new ListMetricsRequest()).URL.ShouldBe(cloudWatch);
    }

    [Theory]
    [InlineData("us-east-1", true, false, "https://api-fips.sagemaker.us-east-1.amazonaws.com")]
    [InlineData("us-gov-west-1", true, false, "https://api-fips.sagemaker.us-gov-west-1.amazonaws.com")]
    [InlineData("cn-north-1", true, false, "https://api.sagemaker-fips.cn-north-1.amazonaws.com.cn")]
    [InlineData("eu-west-1", false, true, "https://api.sagemaker.eu-west-1.api.aws")]
    [InlineData("eu-west-1", true, true, "https://api.sagemaker-fips.eu-west-1.api.aws")]
    [InlineData("cn-north-1", false, true, "https://api.sagemaker.cn-north-1.api.amazonwebservices.com.cn")]
    public void Endpoint_WithFipsOrDualStack_IsTheVariant(string region, bool fips, bool dualStack, string expected)
    {
        using var client = new AmazonSageMakerClient(
            s_credentials,
            new AmazonSageMakerConfig { RegionEndpoint = RegionEndpoint.GetBySystemName(region), UseFIPSEndpoint = fips, UseDualstackEndpoint = dualStack });

        client.DetermineServiceOperationEndpoint(new ListEndpointsRequest()).URL.ShouldBe(expected);
    }

    [Fact]
    public void Endpoint_OwnAddressWithFips_IsRefusedWithTheReason()
    {
        using var client = new AmazonSageMakerClient(
            s_credentials,
            new AmazonSageMakerConfig { ServiceURL = "http://127.0.0.1:4566", UseFIPSEndpoint = true });

        var error = Should.Throw<AmazonClientException>(() => client.DetermineServiceOperationEndpoint(new ListEndpointsRequest()));

        error.Message.ShouldContain("http://127.0.0.1:4566");
        error.Message.ShouldContain("FIPS");
    }

    [Fact]
    public void Config_Names_AreTheOfficialOnes()
    {
        AmazonSageMakerConfig.ServiceId.ShouldBe("SageMaker");
        AmazonSageMakerRuntimeConfig.ServiceId.ShouldBe("SageMaker Runtime");
        AmazonCloudWatchConfig.ServiceId.ShouldBe("CloudWatch");
        new AmazonSageMakerRuntimeConfig().AuthenticationServiceName.ShouldBe("sagemaker");
        new AmazonCloudWatchConfig().RegionEndpointServiceName.ShouldBe("monitoring");
        new AmazonSageMakerConfig().ServiceVersion.ShouldBe("2017-07-24");
    }

    [Fact]
    public async Task ServiceUrl_WithAPath_KeepsIt()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service, config => config.ServiceURL = new Uri(service.Address, "proxy/aws").ToString());

        await client.ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

        service.Request.Target.ShouldBe("/proxy/aws/");
    }

    [Fact]
    public async Task Credentials_Anonymous_SendUnsigned()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = new AmazonSageMakerClient(
            new AnonymousAWSCredentials(),
            new AmazonSageMakerConfig { ServiceURL = service.Address.ToString(), AuthenticationRegion = Clients.Region });

        await client.ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

        service.Request.Header("Authorization").ShouldBeNull();
    }

    [Fact]
    public async Task Credentials_Temporary_SendTheSessionToken()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = new AmazonSageMakerClient(
            Clients.AccessKey,
            Clients.SecretKey,
            "session",
            new AmazonSageMakerConfig { ServiceURL = service.Address.ToString(), AuthenticationRegion = Clients.Region });

        await client.ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

        service.Request.Header("X-Amz-Security-Token").ShouldBe("session");
        service.Request.ShouldBeSigned("sagemaker");
    }

    [Fact]
    public async Task Collections_OfAPlainRequest_AreNotSent()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        await client.CreateModelAsync(new CreateModelRequest { ModelName = "m" }, TestContext.Current.CancellationToken);

        service.Request.Text.ShouldBe("""{"ModelName":"m"}""");
    }
}
