using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.CloudWatch;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Training;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Runs the training jobs of the sample account and dates them back.</summary>
internal sealed class SampleJobs(IDocumentStore documents, TrainingRun run, IMetricStore metrics)
{
    private static readonly TimeSpan s_launch = TimeSpan.FromSeconds(74);
    private static readonly TimeSpan s_download = TimeSpan.FromSeconds(23);
    private static readonly TimeSpan s_upload = TimeSpan.FromSeconds(11);

    /// <summary>Runs one job.</summary>
    /// <param name="training">The job.</param>
    /// <param name="anchor">When the account is made.</param>
    /// <param name="cancellationToken">Stops the training.</param>
    public async Task BuildAsync(SampleTraining training, DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        var created = anchor - training.Age;
        var job = TrainingJobDocument.Starting(Request(training), created);
        if (training.State == SampleJobState.Failed)
        {
            TrainingJobDocument.End(job, "Failed", "Failed", training.FailureReason!, created + (2 * s_launch));
        }
        else
        {
            await TrainAsync(training, job, created, anchor, cancellationToken);
        }

        if (training.State is SampleJobState.InProgress or SampleJobState.Stopping)
        {
            job[Private.Held] = true;
        }

        documents.Put(Kinds.TrainingJob, training.Name, job);
    }

    private async Task TrainAsync(
        SampleTraining training, JsonObject job, DateTimeOffset created, DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        var downloading = created + s_launch;
        var started = downloading + s_download;
        TrainingJobDocument.Move(job, "Downloading", "Downloading input data", downloading);
        try
        {
            var (algorithm, input) = run.Prepare(job);
            TrainingJobDocument.Move(job, "Training", "Training image download completed. Training in progress.", started);
            var (files, reported) = Train(algorithm, input, training.CutAfter, cancellationToken);
            var isOpen = training.State is SampleJobState.InProgress or SampleJobState.Stopping;
            var end = isOpen ? anchor
                : training.State == SampleJobState.MaxRuntimeExceeded ? downloading.AddSeconds(training.MaxRuntimeInSeconds)
                : started + training.Duration;
            Publish(training.Name, job, reported, started, end - s_upload);
            if (files is not null)
            {
                var artifact = await run.UploadAsync(job, files, cancellationToken);
                job["ModelArtifacts"] = new JsonObject { ["S3ModelArtifacts"] = artifact.ToString() };
            }

            Finish(training, job, end);
        }
        catch (AlgorithmException e)
        {
            const string Prefix = "ClientError: ";
            var reason = e.Message.StartsWith(Prefix, StringComparison.Ordinal) ? e.Message : Prefix + e.Message;
            TrainingJobDocument.End(job, "Failed", "Failed", reason, started + s_download);
        }
    }

    private static (IReadOnlyDictionary<string, byte[]>? Files, List<AlgorithmMetric> Reported) Train(
        IAlgorithm algorithm, TrainingInput input, int? cutAfter, CancellationToken cancellationToken)
    {
        var reported = new List<AlgorithmMetric>();
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        void Report(AlgorithmMetric metric)
        {
            if (metric.Iteration < (cutAfter ?? int.MaxValue))
            {
                reported.Add(metric);
            }
            else
            {
                cut.Cancel();
            }
        }

        try
        {
            return (algorithm.Train(input, Report, cut.Token), reported);
        }
        catch (OperationCanceledException) when (cutAfter is not null && !cancellationToken.IsCancellationRequested)
        {
            return (null, reported);
        }
    }

