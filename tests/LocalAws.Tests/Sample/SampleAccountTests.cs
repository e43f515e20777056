using System.Text;
using System.Text.Json.Nodes;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using LocalAws.Sample;

namespace LocalAws.Tests.Sample;

/// <summary>What the sample account holds, read over HTTP with the real clients.</summary>
public sealed class SampleAccountTests(SampleAccountFixture account)
{
    private const string SampleRide = "4,0,1,1,16.4,20.455,50,26.0027,2012,12,19,2,17";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Endpoints_AreOneOfEachKind()
    {
        using var client = (await account.ServerAsync()).SageMaker();

        var endpoints = (await client.ListEndpointsAsync(new ListEndpointsRequest(), Token)).Endpoints!.ToDictionary(item => item.EndpointName!);

        endpoints.Count.ShouldBe(5);
        endpoints[SampleNames.BikeEndpoint].EndpointStatus.ShouldBe(EndpointStatus.InService);
        endpoints[SampleNames.StockEndpoint].EndpointStatus.ShouldBe(EndpointStatus.InService);
        endpoints[SampleNames.SeasonEndpoint].EndpointStatus.ShouldBe(EndpointStatus.InService);
        endpoints[SampleNames.CreatingEndpoint].EndpointStatus.ShouldBe(EndpointStatus.Creating);
        endpoints[SampleNames.FailedEndpoint].EndpointStatus.ShouldBe(EndpointStatus.Failed);
        var failed = await client.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = SampleNames.FailedEndpoint }, Token);
        failed.FailureReason.ShouldNotBeNull().ShouldStartWith("Failed to download model data");
        var bike = await client.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = SampleNames.BikeEndpoint }, Token);
        bike.ProductionVariants!.Select(variant => variant.CurrentWeight).ShouldBe([8f, 2f]);
        bike.DataCaptureConfig!.CaptureStatus.ShouldBe(CaptureStatus.Started);
    }

    [Fact]
    public async Task TrainingJobs_AreThirtyInAllStatesOverWeeks()
    {
        using var client = (await account.ServerAsync()).SageMaker();

        var jobs = (await client.ListTrainingJobsAsync(new ListTrainingJobsRequest { MaxResults = 100 }, Token)).TrainingJobSummaries!;

        jobs.Count.ShouldBe(30);
        jobs.Select(job => job.TrainingJobStatus!.Value).Distinct().ShouldBe(
            ["InProgress", "Completed", "Failed", "Stopping", "Stopped"], ignoreOrder: true);
        (jobs.Max(job => job.CreationTime) - jobs.Min(job => job.CreationTime))!.Value.TotalDays.ShouldBeGreaterThan(21);
        jobs.ShouldAllBe(job => job.CreationTime < SampleAccountFixture.Now.UtcDateTime && !(job.TrainingEndTime > SampleAccountFixture.Now.UtcDateTime));
        foreach (var job in jobs.Where(job => job.TrainingJobStatus != TrainingJobStatus.Failed))
        {
            var detail = await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = job.TrainingJobName }, Token);
            detail.FinalMetricDataList.ShouldNotBeEmpty(job.TrainingJobName);
            detail.SecondaryStatusTransitions!.Select(item => item.StartTime).ShouldBeInOrder();
        }

        var reasons = new List<string>();
        foreach (var job in jobs.Where(job => job.TrainingJobStatus == TrainingJobStatus.Failed))
        {
            reasons.Add((await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = job.TrainingJobName }, Token)).FailureReason!);
        }

        reasons.Distinct().Count().ShouldBe(5);
        reasons.ShouldAllBe(reason => reason.StartsWith("ClientError: ") || reason.StartsWith("CapacityError: "));
    }

    [Fact]
    public async Task LiveEndpoints_Answer()
    {
        var server = await account.ServerAsync();

        var riders = Math.Exp(double.Parse(await InvokeAsync(server, SampleNames.BikeEndpoint, SampleRide))) - 1;
        var season = await InvokeAsync(server, SampleNames.SeasonEndpoint, SampleRide, "winter.tar.gz");
        var stock = JsonNode.Parse(await InvokeAsync(server, SampleNames.StockEndpoint, string.Join(',', Enumerable.Repeat("0.5", 30))))!;

        riders.ShouldBeInRange(200, 1200);
        double.Parse(season).ShouldBeInRange(3, 8);
        stock["predictions"]![0]!["score"]!.GetValue<double>().ShouldBeInRange(0, 1);
    }

    [Fact]
    public async Task Alarms_AreInAllThreeStatesWithThePastOfTheIncidents()
    {
        using var client = (await account.ServerAsync()).CloudWatch();

        var alarms = (await client.DescribeAlarmsAsync(new DescribeAlarmsRequest(), Token)).MetricAlarms!.ToDictionary(alarm => alarm.AlarmName!);

        alarms.Values.Select(alarm => alarm.StateValue!.Value).Distinct().ShouldBe(["OK", "ALARM", "INSUFFICIENT_DATA"], ignoreOrder: true);
        (await FiredAsync(client, "bikerental-candidate-latency")).ShouldHaveSingleItem()
            .ShouldBeInRange(SampleAccountFixture.Now.AddHours(-5).UtcDateTime, SampleAccountFixture.Now.AddHours(-4.5).UtcDateTime);
        (await FiredAsync(client, "bikerental-5xx-errors")).ShouldHaveSingleItem()
            .ShouldBeInRange(SampleAccountFixture.Now.AddHours(-30).UtcDateTime, SampleAccountFixture.Now.AddHours(-29.5).UtcDateTime);
    }

    [Fact]
    public async Task History_ReachesFifteenDaysAndShowsBothIncidents()
    {
        var server = await account.ServerAsync();

        var invocations = await ValuesAsync(server, "Invocations", SampleNames.ProductionVariant, "Sum", TimeSpan.FromDays(15), TimeSpan.Zero, 3600);
        var latency = await ValuesAsync(server, "ModelLatency", SampleNames.CandidateVariant, "p90", TimeSpan.FromHours(7), TimeSpan.Zero, 3600);
        var errors = await ValuesAsync(server, "Invocation5XXErrors", SampleNames.ProductionVariant, "Average", TimeSpan.FromHours(31), TimeSpan.FromHours(28), 900);

        invocations.Count.ShouldBeGreaterThan((15 * 24) - 3);
        invocations.Max().ShouldBeGreaterThan(3 * invocations.Min());
        latency.Max().ShouldBeGreaterThan(2.5 * latency[0]);
        errors.Max().ShouldBeGreaterThan(0.3);
        errors.Min().ShouldBeLessThan(0.05);
    }

    [Fact]
    public async Task Monitoring_IsAWeekOfRunsWithFilesAndMetrics()
    {
        var server = await account.ServerAsync();
        using var client = server.SageMaker();
        using var s3 = server.S3();
        var runs = new List<MonitoringExecutionSummary>();
        var pages = client.Paginators.ListMonitoringExecutions(new ListMonitoringExecutionsRequest { MonitoringScheduleName = SampleNames.Schedule, MaxResults = 50 });
        await foreach (var run in pages.MonitoringExecutionSummaries.WithCancellation(Token))
        {
            runs.Add(run);
        }

        runs.Count.ShouldBe(168);
        runs.Select(run => run.ScheduledTime).Distinct().Count().ShouldBe(168);
        runs.Select(run => run.MonitoringExecutionStatus!.Value).Distinct().ShouldBe(["Completed", "CompletedWithViolations", "Failed"], ignoreOrder: true);
        runs.Count(run => run.MonitoringExecutionStatus == ExecutionStatus.CompletedWithViolations).ShouldBeInRange(8, 24);
        var violated = runs.First(run => run.MonitoringExecutionStatus == ExecutionStatus.CompletedWithViolations);
        var job = await client.DescribeProcessingJobAsync(
            new DescribeProcessingJobRequest { ProcessingJobName = violated.ProcessingJobArn!.Split('/')[^1] }, Token);
        var folder = job.ProcessingOutputConfig!.Outputs!.Single().S3Output!.S3Uri!.Split('/', 4)[3];
        var listed = await s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = SampleNames.Bucket, Prefix = folder }, Token);
        listed.S3Objects!.Select(item => item.Key!.Split('/')[^1]).ShouldBe(["constraint_violations.json", "constraints.json", "statistics.json"], ignoreOrder: true);
        JsonNode.Parse(await ReadAsync(s3, $"{folder}/constraint_violations.json"))!["violations"]!.AsArray()
            .Select(item => item!["feature_name"]!.GetValue<string>()).ShouldBe(["temp", "atemp"], ignoreOrder: true);
        using var cloudWatch = server.CloudWatch();
        var metrics = await cloudWatch.ListMetricsAsync(new ListMetricsRequest { Namespace = "aws/sagemaker/Endpoints/data-metrics" }, Token);
        metrics.Metrics!.Count(metric => metric.MetricName!.StartsWith("feature_baseline_drift_")).ShouldBe(13);
    }

    [Fact]
    public async Task Stocks_AreInBothFormatsBesideTheirPrices()
    {
        using var s3 = (await account.ServerAsync()).S3();

        var older = (await ReadAsync(s3, SampleStocks.WithoutDates)).Split('\n');
        var newer = (await ReadAsync(s3, SampleStocks.WithDates)).Split('\n');
        var prices = (await ReadAsync(s3, "stocks/MATX/prices.csv")).Split('\n');

        older[0].ShouldStartWith(",Open,High,Low,Close,Adj Close,Volume,Open_1,");
        older[0].ShouldEndWith(",Close_6,scores,predicted_labels");
        older[0].Split(',').Length.ShouldBe(33);
        newer[0].ShouldStartWith(",Date,Open,");
        newer.Length.ShouldBe(252);
        older.Length.ShouldBeGreaterThan(500);
        prices[0].ShouldBe("Date,Open,High,Low,Close,Adj Close,Volume");
    }

    private static async Task<string> InvokeAsync(RunningServer server, string endpoint, string body, string? model = null)
    {
        using var runtime = server.Runtime();
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(body));
        var response = await runtime.InvokeEndpointAsync(
            new InvokeEndpointRequest { EndpointName = endpoint, ContentType = "text/csv", Body = content, TargetModel = model }, Token);
        return Encoding.UTF8.GetString(response.Body!.ToArray());
    }

    private static async Task<List<DateTime>> FiredAsync(AmazonCloudWatchClient client, string alarm)
    {
        var history = await client.DescribeAlarmHistoryAsync(
            new DescribeAlarmHistoryRequest { AlarmName = alarm, HistoryItemType = HistoryItemType.StateUpdate, MaxRecords = 100 }, Token);
        return [.. history.AlarmHistoryItems!.Where(item => item.HistorySummary!.EndsWith("to ALARM")).Select(item => item.Timestamp!.Value)];
    }

    private static async Task<List<double>> ValuesAsync(
        RunningServer server, string metric, string variant, string statistic, TimeSpan from, TimeSpan to, int period)
    {
        using var client = server.CloudWatch();
        var response = await client.GetMetricDataAsync(
            new GetMetricDataRequest
            {
                StartTime = (SampleAccountFixture.Now - from).UtcDateTime,
                EndTime = (SampleAccountFixture.Now - to).UtcDateTime,
                ScanBy = ScanBy.TimestampAscending,
                MetricDataQueries =
                [
                    new MetricDataQuery
                    {
                        Id = "m",
                        MetricStat = new MetricStat
                        {
                            Metric = new Metric
                            {
                                Namespace = "AWS/SageMaker",
                                MetricName = metric,
                                Dimensions = [new() { Name = "EndpointName", Value = SampleNames.BikeEndpoint }, new() { Name = "VariantName", Value = variant }],
                            },
                            Period = period,
                            Stat = statistic,
                        },
                    },
                ],
            },
            Token);
        return response.MetricDataResults!.Single().Values!;
    }

    private static async Task<string> ReadAsync(AmazonS3Client s3, string key)
    {
        using var response = await s3.GetObjectAsync(SampleNames.Bucket, key, Token);
        using var reader = new StreamReader(response.ResponseStream);
        return await reader.ReadToEndAsync(Token);
    }
}
