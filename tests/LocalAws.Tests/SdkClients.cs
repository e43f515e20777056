using Amazon.CloudWatch;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;

namespace LocalAws.Tests;

/// <summary>The real clients of a running server, with one attempt, so that a failure is seen at once.</summary>
internal static class SdkClients
{
    public static AmazonSageMakerClient SageMaker(this RunningServer server) => new(
        RunningServer.Credentials,
        new AmazonSageMakerConfig { ServiceURL = server.Address.ToString(), AuthenticationRegion = LocalAwsServer.Region, MaxErrorRetry = 0 });

    public static AmazonSageMakerRuntimeClient Runtime(this RunningServer server) => new(
        RunningServer.Credentials,
        new AmazonSageMakerRuntimeConfig { ServiceURL = server.Address.ToString(), AuthenticationRegion = LocalAwsServer.Region, MaxErrorRetry = 0 });

    public static AmazonCloudWatchClient CloudWatch(this RunningServer server) => new(
        RunningServer.Credentials,
        new AmazonCloudWatchConfig { ServiceURL = server.Address.ToString(), AuthenticationRegion = LocalAwsServer.Region, MaxErrorRetry = 0 });
}
