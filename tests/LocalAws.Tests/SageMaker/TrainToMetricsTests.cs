using System.Globalization;
using System.Text;
using Amazon.CloudWatch.Model;
using Amazon.S3.Model;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Amazon.SageMakerRuntime;
using Amazon.SageMakerRuntime.Model;
using LocalAws.SageMaker.Hosting;
using LocalAws.SageMaker.Training;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LocalAws.Tests.SageMaker;

/// <summary>From training data to the metrics of an invocation, over HTTP with the real clients.</summary>
public sealed class TrainToMetricsTests
{
    private const string Image = "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 4, 10, 20, 0, TimeSpan.Zero));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Model_TrainedAndDeployed_PredictsAndIsMeteredAlsoAfterARestart()
    {
        using var folder = new TemporaryFolder();
        await using (var server = await RunningServer.StartAsync(folder.Path, _time))
        {
            await TrainAsync(server);
            await DeployAsync(server);

            (await PredictAsync(server, "3,1")).ShouldBe(30, 1.0);
            await Should.ThrowAsync<ModelErrorException>(() => PredictAsync(server, "3,1", "image/png"));
            await Should.ThrowAsync<ModelErrorException>(() => PredictAsync(server, "3"));

            (await SumAsync(server, "Invocations")).ShouldBe(3);
            (await SumAsync(server, "Invocation4XXErrors")).ShouldBe(2);
        }

        await using var again = await RunningServer.StartAsync(folder.Path, _time);
        using var client = again.SageMaker();

        (await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = "tens" }, Token))
            .FinalMetricDataList.ShouldNotBeNull().ShouldContain(metric => metric.MetricName == "validation:rmse");
        (await client.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "tens" }, Token)).EndpointStatus.ShouldBe(EndpointStatus.InService);
        (await PredictAsync(again, "7,2")).ShouldBe(70, 2.0);
        (await SumAsync(again, "Invocations")).ShouldBe(4);
    }

    [Fact]
    public async Task ModelError_OnTheWire_HasWhatTheContainerSaid()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);
        await TrainAsync(server);
        await DeployAsync(server);

        var error = await Should.ThrowAsync<ModelErrorException>(() => PredictAsync(server, "3,1", "image/png"));

        error.OriginalStatusCode.ShouldBe(415);
        error.OriginalMessage.ShouldNotBeNull().ShouldContain("image/png");
        error.LogStreamArn.ShouldNotBeNull().ShouldContain("log-group:/aws/sagemaker/Endpoints/tens");
        ((int)error.StatusCode).ShouldBe(424);
        error.RequestId.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Invoke_UnknownEndpoint_IsValidationError()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);

        var error = await Should.ThrowAsync<ValidationErrorException>(() => PredictAsync(server, "1,2"));

        error.Message.ShouldBe("Endpoint tens of account 123456789012 not found.");
    }

    [Fact]
    public async Task Invoke_Headers_GoInAndOut()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);
        await TrainAsync(server);
        await DeployAsync(server);
        using var runtime = server.Runtime();

        using var body = new MemoryStream("3,1"u8.ToArray());
        var response = await runtime.InvokeEndpointAsync(
            new InvokeEndpointRequest
            {
                EndpointName = "tens", ContentType = "text/csv", Accept = "text/csv", Body = body, TargetVariant = "AllTraffic",
                CustomAttributes = "trace=1", InferenceId = "order-17",
            },
            Token);

        response.InvokedProductionVariant.ShouldBe("AllTraffic");
        response.CustomAttributes.ShouldBe("trace=1");
        response.ContentType.ShouldStartWith("text/csv");
    }

    [Fact]
    public async Task Errors_OfTheControlPlane_ArriveAsTheirClasses()
    {
        await using var server = await RunningServer.StartAsync(timeProvider: _time);
        using var client = server.SageMaker();

        await Should.ThrowAsync<Amazon.SageMaker.Model.ResourceNotFoundException>(() =>
            client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = "none" }, Token));
        var error = await Should.ThrowAsync<AmazonSageMakerException>(() =>
            client.DescribeEndpointAsync(new DescribeEndpointRequest { EndpointName = "none" }, Token));

        error.ErrorCode.ShouldBe("ValidationException");
        error.Message.ShouldStartWith("Could not find endpoint ");
    }

    private async Task TrainAsync(RunningServer server)
    {
        using var s3 = server.S3();
        await s3.PutBucketAsync("bucket", Token);
        var rows = string.Concat(Enumerable.Range(0, 200).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 10 * 10},{i % 10},{i % 3}\n")));
        foreach (var channel in new[] { "train", "validation" })
        {
            await s3.PutObjectAsync(new PutObjectRequest { BucketName = "bucket", Key = $"{channel}/data.csv", ContentBody = rows }, Token);
        }

        using var client = server.SageMaker();
        await client.CreateTrainingJobAsync(
            new CreateTrainingJobRequest
            {
                TrainingJobName = "tens",
                AlgorithmSpecification = new AlgorithmSpecification { TrainingImage = Image, TrainingInputMode = TrainingInputMode.File },
                RoleArn = SageMakerHarness.Role,
                HyperParameters = new Dictionary<string, string> { ["num_round"] = "60", ["objective"] = "reg:squarederror" },
                InputDataConfig = [Channel("train"), Channel("validation")],
                OutputDataConfig = new OutputDataConfig { S3OutputPath = "s3://bucket/output" },
                ResourceConfig = new ResourceConfig { InstanceType = TrainingInstanceType.MlM5Large, InstanceCount = 1, VolumeSizeInGB = 10 },
                StoppingCondition = new StoppingCondition { MaxRuntimeInSeconds = 600 },
            },
            Token);
        _time.Advance(TrainingJobRunner.LaunchTime);
        await server.Server.Services.GetRequiredService<TrainingJobRunner>().FinishedAsync("tens", Token);
        (await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = "tens" }, Token))
            .TrainingJobStatus.ShouldBe(TrainingJobStatus.Completed);
    }

    private async Task DeployAsync(RunningServer server)
    {
        using var client = server.SageMaker();
        var job = await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = "tens" }, Token);
        await client.CreateModelAsync(
            new CreateModelRequest
            {
                ModelName = "tens",
                PrimaryContainer = new ContainerDefinition { Image = Image, ModelDataUrl = job.ModelArtifacts!.S3ModelArtifacts },
            },
            Token);
        await client.CreateEndpointConfigAsync(
            new CreateEndpointConfigRequest
            {
                EndpointConfigName = "tens",
                ProductionVariants =
                [
                    new ProductionVariant
                    {
                        VariantName = "AllTraffic", ModelName = "tens", InitialInstanceCount = 1, InstanceType = ProductionVariantInstanceType.MlM5Large,
                    },
                ],
            },
            Token);
        await client.CreateEndpointAsync(new CreateEndpointRequest { EndpointName = "tens", EndpointConfigName = "tens" }, Token);
        _time.Advance(EndpointLifecycle.CreationTime);
        await server.Server.Services.GetRequiredService<EndpointLifecycle>().SettledAsync("tens", Token);
    }

    private static Channel Channel(string name) => new()
    {
        ChannelName = name,
        ContentType = "text/csv",
        DataSource = new DataSource { S3DataSource = new S3DataSource { S3DataType = S3DataType.S3Prefix, S3Uri = $"s3://bucket/{name}/" } },
    };

    private static async Task<double> PredictAsync(RunningServer server, string row, string contentType = "text/csv")
    {
        using var runtime = server.Runtime();
        using var body = new MemoryStream(Encoding.UTF8.GetBytes(row));
        var response = await runtime.InvokeEndpointAsync(
            new InvokeEndpointRequest { EndpointName = "tens", ContentType = contentType, Body = body }, Token);
        return double.Parse(Encoding.UTF8.GetString(response.Body!.ToArray()), CultureInfo.InvariantCulture);
    }

    private async Task<double> SumAsync(RunningServer server, string metric)
    {
        using var client = server.CloudWatch();
        var now = _time.GetUtcNow().UtcDateTime;
        var response = await client.GetMetricDataAsync(
            new GetMetricDataRequest
            {
                StartTime = now.AddMinutes(-10),
                EndTime = now.AddMinutes(1),
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
                                Dimensions = [new() { Name = "EndpointName", Value = "tens" }, new() { Name = "VariantName", Value = "AllTraffic" }],
                            },
                            Period = 60,
                            Stat = "Sum",
                        },
                    },
                ],
            },
            Token);
        return response.MetricDataResults!.Single().Values!.Sum();
    }
}
