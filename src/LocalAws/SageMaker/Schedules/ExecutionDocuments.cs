using System.Text.Json.Nodes;
using LocalAws.S3;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Schedules;

/// <summary>How a run ended.</summary>
/// <param name="Status">MonitoringExecutionStatus: Completed, CompletedWithViolations or Failed.</param>
/// <param name="Message">Exit message, or the failure reason of a failed run.</param>
internal sealed record ExecutionEnd(string Status, string Message);

/// <summary>Makes the two documents of a run: the execution summary and the processing job that did the work.</summary>
internal static class ExecutionDocuments
{
    /// <summary>Name of the processing job of a run; the service puts a random part there.</summary>
    public static string JobName(string schedule, DateTimeOffset scheduled)
    {
        uint hash = 2166136261;
        foreach (var letter in schedule)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return $"model-monitoring-{scheduled.UtcDateTime:yyyyMMddHHmm}-{hash:x8}";
    }

    /// <summary>Writes both documents and the schedule's last execution; the parameters are those of <see cref="Execution"/>.</summary>
    public static void Put(
        IDocumentStore documents, JsonObject schedule, DateTimeOffset scheduled, DateTimeOffset start, ExecutionEnd? end, DateTimeOffset now)
    {
        var name = schedule.RequiredText("MonitoringScheduleName");
        var job = JobName(name, scheduled);
        var execution = Execution(schedule, scheduled, start, end, now);
        documents.Put(Kinds.ProcessingJob, job, ProcessingJob(schedule, scheduled, start, end, now));
        documents.Put(Kinds.MonitoringExecution, job, execution);
        documents.Update(Kinds.MonitoringSchedule, name, stored => stored["LastMonitoringExecutionSummary"] = execution);
    }

    /// <summary>The execution summary.</summary>
    /// <param name="schedule">Schedule document.</param>
    /// <param name="scheduled">When the run was due.</param>
    /// <param name="start">When it began.</param>
    /// <param name="end">How it ended; null while it runs.</param>
    /// <param name="now">When this was known.</param>
    public static JsonObject Execution(JsonObject schedule, DateTimeOffset scheduled, DateTimeOffset start, ExecutionEnd? end, DateTimeOffset now)
    {
        var name = schedule.RequiredText("MonitoringScheduleName");
        var execution = new JsonObject
        {
            ["MonitoringScheduleName"] = name,
            ["ScheduledTime"] = JsonMembers.Epoch(scheduled),
            ["CreationTime"] = JsonMembers.Epoch(start),
            ["LastModifiedTime"] = JsonMembers.Epoch(now),
            ["MonitoringExecutionStatus"] = end?.Status ?? "InProgress",
            ["ProcessingJobArn"] = Kinds.Arn(Kinds.ProcessingJob, JobName(name, scheduled)),
            ["EndpointName"] = schedule.RequiredText("EndpointName"),
            ["MonitoringType"] = schedule.RequiredText("MonitoringType"),
        };
        if (end is { Status: "Failed" })
        {
            execution["FailureReason"] = end.Message;
        }

        return execution;
    }

    /// <summary>The processing job, with the parameters of <see cref="Execution"/>.</summary>
    public static JsonObject ProcessingJob(JsonObject schedule, DateTimeOffset scheduled, DateTimeOffset start, ExecutionEnd? end, DateTimeOffset now)
    {
        var name = JobName(schedule.RequiredText("MonitoringScheduleName"), scheduled);
        var definition = ScheduleDocument.Definition(schedule);
        var job = new JsonObject
        {
            ["ProcessingJobName"] = name,
            ["ProcessingJobArn"] = Kinds.Arn(Kinds.ProcessingJob, name),
            ["ProcessingJobStatus"] = end switch { null => "InProgress", { Status: "Failed" } => "Failed", _ => "Completed" },
            ["AppSpecification"] = new JsonObject { ["ImageUri"] = definition.Structure("MonitoringAppSpecification")!.RequiredText("ImageUri") },
            ["ProcessingResources"] = new JsonObject { ["ClusterConfig"] = ClusterOf(definition) },
            ["StoppingCondition"] = new JsonObject { ["MaxRuntimeInSeconds"] = 1800 },
            ["RoleArn"] = definition.RequiredText("RoleArn"),
            ["MonitoringScheduleArn"] = schedule.RequiredText("MonitoringScheduleArn"),
            ["CreationTime"] = JsonMembers.Epoch(start),
            ["ProcessingStartTime"] = JsonMembers.Epoch(start),
            ["LastModifiedTime"] = JsonMembers.Epoch(now),
            ["Environment"] = Environment(schedule, scheduled),
            ["ProcessingInputs"] = Inputs(definition),
            ["ProcessingOutputConfig"] = Outputs(ScheduleDocument.ReportFolder(schedule, scheduled)),
        };
        if (end is not null)
        {
            job["ProcessingEndTime"] = JsonMembers.Epoch(now);
            job[end.Status == "Failed" ? "FailureReason" : "ExitMessage"] = end.Message;
        }

        return job;
    }

    private static JsonNode ClusterOf(JsonObject definition) =>
        definition.Structure("MonitoringResources")?.Structure("ClusterConfig")?.DeepClone()
            ?? new JsonObject { ["InstanceCount"] = 1, ["InstanceType"] = "ml.m5.xlarge", ["VolumeSizeInGB"] = 20 };

    private static JsonObject Environment(JsonObject schedule, DateTimeOffset scheduled) => new()
    {
        ["dataset_format"] = """{"sagemakerCaptureJson":{"captureIndexNames":["endpointInput"]}}""",
        ["dataset_source"] = "/opt/ml/processing/input/endpoint",
        ["output_path"] = "/opt/ml/processing/output",
        ["publish_cloudwatch_metrics"] = "Enabled",
        ["sagemaker_endpoint_name"] = schedule.RequiredText("EndpointName"),
        ["sagemaker_monitoring_schedule_name"] = schedule.RequiredText("MonitoringScheduleName"),
        ["start_time"] = scheduled.AddHours(-1).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
        ["end_time"] = scheduled.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
    };

    private static JsonArray Inputs(JsonObject definition)
    {
        var baseline = definition.Structure("BaselineConfig")!;
        return
        [
            Input("constraints", baseline.Structure("ConstraintsResource")!.RequiredText("S3Uri"), "/opt/ml/processing/baseline/constraints"),
            Input("baseline", baseline.Structure("StatisticsResource")!.RequiredText("S3Uri"), "/opt/ml/processing/baseline/stats"),
        ];
    }

    private static JsonObject Input(string name, string uri, string path) => new()
    {
        ["InputName"] = name,
        ["S3Input"] = new JsonObject
        {
            ["S3Uri"] = uri,
            ["LocalPath"] = path,
            ["S3DataType"] = "S3Prefix",
            ["S3InputMode"] = "File",
            ["S3DataDistributionType"] = "FullyReplicated",
            ["S3CompressionType"] = "None",
        },
    };

    private static JsonObject Outputs(S3Uri folder) => new()
    {
        ["Outputs"] = new JsonArray(new JsonObject
        {
            ["OutputName"] = "monitoring_output",
            ["S3Output"] = new JsonObject
            {
                ["S3Uri"] = folder.ToString(),
                ["LocalPath"] = "/opt/ml/processing/output",
                ["S3UploadMode"] = "EndOfJob",
            },
        }),
    };
}