    private static void Finish(SampleTraining training, JsonObject job, DateTimeOffset end)
    {
        switch (training.State)
        {
            case SampleJobState.Completed:
                TrainingJobDocument.Move(job, "Uploading", "Uploading generated training model", end - s_upload);
                TrainingJobDocument.End(job, "Completed", "Completed", "Training job completed", end);
                break;
            case SampleJobState.Stopped:
                TrainingJobDocument.Move(job, "Stopping", "Stopping the training job", end - s_upload);
                TrainingJobDocument.End(job, "Stopped", "Stopped", "Training job stopped", end);
                break;
            case SampleJobState.MaxRuntimeExceeded:
                TrainingJobDocument.End(job, "Stopped", "MaxRuntimeExceeded", "Training job runtime exceeded MaxRuntimeInSeconds provided", end);
                break;
            case SampleJobState.Stopping:
                job["TrainingJobStatus"] = "Stopping";
                TrainingJobDocument.Move(job, "Stopping", "Stopping the training job", end);
                break;
        }
    }

    // The training took a second here and minutes there: its metrics are spread over the time that the job claims.
    private void Publish(string name, JsonObject job, List<AlgorithmMetric> reported, DateTimeOffset start, DateTimeOffset end)
    {
        var iterations = reported.Count == 0 ? 1 : reported.Max(metric => metric.Iteration) + 1;
        var last = new SortedDictionary<string, (AlgorithmMetric Metric, DateTimeOffset Time)>(StringComparer.Ordinal);
        foreach (var metric in reported)
        {
            var time = start + ((end - start) * ((metric.Iteration + 1.0) / iterations));
            last[metric.Name] = (metric, time);
            metrics.Record(new MetricKey(TrainingMetrics.Namespace, metric.Name, ("TrainingJobName", name)), time, metric.Value, "None");
        }

        TrainingJobDocument.SetMetrics(job, last.Values);
        var noise = new HistoryNoise(17, name);
        for (var time = start; time < end; time = time.AddMinutes(1))
        {
            Host(name, "CPUUtilization", time, Math.Clamp(310 + (40 * noise.Normal()), 40, 396));
            Host(name, "MemoryUtilization", time, 11 + (8 * ((time - start) / (end - start))) + (0.3 * noise.Normal()));
            Host(name, "DiskUtilization", time, 4.2);
        }
    }

    private void Host(string job, string name, DateTimeOffset time, double percent) =>
        metrics.Record(new MetricKey(TrainingMetrics.Namespace, name, ("Host", $"{job}/algo-1")), time, percent, "Percent");

    private static JsonObject Request(SampleTraining training)
    {
        var channels = new JsonArray(Channel("train", training.Train));
        if (training.Validation is not null)
        {
            channels.Add(Channel("validation", training.Validation));
        }

        var parameters = new JsonObject();
        foreach (var (name, value) in training.HyperParameters)
        {
            parameters[name] = value;
        }

        return new JsonObject
        {
            ["TrainingJobName"] = training.Name,
            ["HyperParameters"] = parameters,
            ["AlgorithmSpecification"] = new JsonObject { ["TrainingImage"] = training.Image, ["TrainingInputMode"] = "File" },
            ["RoleArn"] = SampleNames.Role,
            ["InputDataConfig"] = channels,
            ["OutputDataConfig"] = new JsonObject { ["S3OutputPath"] = SampleNames.At("output").ToString() },
            ["ResourceConfig"] = new JsonObject
            {
                ["InstanceType"] = training.InstanceType, ["InstanceCount"] = 1, ["VolumeSizeInGB"] = 10,
            },
            ["StoppingCondition"] = new JsonObject { ["MaxRuntimeInSeconds"] = training.MaxRuntimeInSeconds },
        };
    }

    private static JsonObject Channel(string name, string prefix) => new()
    {
        ["ChannelName"] = name,
        ["DataSource"] = new JsonObject
        {
            ["S3DataSource"] = new JsonObject
            {
                ["S3DataType"] = "S3Prefix",
                ["S3Uri"] = SampleNames.At(prefix).ToString(),
                ["S3DataDistributionType"] = "FullyReplicated",
            },
        },
        ["ContentType"] = "text/csv",
        ["CompressionType"] = "None",
        ["InputMode"] = "File",
    };
}
