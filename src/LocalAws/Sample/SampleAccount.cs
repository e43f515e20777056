using System.Diagnostics;
using LocalAws.CloudWatch;
using LocalAws.SageMaker;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Fills an empty data directory with the sample account, once. The same seed and time give the same account.</summary>
internal sealed class SampleAccount(
    IDocumentStore documents, IMetricLoader metrics, SampleMarker marker, SampleFiles files, SampleJobs jobs, SampleEndpoints endpoints,
    SampleStocks stocks, SampleMonitoring monitoring, SampleAlarms alarms, SampleRequests requests, LocalAwsOptions options,
    ILogger<SampleAccount> logger) : IStartupWork
{
    private static readonly string[] s_kinds =
    [
        Kinds.Endpoint, Kinds.EndpointConfig, Kinds.Model, Kinds.TrainingJob, Kinds.ProcessingJob, Kinds.MonitoringSchedule,
    ];

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!options.SampleAccount)
        {
            return;
        }

        if (!marker.IsBuilt)
        {
            if (s_kinds.Any(kind => documents.All(kind).Count > 0))
            {
                SampleLog.NotEmpty(logger);
                return;
            }

            await BuildAsync(marker.Anchor, cancellationToken);
        }

        requests.Complete(marker.Anchor);
    }

    private async Task BuildAsync(DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        marker.Begin();
        await StepAsync("training data", () => files.BuildAsync(cancellationToken));
        var history = Task.Run(() => MetricHistory.Load(metrics, SampleIncidents.History(options.Seed, anchor)), cancellationToken);
        await StepAsync("training jobs", () => Parallel.ForEachAsync(
            SampleTrainings.All, cancellationToken, async (training, token) => await jobs.BuildAsync(training, anchor, token)));
        await StepAsync("endpoints", () => endpoints.BuildAsync(anchor, cancellationToken));
        await StepAsync("stock predictions", () => stocks.BuildAsync(cancellationToken));
        await StepAsync("drift reports", () => monitoring.BuildAsync(anchor, cancellationToken));
        await StepAsync("metric history", () => history);
        await StepAsync("alarms", () => Task.Run(() => alarms.Build(anchor, cancellationToken), cancellationToken));
        marker.Complete();
        SampleLog.Built(logger, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    private async Task StepAsync(string what, Func<Task> step)
    {
        var start = Stopwatch.GetTimestamp();
        await step();
        SampleLog.Step(logger, what, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
