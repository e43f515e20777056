using System.Text.Json.Nodes;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Training;

namespace LocalAws.Tests.SageMaker;

public sealed class TrainingJobTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Job_TrainsXGBoost_CompletesWithModelMetricsAndTransitions()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.PutAsync("train/data.csv", string.Concat(Enumerable.Range(0, 60).Select(i => $"{i % 5},{i % 5},{i % 3}\n")));
        var request = SageMakerHarness.TrainingRequest("boost", SageMakerHarness.XGBoostImage);
        request["HyperParameters"] = new JsonObject { ["num_round"] = "5", ["objective"] = "reg:squarederror" };

        await aws.CallAsync("CreateTrainingJob", request);
        await FinishAsync(aws, "boost");

        var job = await DescribeAsync(aws, "boost");
        job.Text("TrainingJobStatus").ShouldBe("Completed", job.ToJsonString());
        job.Items("SecondaryStatusTransitions").Select(item => item.Text("Status"))
            .ShouldBe(["Starting", "Downloading", "Training", "Uploading", "Completed"]);
        job.Structure("ModelArtifacts")!.Text("S3ModelArtifacts").ShouldBe("s3://bucket/output/boost/output/model.tar.gz");
        job.Items("FinalMetricDataList").Select(item => item.Text("MetricName")).ShouldContain("train:rmse");
        job.Whole("BillableTimeInSeconds")!.Value.ShouldBeGreaterThan(0);
        aws.Metrics.Of("train:rmse").Count.ShouldBe(5);
        aws.Metrics.Of("CPUUtilization").Select(point => point.Key.Dimensions.Single()).ShouldBe([("Host", "boost/algo-1")]);
        aws.Objects.Find("bucket", "output/boost/output/model.tar.gz").ShouldNotBeNull();
    }

    [Fact]
    public async Task Job_StoppedWhileTraining_BecomesStopped()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await StartTrainingAsync(aws, "slow");

        await aws.CallAsync("StopTrainingJob", new JsonObject { ["TrainingJobName"] = "slow" });
        await aws.Jobs.FinishedAsync("slow", Token);

        var job = await DescribeAsync(aws, "slow");
        job.Text("TrainingJobStatus").ShouldBe("Stopped");
        job.Items("SecondaryStatusTransitions").Select(item => item.Text("Status"))
            .ShouldBe(["Starting", "Downloading", "Training", "Stopping", "Stopped"]);
        job.Items("FinalMetricDataList").Single().Text("MetricName").ShouldBe("train:loss");
    }

    [Fact]
    public async Task Job_BeyondMaxRuntime_IsStoppedWithThatSecondaryStatus()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await StartTrainingAsync(aws, "slow");

        aws.Clock.Advance(TimeSpan.FromSeconds(601));
        await aws.Jobs.FinishedAsync("slow", Token);

        var job = await DescribeAsync(aws, "slow");
        job.Text("TrainingJobStatus").ShouldBe("Stopped");
        job.Text("SecondaryStatus").ShouldBe("MaxRuntimeExceeded");
    }

    [Theory]
    [InlineData("s3://bucket/nothing/", "No S3 objects found under S3 URL \"s3://bucket/nothing/\"")]
    [InlineData("s3://no-such-bucket/x", "No S3 objects found under S3 URL \"s3://no-such-bucket/x\"")]
    public async Task Job_WithoutData_FailsAndNamesTheAddress(string data, string expected)
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();

        await aws.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest("empty", data: data));
        await FinishAsync(aws, "empty");

        var job = await DescribeAsync(aws, "empty");
        job.Text("TrainingJobStatus").ShouldBe("Failed");
        job.Text("FailureReason")!.ShouldStartWith("ClientError: ");
        job.Text("FailureReason")!.ShouldContain(expected);
    }

    [Fact]
    public async Task Job_WithManifest_FailsAndSaysWhatToUse()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        var request = SageMakerHarness.TrainingRequest("manifest");
        request["InputDataConfig"]![0]!["DataSource"]!["S3DataSource"]!["S3DataType"] = "ManifestFile";

        await aws.CallAsync("CreateTrainingJob", request);
        await FinishAsync(aws, "manifest");

        (await DescribeAsync(aws, "manifest")).Text("FailureReason")!.ShouldContain("Use S3Prefix");
    }

    [Fact]
    public async Task Jobs_Three_TrainTwoAtATime()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.PutAsync("train/data.csv", "1,2\n");
        foreach (var name in new[] { "a", "b", "c" })
        {
            await aws.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest(name));
        }

        aws.Clock.Advance(TrainingJobRunner.LaunchTime);
        await aws.Algorithm.BothStarted.Task.WaitAsync(Token);
        (await DescribeAsync(aws, "c")).Text("SecondaryStatus").ShouldBe("Starting");
        aws.Algorithm.Gate.SetResult();
        await Task.WhenAll(new[] { "a", "b", "c" }.Select(name => aws.Jobs.FinishedAsync(name, Token)));

        aws.Algorithm.MostAtOnce.ShouldBe(2);
        (await DescribeAsync(aws, "c")).Text("TrainingJobStatus").ShouldBe("Completed");
    }

    [Fact]
    public async Task Job_RunningWhenTheServerStopped_IsFailedAtTheNextStart()
    {
        var first = new SageMakerHarness();
        await first.StartAsync();
        await StartTrainingAsync(first, "cut");
        await first.DisposeAsync();

        await using var second = new SageMakerHarness(first.Documents, first.Objects);
        await second.StartAsync();
        await second.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest("next"));
        second.Clock.Advance(TrainingJobRunner.LaunchTime);
        second.Algorithm.Gate.SetResult();
        await second.Jobs.FinishedAsync("next", Token);

        var job = await DescribeAsync(second, "cut");
        job.Text("TrainingJobStatus").ShouldBe("Failed");
        job.Text("FailureReason")!.ShouldStartWith("InternalServerError: ");
    }

    [Fact]
    public async Task CreateTrainingJob_NameTaken_AnswersResourceInUse()
    {
        await using var aws = new SageMakerHarness();
        await aws.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest("same"));

        var error = await aws.FailAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest("same"));

        error.Code.ShouldBe("ResourceInUse");
    }

    [Fact]
    public async Task StopTrainingJob_Ended_IsRefusedWithItsStatus()
    {
        await using var aws = new SageMakerHarness();
        await aws.StartAsync();
        await aws.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest("empty"));
        await FinishAsync(aws, "empty");

        var error = await aws.FailAsync("StopTrainingJob", new JsonObject { ["TrainingJobName"] = "empty" });

        error.Code.ShouldBe("ValidationException");
        error.Message.ShouldContain("Failed");
    }

    [Fact]
    public async Task DescribeTrainingJob_Missing_AnswersResourceNotFound()
    {
        await using var aws = new SageMakerHarness();

        var error = await aws.FailAsync("DescribeTrainingJob", new JsonObject { ["TrainingJobName"] = "none" });

        error.Code.ShouldBe("ResourceNotFound");
        error.Message.ShouldBe("Requested resource not found.");
    }

    private static async Task StartTrainingAsync(SageMakerHarness aws, string name)
    {
        await aws.PutAsync("train/data.csv", "1,2\n");
        await aws.CallAsync("CreateTrainingJob", SageMakerHarness.TrainingRequest(name));
        aws.Clock.Advance(TrainingJobRunner.LaunchTime);
        await aws.Algorithm.Started.Task.WaitAsync(Token);
    }

    private static async Task FinishAsync(SageMakerHarness aws, string name)
    {
        aws.Clock.Advance(TrainingJobRunner.LaunchTime);
        await aws.Jobs.FinishedAsync(name, Token);
    }

    private static async Task<JsonObject> DescribeAsync(SageMakerHarness aws, string name) =>
        (await aws.CallAsync("DescribeTrainingJob", new JsonObject { ["TrainingJobName"] = name }))!;
}
