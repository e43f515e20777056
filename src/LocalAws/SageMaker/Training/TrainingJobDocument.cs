using System.Text.Json.Nodes;
using LocalAws.Algorithms;

namespace LocalAws.SageMaker.Training;

/// <summary>Makes and changes training job documents: the Describe shape plus private members.</summary>
internal static class TrainingJobDocument
{
    /// <summary>A new job from the request of CreateTrainingJob.</summary>
    public static JsonObject Starting(JsonObject request, DateTimeOffset now)
    {
        var name = request.RequiredText("TrainingJobName");
        var job = request.Pick(
            "TrainingJobName", "HyperParameters", "AlgorithmSpecification", "RoleArn", "InputDataConfig", "OutputDataConfig",
            "ResourceConfig", "VpcConfig", "StoppingCondition", "EnableNetworkIsolation", "EnableInterContainerTrafficEncryption",
            "EnableManagedSpotTraining", "CheckpointConfig", "ExperimentConfig", "Environment", "RetryStrategy");
        job["TrainingJobArn"] = Kinds.Arn(Kinds.TrainingJob, name);
        job["ModelArtifacts"] = new JsonObject { ["S3ModelArtifacts"] = "" };
        job["StoppingCondition"] ??= new JsonObject();
        job["StoppingCondition"]!.AsObject()["MaxRuntimeInSeconds"] ??= 86400;
        job["EnableNetworkIsolation"] ??= false;
        job["EnableInterContainerTrafficEncryption"] ??= false;
        job["EnableManagedSpotTraining"] ??= false;
        job["TrainingJobStatus"] = "InProgress";
        job["CreationTime"] = JsonMembers.Epoch(now);
        job["SecondaryStatusTransitions"] = new JsonArray();
        Move(job, "Starting", "Preparing the instances for training", now);
        return job;
    }

    /// <summary>Enters a secondary status and ends the one before.</summary>
    public static void Move(JsonObject job, string secondary, string message, DateTimeOffset now)
    {
        var transitions = job["SecondaryStatusTransitions"]!.AsArray();
        if (transitions.Count > 0 && transitions[^1] is JsonObject last && last["EndTime"] is null)
        {
            last["EndTime"] = JsonMembers.Epoch(now);
        }

        transitions.Add(new JsonObject
        {
            ["Status"] = secondary,
            ["StartTime"] = JsonMembers.Epoch(now),
            ["StatusMessage"] = message,
        });
        job["SecondaryStatus"] = secondary;
        job["LastModifiedTime"] = JsonMembers.Epoch(now);
        if (secondary == "Downloading")
        {
            job["TrainingStartTime"] = JsonMembers.Epoch(now);
        }
    }

    /// <summary>Ends a job: Completed, Failed or Stopped.</summary>
    /// <param name="job">The document.</param>
    /// <param name="status">TrainingJobStatus.</param>
    /// <param name="secondary">SecondaryStatus, such as <c>MaxRuntimeExceeded</c>.</param>
    /// <param name="message">Text of the last transition; the failure reason of a failed job.</param>
    /// <param name="now">End of the job.</param>
    public static void End(JsonObject job, string status, string secondary, string message, DateTimeOffset now)
    {
        Move(job, secondary, message, now);
        job["SecondaryStatusTransitions"]!.AsArray()[^1]!["EndTime"] = JsonMembers.Epoch(now);
        job["TrainingJobStatus"] = status;
        job["TrainingEndTime"] = JsonMembers.Epoch(now);
        if (job.Time("TrainingStartTime") is { } start)
        {
            var seconds = Math.Max(1, (int)Math.Ceiling((now - start).TotalSeconds));
            job["TrainingTimeInSeconds"] = seconds;
            job["BillableTimeInSeconds"] = seconds;
        }

        if (status == "Failed")
        {
            job["FailureReason"] = message;
        }
    }

    /// <summary>Sets the last value of every metric.</summary>
    public static void SetMetrics(JsonObject job, IEnumerable<(AlgorithmMetric Metric, DateTimeOffset Time)> last) =>
        job["FinalMetricDataList"] = new JsonArray([.. last.Select(item => new JsonObject
        {
            ["MetricName"] = item.Metric.Name,
            ["Value"] = item.Metric.Value,
            ["Timestamp"] = JsonMembers.Epoch(item.Time),
        })]);
}
