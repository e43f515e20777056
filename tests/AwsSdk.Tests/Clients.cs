using Amazon.CloudWatch;
using Amazon.SageMaker;
using Amazon.SageMakerRuntime;

namespace AwsSdk.Tests;

/// <summary>Clients of a loopback service, with fixed keys.</summary>
internal static class Clients
{
    public const string AccessKey = "AKIDEXAMPLE";
    public const string SecretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    public const string Region = "eu-central-1";

    public static AmazonSageMakerClient SageMaker(LoopbackService service, Action<AmazonSageMakerConfig>? configure = null)
    {
        var config = new AmazonSageMakerConfig { ServiceURL = service.Address.ToString(), AuthenticationRegion = Region };
        configure?.Invoke(config);
        return new AmazonSageMakerClient(AccessKey, SecretKey, config);
    }

    public static AmazonSageMakerRuntimeClient Runtime(LoopbackService service, Action<AmazonSageMakerRuntimeConfig>? configure = null)
    {
        var config = new AmazonSageMakerRuntimeConfig { ServiceURL = service.Address.ToString(), AuthenticationRegion = Region };
        configure?.Invoke(config);
        return new AmazonSageMakerRuntimeClient(AccessKey, SecretKey, config);
    }

    public static AmazonCloudWatchClient CloudWatch(LoopbackService service, Action<AmazonCloudWatchConfig>? configure = null)
    {
        var config = new AmazonCloudWatchConfig { ServiceURL = service.Address.ToString(), AuthenticationRegion = Region };
        configure?.Invoke(config);
        return new AmazonCloudWatchClient(AccessKey, SecretKey, config);
    }
}
