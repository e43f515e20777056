using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.Monitoring;
using LocalAws.S3;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;
using LocalAws.SageMaker.Schedules;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Makes the Model Monitor schedule of the bike endpoint, a week of captured data, and an execution for each hour of it.</summary>
/// <remarks>The executions are real: each reads its hour of captured data from S3 and compares it with the baseline.</remarks>
internal sealed class SampleMonitoring(
    IDocumentStore documents, IObjectStore objects, ISampleData data, SampleRequests requests, EndpointHost host, ScheduleOperations schedules,
    MonitoringRun run, LocalAwsOptions options)
{
    private const int Hours = 168;
    private const int RequestsPerHour = 20;
    private const int RowsPerRequest = 10;

    // Hours before the newest in which capture wrote nothing: the execution fails for want of data.
    private static readonly int[] s_silentHours = [41];

    /// <summary>Makes everything; the bike endpoint must be in service.</summary>
    public async Task BuildAsync(DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        await WriteBaselineAsync(cancellationToken);
        var newest = new DateTimeOffset(anchor.UtcDateTime.Date, TimeSpan.Zero).AddHours(anchor.UtcDateTime.Hour);
        if (newest + MonitoringScheduler.StartDelay > anchor)
        {
            newest = newest.AddHours(-1);
        }

        schedules.Create(Request());
        documents.Update(Kinds.MonitoringSchedule, SampleNames.Schedule, schedule =>
        {
            schedule["CreationTime"] = JsonMembers.Epoch(newest.AddHours(-Hours).AddMinutes(-10));
            schedule["LastModifiedTime"] = JsonMembers.Epoch(newest.AddHours(-Hours).AddMinutes(-10));
            schedule[Private.NextRun] = JsonMembers.Epoch(newest.AddHours(1));
        });
        var document = documents.Find(Kinds.MonitoringSchedule, SampleNames.Schedule)!;
        for (var back = Hours - 1; back >= 0; back--)
        {
            var scheduled = newest.AddHours(-back);
            if (!s_silentHours.Contains(back))
            {
                await CaptureAsync(scheduled.AddHours(-1), anchor, cancellationToken);
            }

            var start = scheduled + MonitoringScheduler.StartDelay;
            var end = await run.RunAsync(document, scheduled, start, cancellationToken);
            ExecutionDocuments.Put(documents, document, scheduled, start, end, start.AddMinutes(4) < anchor ? start.AddMinutes(4) : anchor);
        }
    }

    private async Task WriteBaselineAsync(CancellationToken cancellationToken)
    {
        var (train, _) = BikeDataFeatures.Split(data.BikeHours, 0.7, options.Seed);
        var rows = train.Select(hour => (IReadOnlyList<string?>)[.. BikeDataFeatures.Of(hour).Select(SampleDataCsv.Text)]).ToList();
        var baseline = DataQuality.Baseline(MonitoredData.Of(BikeDataFeatures.Names, rows));
        await PutAsync("model-monitor/baseline/statistics.json", StatisticsFile.Write(baseline.Statistics), cancellationToken);
        await PutAsync("model-monitor/baseline/constraints.json", baseline.Constraints.ToJson(), cancellationToken);
    }

    private async Task CaptureAsync(DateTimeOffset hour, DateTimeOffset anchor, CancellationToken cancellationToken)
    {
        var random = new Random(options.Seed ^ (int)(hour.ToUnixTimeSeconds() / 3600));
        foreach (var variant in host.Find(SampleNames.BikeEndpoint)!.Variants)
        {
            var container = await variant.Model.ResolveAsync(null, cancellationToken);
            var lines = new StringBuilder();
            var count = variant.Name == SampleNames.ProductionVariant ? RequestsPerHour * 8 / 10 : RequestsPerHour * 2 / 10;
            for (var request = 0; request < count; request++)
            {
                var time = hour + (TimeSpan.FromHours(1) * ((request + random.NextDouble()) / count));
                lines.Append(Line(container, random, time, anchor)).Append('\n');
            }

            var folder = CaptureRecord.Folder("data-capture", SampleNames.BikeEndpoint, variant.Name, hour);
            await PutAsync($"{folder}/00-00-000-{new Guid(RandomBytes(random))}.jsonl", lines.ToString(), cancellationToken);
        }
    }

    private string Line(IModelContainer container, Random random, DateTimeOffset time, DateTimeOffset anchor)
    {
        var input = requests.Bike(random, time, anchor, RowsPerRequest);
        var answer = container.Invoke(new ContainerRequest(Encoding.UTF8.GetBytes(input), "text/csv", "text/csv"));
        return new CaptureRecord(
            new Guid(RandomBytes(random)).ToString(), time, new CapturedBody("text/csv", input, "CSV"),
            CapturedBody.Of(answer.ContentType, answer.Body)).ToJson();
    }

    private static byte[] RandomBytes(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return bytes;
    }

    private async Task PutAsync(string key, string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        await objects.PutAsync(SampleNames.Bucket, key, content, "application/json", cancellationToken);
    }

    private static JsonObject Request() => new()
    {
        ["MonitoringScheduleName"] = SampleNames.Schedule,
        ["MonitoringScheduleConfig"] = new JsonObject
        {
            ["ScheduleConfig"] = new JsonObject { ["ScheduleExpression"] = "cron(0 * ? * * *)" },
            ["MonitoringType"] = "DataQuality",
            ["MonitoringJobDefinition"] = new JsonObject
            {
                ["BaselineConfig"] = new JsonObject
                {
                    ["ConstraintsResource"] = Address("model-monitor/baseline/constraints.json"),
                    ["StatisticsResource"] = Address("model-monitor/baseline/statistics.json"),
                },
                ["MonitoringInputs"] = new JsonArray(new JsonObject
                {
                    ["EndpointInput"] = new JsonObject
                    {
                        ["EndpointName"] = SampleNames.BikeEndpoint,
                        ["LocalPath"] = "/opt/ml/processing/input/endpoint",
                        ["S3InputMode"] = "File",
                        ["S3DataDistributionType"] = "FullyReplicated",
                    },
                }),
                ["MonitoringOutputConfig"] = new JsonObject
                {
                    ["MonitoringOutputs"] = new JsonArray(new JsonObject
                    {
                        ["S3Output"] = new JsonObject
                        {
                            ["S3Uri"] = SampleNames.At("model-monitor/reports").ToString(),
                            ["LocalPath"] = "/opt/ml/processing/output",
                            ["S3UploadMode"] = "EndOfJob",
                        },
                    }),
                },
                ["MonitoringResources"] = new JsonObject
                {
                    ["ClusterConfig"] = new JsonObject { ["InstanceCount"] = 1, ["InstanceType"] = "ml.m5.xlarge", ["VolumeSizeInGB"] = 20 },
                },
                ["MonitoringAppSpecification"] = new JsonObject { ["ImageUri"] = SampleNames.MonitorImage },
                ["StoppingCondition"] = new JsonObject { ["MaxRuntimeInSeconds"] = 1800 },
                ["RoleArn"] = SampleNames.Role,
            },
        },
    };

    private static JsonObject Address(string key) => new() { ["S3Uri"] = SampleNames.At(key).ToString() };
}
