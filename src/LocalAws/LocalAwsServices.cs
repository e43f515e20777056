using LocalAws.Algorithms;
using LocalAws.Algorithms.LinearLearner;
using LocalAws.Algorithms.XGBoost;
using LocalAws.CloudWatch;
using LocalAws.Http;
using LocalAws.Runtime;
using LocalAws.S3;
using LocalAws.SageMaker;
using LocalAws.Sample;
using LocalAws.Storage;

namespace LocalAws;

/// <summary>What the server is composed of. Each area adds itself with one line.</summary>
internal static class LocalAwsServices
{
    /// <summary>Adds every area.</summary>
    public static IServiceCollection AddLocalAws(
        this IServiceCollection services, LocalAwsOptions options, DataDirectory directory, TimeProvider timeProvider)
    {
        services.AddSingleton(options);
        services.AddSingleton(directory);
        services.AddSingleton(timeProvider);
        services.AddStorage();
        services.AddS3();
        services.AddCloudWatch();
        services.AddAlgorithms();
        services.AddSageMaker();
        services.AddRuntime();
        services.AddSample();
        services.AddHttp();
        return services;
    }

    private static void AddAlgorithms(this IServiceCollection services)
    {
        services.AddSingleton<IAlgorithm, XGBoostAlgorithm>();
        services.AddSingleton<IAlgorithm, LinearLearnerAlgorithm>();
    }

    private static void AddStorage(this IServiceCollection services)
    {
        services.AddSingleton<StateDatabase>();
        services.AddSingleton<IDocumentStore, DocumentStore>();
        services.AddSingleton<IBlockStore, BlockStore>();
    }

    private static void AddS3(this IServiceCollection services)
    {
        services.AddSingleton<BlobStore>();
        services.AddSingleton<ObjectStore>();
        services.AddSingleton<IObjectStore>(provider => provider.GetRequiredService<ObjectStore>());
        services.AddSingleton<MultipartUploads>();
        services.AddSingleton<BlobSweep>();
        services.AddSingleton<BucketOperations>();
        services.AddSingleton<ObjectOperations>();
        services.AddSingleton<MultipartOperations>();
    }

    private static void AddHttp(this IServiceCollection services)
    {
        services.AddSingleton(new SignatureVerifier(
            LocalAwsServer.AccessKeyId,
            LocalAwsServer.SecretAccessKey,
            // Clients sign with the machine's clock, also when a test turns the account's clock.
            TimeProvider.System));
        services.AddSingleton<Operations>();
        services.AddSingleton<Dispatcher>();
        // In the order in which they are asked; S3 takes the rest.
        services.AddSingleton<IProtocol, CborProtocol>();
        services.AddSingleton<IProtocol, JsonProtocol>();
        services.AddSingleton<IProtocol, QueryProtocol>();
        services.AddSingleton<IProtocol, RuntimeProtocol>();
        services.AddSingleton<IProtocol, S3Protocol>();
    }
}
