using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using LocalAws.Algorithms;
using LocalAws.CloudWatch;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Training;

/// <summary>Takes training jobs from Starting to their end, two at a time.</summary>
internal sealed class TrainingJobRunner(
    IDocumentStore documents, TrainingRun run, IMetricStore metrics, TimeProvider timeProvider, ILogger<TrainingJobRunner> logger)
    : BackgroundService
{
    /// <summary>Jobs that train at the same time; further ones wait in Starting.</summary>
    public const int MaxConcurrentJobs = 2;

    /// <summary>How long a job is Starting at least.</summary>
    public static readonly TimeSpan LaunchTime = TimeSpan.FromSeconds(2);

    private const string CrashReason =
        "InternalServerError: We encountered an internal error. Please try again. LocalAws stopped while the job was running.";

    private readonly Channel<string> _queue = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, Watch> _watches = new(StringComparer.Ordinal);

    /// <summary>Hands a job in Starting to the next free worker.</summary>
    public void Enqueue(string name)
    {
        _watches.GetOrAdd(name, _ => new Watch());
        _queue.Writer.TryWrite(name);
    }

    /// <summary>Stops a job that was moved to Stopping. A held job of the sample account has no training to wait for.</summary>
    public void Stop(string name, bool isHeld)
    {
        if (isHeld)
        {
            documents.Update(Kinds.TrainingJob, name, job => End(job, "Stopped", "Stopped", "Training job stopped"));
        }
        else if (_watches.TryGetValue(name, out var watch))
        {
            watch.Stop.Cancel();
        }
    }

    /// <summary>Completes when the job has ended; at once for a job that is not running.</summary>
    public Task FinishedAsync(string name, CancellationToken cancellationToken) =>
        _watches.TryGetValue(name, out var watch) ? watch.Finished.Task.WaitAsync(cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the first request arrives: a job that a request creates is none that was left over.
        Recover();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await Task.WhenAll(Enumerable.Range(0, MaxConcurrentJobs).Select(_ => WorkAsync(stoppingToken)));
    }

    private void Recover()
    {
        foreach (var job in documents.All(Kinds.TrainingJob))
        {
            if (job.Flag(Private.Held) || job.Text("TrainingJobStatus") is not ("InProgress" or "Stopping"))
            {
                continue;
            }

            var name = job.RequiredText("TrainingJobName");
            if (job.Text("SecondaryStatus") == "Starting")
            {
                Enqueue(name);
            }
            else
            {
                documents.Update(Kinds.TrainingJob, name, stored => End(stored, "Failed", "Failed", CrashReason));
            }
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var name in _queue.Reader.ReadAllAsync(stoppingToken))
            {
                await RunAsync(name, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops: what was running is failed at the next start.
        }
    }

    private async Task RunAsync(string name, CancellationToken stoppingToken)
    {
        if (!_watches.TryGetValue(name, out var watch) || documents.Find(Kinds.TrainingJob, name) is not { } job)
        {
            return;
        }

        var seconds = job.Structure("StoppingCondition")?.Number("MaxRuntimeInSeconds") ?? 86400;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(seconds), timeProvider);
        using var any = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, watch.Stop.Token, limit.Token);
        try
        {
            await TrainAsync(name, job, any.Token);
        }
        catch (OperationCanceledException) when (any.IsCancellationRequested && !stoppingToken.IsCancellationRequested)
        {
            var isStopped = watch.Stop.IsCancellationRequested;
            Finish(name, "Stopped", isStopped ? "Stopped" : "MaxRuntimeExceeded", isStopped
                ? "Training job stopped"
                : "Training job runtime exceeded MaxRuntimeInSeconds provided");
        }
        catch (AlgorithmException e)
        {
            const string Prefix = "ClientError: ";
            Finish(name, "Failed", "Failed", e.Message.StartsWith(Prefix, StringComparison.Ordinal) ? e.Message : Prefix + e.Message);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            TrainingLog.Broke(logger, name, e);
            Finish(name, "Failed", "Failed", $"AlgorithmError: {e.GetType().Name}: {e.Message}");
        }

        _watches.TryRemove(name, out _);
        watch.Finished.TrySetResult();
    }

    private async Task TrainAsync(string name, JsonObject job, CancellationToken cancellationToken)
    {
        var wait = job.Time("CreationTime")!.Value + LaunchTime - timeProvider.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, timeProvider, cancellationToken);
        }

        Move(name, "Downloading", "Downloading input data", cancellationToken);
        var (algorithm, input) = run.Prepare(job);
        Move(name, "Training", "Training image download completed. Training in progress.", cancellationToken);
        var reported = new TrainingMetrics(name, metrics, timeProvider);
        try
        {
            var files = await Task.Run(() => algorithm.Train(input, reported.Report, cancellationToken), cancellationToken);
            Move(name, "Uploading", "Uploading generated training model", cancellationToken);
            var artifact = await run.UploadAsync(job, files, cancellationToken);
            documents.Update(Kinds.TrainingJob, name, stored =>
                stored["ModelArtifacts"] = new JsonObject { ["S3ModelArtifacts"] = artifact.ToString() });
        }
        finally
        {
            reported.ReportHost();
            documents.Update(Kinds.TrainingJob, name, stored => TrainingJobDocument.SetMetrics(stored, reported.Last));
        }

        Finish(name, "Completed", "Completed", "Training job completed");
    }

    private void Move(string name, string secondary, string message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        documents.Update(Kinds.TrainingJob, name, job =>
        {
            // Stopping came between: that status stays until the job has stopped.
            if (job.Text("TrainingJobStatus") == "InProgress")
            {
                TrainingJobDocument.Move(job, secondary, message, timeProvider.GetUtcNow());
            }
        });
    }

    private void Finish(string name, string status, string secondary, string message)
    {
        documents.Update(Kinds.TrainingJob, name, job => End(job, status, secondary, message));
        TrainingLog.Ended(logger, name, secondary);
    }

    private void End(JsonObject job, string status, string secondary, string message) =>
        TrainingJobDocument.End(job, status, secondary, message, timeProvider.GetUtcNow());

    private sealed class Watch
    {
        public CancellationTokenSource Stop { get; } = new();

        public TaskCompletionSource Finished { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
