using Amazon;
using Amazon.CloudWatch;
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Microsoft.Extensions.DependencyInjection;

namespace AwsSdk.Tests;

public sealed class DependencyInjectionTests
{
    [Fact]
    public async Task AddAWSService_ForAllThree_ResolvesTheClients()
    {
        await using var provider = new ServiceCollection()
            .AddDefaultAWSOptions(new AWSOptions { Region = RegionEndpoint.EUCentral1, Credentials = new BasicAWSCredentials("a", "s") })
            .AddAWSService<IAmazonSageMaker>()
            .AddAWSService<IAmazonSageMakerRuntime>()
            .AddAWSService<IAmazonCloudWatch>()
            .BuildServiceProvider();

        provider.GetRequiredService<IAmazonSageMaker>().ShouldBeOfType<AmazonSageMakerClient>()
            .Config.RegionEndpoint.ShouldBe(RegionEndpoint.EUCentral1);
        provider.GetRequiredService<IAmazonSageMakerRuntime>().ShouldBeOfType<AmazonSageMakerRuntimeClient>();
        provider.GetRequiredService<IAmazonCloudWatch>().ShouldBeOfType<AmazonCloudWatchClient>();
    }

    [Fact]
    public async Task AddAWSService_WithServiceAddress_CallsIt()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"NextToken":"n"}"""));
        var options = new AWSOptions { Credentials = new BasicAWSCredentials(Clients.AccessKey, Clients.SecretKey) };
        options.DefaultClientConfig.ServiceURL = service.Address.ToString();
        options.DefaultClientConfig.AuthenticationRegion = Clients.Region;
        await using var provider = new ServiceCollection().AddAWSService<IAmazonSageMaker>(options).BuildServiceProvider();

        var response = await provider.GetRequiredService<IAmazonSageMaker>()
            .ListEndpointsAsync(new ListEndpointsRequest(), TestContext.Current.CancellationToken);

        response.NextToken.ShouldBe("n");
        service.Request.ShouldBeSigned("sagemaker");
    }
}
