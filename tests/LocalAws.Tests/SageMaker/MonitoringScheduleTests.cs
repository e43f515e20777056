using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Monitoring;
using LocalAws.Runtime;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Schedules;

namespace LocalAws.Tests.SageMaker;

public sealed class MonitoringScheduleTests
{
    private static readonly string[] s_columns = ["temp", "hour"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_DataLikeTheBaseline_CompletesAndPublishes()
    {
        await using var aws = await StartAsync();
        await InvokeAsync(aws, warmer: 0);

        await RunAsync(aws);

        var execution = await NewestAsync(aws);
        execution.Text("MonitoringExecutionStatus").ShouldBe("Completed", execution.ToJsonString());
        execution.Time("ScheduledTime").ShouldBe(new DateTimeOffset(2026, 3, 4, 11, 0, 0, TimeSpan.Zero));
        var report = "reports/ep/hourly/2026/03/04/11";
        JsonNode.Parse(aws.Read($"{report}/constraint_violations.json"))!["violations"]!.AsArray().ShouldBeEmpty();
        JsonNode.Parse(aws.Read($"{report}/statistics.json"))!["dataset"]!["item_count"]!.GetValue<double>().ShouldBe(400);
        aws.Objects.Find("bucket", $"{report}/constraints.json").ShouldNotBeNull();
        var drift = aws.Metrics.Of("feature_baseline_drift_temp").Single();
        drift.Key.Namespace.ShouldBe("aws/sagemaker/Endpoints/data-metrics");
        drift.Key.Dimensions.ShouldBe([("Endpoint", "ep"), ("Feature", "temp"), ("MonitoringSchedule", "hourly")]);
        drift.Value.ShouldBeLessThan(0.1);
    }

    [Fact]
    public async Task Run_WarmerData_CompletesWithViolationsOfThatFeatureOnly()
    {
        await using var aws = await StartAsync();
        await InvokeAsync(aws, warmer: 15);

        await RunAsync(aws);

        var execution = await NewestAsync(aws);
        execution.Text("MonitoringExecutionStatus").ShouldBe("CompletedWithViolations");
        var name = execution.RequiredText("ProcessingJobArn").Split('/')[^1];
        var job = (await aws.CallAsync("DescribeProcessingJob", new JsonObject { ["ProcessingJobName"] = name }))!;
        job.Text("ExitMessage").ShouldBe("CompletedWithViolations: Job completed successfully with 1 violations.");
        var folder = job.Structure("ProcessingOutputConfig")!.Items("Outputs").Single().Structure("S3Output")!.RequiredText("S3Uri");
        var violation = JsonNode.Parse(aws.Read($"{folder["s3://bucket/".Length..]}/constraint_violations.json"))!["violations"]!.AsArray().Single()!;
        violation["feature_name"]!.GetValue<string>().ShouldBe("temp");
        violation["constraint_check_type"]!.GetValue<string>().ShouldBe("baseline_drift_check");
        var schedule = (await aws.CallAsync("DescribeMonitoringSchedule", new JsonObject { ["MonitoringScheduleName"] = "hourly" }))!;
        schedule.Structure("LastMonitoringExecutionSummary")!.Text("MonitoringExecutionStatus").ShouldBe("CompletedWithViolations");
    }

    [Fact]
    public async Task Run_NothingCaptured_FailsAndSaysWhere()
    {
        await using var aws = await StartAsync();

        await RunAsync(aws);

        var execution = await NewestAsync(aws);
        execution.Text("MonitoringExecutionStatus").ShouldBe("Failed");
        execution.Text("FailureReason")!.ShouldStartWith("No S3 objects found under S3 URL \"s3://bucket/capture/ep\"");
        aws.Metrics.Of("feature_baseline_drift_temp").ShouldBeEmpty();
    }

    [Fact]
    public async Task Run_BaselineFileIsNoJson_FailsInsteadOfEndingTheScheduler()
    {
        await using var aws = await StartAsync();
        await InvokeAsync(aws, warmer: 0);
        await aws.PutAsync("baseline/constraints.json", "not json");

        await RunAsync(aws);

        (await NewestAsync(aws)).Text("MonitoringExecutionStatus").ShouldBe("Failed");
    }

    [Fact]
    public async Task RunDue_BeforeItsHour_RunsNothingAndThenOnce()
    {
        await using var aws = await StartAsync();
        var scheduler = aws.Get<MonitoringScheduler>();

        await scheduler.RunDueAsync(Token);
        var early = aws.Documents.All(Kinds.MonitoringExecution).Count;
        await RunAsync(aws);
        await scheduler.RunDueAsync(Token);

        early.ShouldBe(0);
        aws.Documents.All(Kinds.MonitoringExecution).Count.ShouldBe(1);
    }

    [Fact]
    public async Task RunDue_HoursMissed_RunsOnlyTheNewest()
    {
        await using var aws = await StartAsync();
        aws.Clock.Advance(TimeSpan.FromHours(30));

        await aws.Get<MonitoringScheduler>().RunDueAsync(Token);

        aws.Documents.All(Kinds.MonitoringExecution).Single().Time("ScheduledTime").ShouldBe(new DateTimeOffset(2026, 3, 5, 16, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task StopMonitoringSchedule_Stopped_RunsNoMore()
    {
        await using var aws = await StartAsync();

        await aws.CallAsync("StopMonitoringSchedule", new JsonObject { ["MonitoringScheduleName"] = "hourly" });
        await RunAsync(aws);

        aws.Documents.All(Kinds.MonitoringExecution).ShouldBeEmpty();
    }

    // The harness's own background work is not started: the test runs what is due.
    private static async Task<SageMakerHarness> StartAsync()
    {
        var aws = new SageMakerHarness();
        await aws.Endpoints.StartAsync(Token);
        await aws.ServeAsync("ep", "7", new JsonObject
        {
            ["EnableCapture"] = true,
            ["InitialSamplingPercentage"] = 100,
            ["DestinationS3Uri"] = "s3://bucket/capture",
            ["CaptureOptions"] = new JsonArray(new JsonObject { ["CaptureMode"] = "InputAndOutput" }),
            ["CaptureContentTypeHeader"] = new JsonObject { ["CsvContentTypes"] = new JsonArray("text/csv") },
        });
        var baseline = DataQuality.Baseline(MonitoredData.Of(s_columns, [.. Rows(2000, 1, 0).Select(row => (IReadOnlyList<string?>)row.Split(','))]));
        await aws.PutAsync("baseline/statistics.json", StatisticsFile.Write(baseline.Statistics));
        await aws.PutAsync("baseline/constraints.json", baseline.Constraints.ToJson());
        await aws.CallAsync("CreateMonitoringSchedule", Request());
        return aws;
    }

    private static async Task InvokeAsync(SageMakerHarness aws, double warmer)
    {
        foreach (var row in Rows(400, 2, warmer))
        {
            await aws.InvokeAsync("ep", row);
        }

        await aws.Get<DataCapture>().FlushAsync(Token);
    }

    private static async Task RunAsync(SageMakerHarness aws)
    {
        aws.Clock.SetUtcNow(new DateTimeOffset(2026, 3, 4, 11, 0, 0, TimeSpan.Zero) + MonitoringScheduler.StartDelay);
        await aws.Get<MonitoringScheduler>().RunDueAsync(Token);
    }

    private static async Task<JsonObject> NewestAsync(SageMakerHarness aws) => (await aws.CallAsync(
        "ListMonitoringExecutions", new JsonObject { ["MonitoringScheduleName"] = "hourly" }))!.Items("MonitoringExecutionSummaries").First();

    private static IEnumerable<string> Rows(int count, int seed, double warmer)
    {
        var random = new Random(seed);
        for (var row = 0; row < count; row++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{(30 * random.NextDouble()) + warmer:0.000},{random.Next(24)}");
        }
    }

    private static JsonObject Request() => new()
    {
        ["MonitoringScheduleName"] = "hourly",
        ["MonitoringScheduleConfig"] = new JsonObject
        {
            ["ScheduleConfig"] = new JsonObject { ["ScheduleExpression"] = "cron(0 * ? * * *)" },
            ["MonitoringJobDefinition"] = new JsonObject
            {
                ["BaselineConfig"] = new JsonObject
                {
                    ["ConstraintsResource"] = new JsonObject { ["S3Uri"] = "s3://bucket/baseline/constraints.json" },
                    ["StatisticsResource"] = new JsonObject { ["S3Uri"] = "s3://bucket/baseline/statistics.json" },
                },
                ["MonitoringInputs"] = new JsonArray(new JsonObject
                {
                    ["EndpointInput"] = new JsonObject { ["EndpointName"] = "ep", ["LocalPath"] = "/opt/ml/processing/input" },
                }),
                ["MonitoringOutputConfig"] = new JsonObject
                {
                    ["MonitoringOutputs"] = new JsonArray(new JsonObject
                    {
                        ["S3Output"] = new JsonObject { ["S3Uri"] = "s3://bucket/reports", ["LocalPath"] = "/opt/ml/processing/output" },
                    }),
                },
                ["MonitoringResources"] = new JsonObject(),
                ["MonitoringAppSpecification"] = new JsonObject { ["ImageUri"] = "156813124566.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer" },
                ["RoleArn"] = SageMakerHarness.Role,
            },
        },
    };
}
