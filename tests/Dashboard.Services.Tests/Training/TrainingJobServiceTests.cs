using System.Text.Json.Nodes;
using Dashboard.Services.Errors;
using Dashboard.Services.Tests.Support;
using Dashboard.Services.Training;

namespace Dashboard.Services.Tests.Training;

public sealed class TrainingJobServiceTests : IAsyncLifetime
{
    private FakeAws _aws = null!;
    private Bench _bench = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _aws = await FakeAws.StartAsync();
        _bench = new Bench(_aws.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _bench.Dispose();
        await _aws.DisposeAsync();
    }

    [Fact]
    public async Task ListAsync_SeveralPages_FollowsThemNewestFirst()
    {
        _aws.On("ListTrainingJobs", Page);

        var jobs = await _bench.Services.Training.ListAsync(null, Token);

        jobs.Select(job => job.Name).ShouldBe(["job-2", "job-1", "job-0"]);
        jobs[0].Status.ShouldBe(TrainingJobStatus.Failed);
        jobs[2].Status.ShouldBe(TrainingJobStatus.Unknown);

        static JsonNode Page(JsonObject request)
        {
            request["SortOrder"]!.GetValue<string>().ShouldBe("Descending");
            var page = request["NextToken"]?.GetValue<string>() is { } token ? int.Parse(token) : 0;
            string[] states = ["Failed", "Completed", "Deleting"];
            var answer = new JsonObject
            {
                ["TrainingJobSummaries"] = new JsonArray(new JsonObject
                {
                    ["TrainingJobName"] = $"job-{2 - page}",
                    ["TrainingJobArn"] = "arn",
                    ["CreationTime"] = 1700000000 - page,
                    ["TrainingJobStatus"] = states[page],
                }),
            };
            if (page < 2)
            {
                answer["NextToken"] = $"{page + 1}";
            }

            return answer;
        }
    }

    [Fact]
    public async Task ListAsync_MoreThanTheMost_StopsThere()
    {
        _aws.On("ListTrainingJobs", request =>
        {
            var page = request["NextToken"]?.GetValue<string>() is { } token ? int.Parse(token) : 0;
            return new JsonObject
            {
                ["TrainingJobSummaries"] = new JsonArray([.. Enumerable.Range(0, 100).Select(i => (JsonNode)new JsonObject
                {
                    ["TrainingJobName"] = $"job-{page}-{i}",
                    ["TrainingJobArn"] = "arn",
                    ["CreationTime"] = 1700000000,
                    ["TrainingJobStatus"] = "Completed",
                })]),
                ["NextToken"] = $"{page + 1}",
            };
        });

        (await _bench.Services.Training.ListAsync(null, Token)).Count.ShouldBe(ITrainingJobService.MaxListed);
        _aws.Requests.Count.ShouldBe(10);
    }

    [Fact]
    public async Task ListAsync_Status_AsksAwsForIt()
    {
        _aws.On("ListTrainingJobs", request =>
        {
            request["StatusEquals"]!.GetValue<string>().ShouldBe("InProgress");
            return JsonNode.Parse("""{"TrainingJobSummaries":[]}""")!;
        });

        (await _bench.Services.Training.ListAsync(TrainingJobStatus.InProgress, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetAsync_FailedSpotJob_TellsEverything()
    {
        _aws.On("DescribeTrainingJob", """
            {"TrainingJobName":"job","TrainingJobArn":"arn","TrainingJobStatus":"Failed","SecondaryStatus":"Failed","FailureReason":"AlgorithmError: label",
             "CreationTime":1700000000,"TrainingStartTime":1700000060,"TrainingEndTime":1700000180,"LastModifiedTime":1700000190,
             "AlgorithmSpecification":{"TrainingImage":"xgboost:1","TrainingInputMode":"File"},"RoleArn":"arn:role",
             "ResourceConfig":{"InstanceType":"ml.m5.xlarge","InstanceCount":2,"VolumeSizeInGB":30},
             "StoppingCondition":{"MaxRuntimeInSeconds":3600},"EnableManagedSpotTraining":true,"TrainingTimeInSeconds":120,"BillableTimeInSeconds":40,
             "OutputDataConfig":{"S3OutputPath":"s3://b/out"},"HyperParameters":{"eta":"0.1","alpha":"1"},
             "InputDataConfig":[{"ChannelName":"train","ContentType":"text/csv","CompressionType":"None",
               "DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":"s3://b/train"}}}],
             "FinalMetricDataList":[{"MetricName":"validation:rmse","Value":0.5,"Timestamp":1700000170}],
             "SecondaryStatusTransitions":[
               {"Status":"Training","StartTime":1700000060,"StatusMessage":"Training"},
               {"Status":"Starting","StartTime":1700000000,"EndTime":1700000060}]}
            """);

        var job = await _bench.Services.Training.GetAsync("job", Token);

        job.Summary.Status.ShouldBe(TrainingJobStatus.Failed);
        job.FailureReason.ShouldBe("AlgorithmError: label");
        (job.TrainingTime, job.BillableTime, job.MaxRuntime).ShouldBe((TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(40), TimeSpan.FromHours(1)));
        (job.InstanceType, job.InstanceCount, job.VolumeSizeInGB, job.IsSpot).ShouldBe(("ml.m5.xlarge", 2, 30, true));
        job.ModelArtifact.ShouldBeNull();
        job.HyperParameters.Select(pair => pair.Key).ShouldBe(["alpha", "eta"]);
        job.Channels.ShouldBe([new TrainingChannel("train", "s3://b/train", "text/csv", "None")]);
        job.FinalMetrics.ShouldBe([new FinalMetric("validation:rmse", 0.5, DateTimeOffset.FromUnixTimeSeconds(1700000170))]);
        job.Transitions.Select(transition => transition.Status).ShouldBe(["Starting", "Training"]);
        job.Transitions[1].EndedAt.ShouldBeNull();
    }

    [Fact]
    public async Task GetAsync_UnknownName_NotFound()
    {
        _aws.On("DescribeTrainingJob", _ => FakeAws.Error("ValidationException", "Requested resource not found."));

        var exception = await Should.ThrowAsync<ServiceException>(_bench.Services.Training.GetAsync("gone", Token));

        exception.Kind.ShouldBe(ServiceErrorKind.NotFound);
        exception.Message.ShouldBe("There is no training job \"gone\".");
    }
}
