using Dashboard.Services.Errors;
using Dashboard.Services.Monitoring;
using Dashboard.Services.Tests.Support;

namespace Dashboard.Services.Tests.Monitoring;

public sealed class DriftReportTests : IAsyncLifetime
{
    private static readonly MonitoringExecution s_violated = new(
        "schedule", DateTimeOffset.FromUnixTimeSeconds(1700000000), "CompletedWithViolations", null, "arn:aws:sagemaker:us-east-1:1:processing-job/run-1");

    private FakeAws _aws = null!;
    private Bench _bench = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _aws = (await FakeAws.StartAsync()).On("DescribeProcessingJob", request =>
        {
            request["ProcessingJobName"]!.GetValue<string>().ShouldBe("run-1");
            return System.Text.Json.Nodes.JsonNode.Parse("""
                {"ProcessingJobName":"run-1","ExitMessage":"CompletedWithViolations: 1","ProcessingOutputConfig":{"Outputs":[
                  {"OutputName":"monitoring_output","S3Output":{"S3Uri":"s3://b/reports/run-1","LocalPath":"/opt/ml/processing/output","S3UploadMode":"EndOfJob"}}]}}
                """)!;
        });
        _bench = new Bench(_aws.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Dispose();
        await _aws.DisposeAsync();
    }

    [Theory]
    [InlineData("constraint_violations.json")]
    [InlineData("constraints_violations.json")]
    public async Task GetReportAsync_EitherNameOfTheFile_GivesTheViolations(string name)
    {
        _aws.Put($"b/reports/run-1/{name}", """{"violations":[{"feature_name":"temp","constraint_check_type":"baseline_drift_check","description":"far"}]}""")
            .Put("b/reports/run-1/statistics.json", """{"dataset":{"item_count":1200}}""");

        var report = await _bench.Services.Monitoring.GetReportAsync(s_violated, Token);

        report.Violations.ShouldBe([new ConstraintViolation("temp", "baseline_drift_check", "far")]);
        report.ItemCount.ShouldBe(1200);
        report.ReportLocation.ShouldBe("s3://b/reports/run-1/");
        report.ExitMessage.ShouldBe("CompletedWithViolations: 1");
    }

    [Fact]
    public async Task GetReportAsync_CompletedWithoutAViolationsFile_HasNone()
    {
        var report = await _bench.Services.Monitoring.GetReportAsync(s_violated with { Status = "Completed" }, Token);

        report.Violations.ShouldBeEmpty();
        report.ItemCount.ShouldBeNull();
    }

    [Fact]
    public async Task GetReportAsync_ViolationsWhoseFileIsGone_NotFound()
    {
        var exception = await Should.ThrowAsync<ServiceException>(_bench.Services.Monitoring.GetReportAsync(s_violated, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.NotFound);
        exception.Message.ShouldBe("The files of this run are no longer at s3://b/reports/run-1/.");
    }

    [Fact]
    public async Task GetReportAsync_FileThatIsNoJson_InvalidInputNamingIt()
    {
        _aws.Put("b/reports/run-1/constraint_violations.json", "not json");

        var exception = await Should.ThrowAsync<ServiceException>(_bench.Services.Monitoring.GetReportAsync(s_violated, Token));

        exception.Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        exception.Message.ShouldContain("s3://b/reports/run-1/constraint_violations.json");
    }

    [Fact]
    public async Task GetReportAsync_PendingRun_HasNothingYetAndAsksNothing()
    {
        var report = await _bench.Services.Monitoring.GetReportAsync(s_violated with { Status = "Pending", ProcessingJobArn = null }, Token);

        report.Violations.ShouldBeEmpty();
        _aws.Requests.ShouldBeEmpty();
    }
}
