using LocalAws.Http;
using LocalAws.SageMaker.Hosting;
using LocalAws.SageMaker.Listing;
using LocalAws.SageMaker.Schedules;
using LocalAws.SageMaker.Training;
using LocalAws.Storage;

namespace LocalAws.SageMaker;

/// <summary>Adds the SageMaker control plane: its operations and the background work behind them.</summary>
internal static class SageMakerServices
{
    /// <summary>Adds the operation table <c>sagemaker</c>, the training runner and endpoint hosting.</summary>
    public static IServiceCollection AddSageMaker(this IServiceCollection services)
    {
        services.AddSingleton<ModelLoader>();
        services.AddSingleton<EndpointHost>();
        services.AddSingleton<EndpointLifecycle>();
        services.AddHostedService(provider => provider.GetRequiredService<EndpointLifecycle>());
        services.AddSingleton<ModelOperations>();
        services.AddSingleton<EndpointConfigOperations>();
        services.AddSingleton<EndpointOperations>();
        services.AddSingleton<TrainingRun>();
        services.AddSingleton<TrainingJobRunner>();
        services.AddHostedService(provider => provider.GetRequiredService<TrainingJobRunner>());
        services.AddSingleton<TrainingOperations>();
        services.AddSingleton<ScheduleOperations>();
        services.AddSingleton<MonitoringRun>();
        services.AddSingleton<MonitoringScheduler>();
        services.AddHostedService(provider => provider.GetRequiredService<MonitoringScheduler>());
        services.AddSingleton(BuildTable);
        return services;
    }

    private static OperationTable BuildTable(IServiceProvider provider)
    {
        var table = new OperationTable("sagemaker");
        var documents = provider.GetRequiredService<IDocumentStore>();
        foreach (var list in SageMakerLists.All)
        {
            list.AddTo(table, documents);
        }

        DescribeOperations.AddTo(table, documents);
        provider.GetRequiredService<ModelOperations>().AddTo(table);
        provider.GetRequiredService<EndpointConfigOperations>().AddTo(table);
        provider.GetRequiredService<EndpointOperations>().AddTo(table);
        provider.GetRequiredService<TrainingOperations>().AddTo(table);
        provider.GetRequiredService<ScheduleOperations>().AddTo(table);
        return table;
    }
}
