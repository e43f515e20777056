using System.Text.Json.Nodes;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;

namespace AwsSdk.Tests;

public sealed class RequestWireTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListEndpoints_WithoutMembers_PostsAnEmptyObject()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        await client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation);

        service.Request.Method.ShouldBe("POST");
        service.Request.Target.ShouldBe("/");
        service.Request.Header("X-Amz-Target").ShouldBe("SageMaker.ListEndpoints");
        service.Request.Header("Content-Type").ShouldBe("application/x-amz-json-1.1");
        service.Request.Header("x-amz-api-version").ShouldBe("2017-07-24");
        service.Request.Header("amz-sdk-request").ShouldBe("attempt=1; max=3");
        service.Request.Text.ShouldBe("{}");
    }

    [Fact]
    public async Task AnyCall_IsSignedForItsServiceAndRegion()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        await client.ListTrainingJobsAsync(new ListTrainingJobsRequest { NameContains = "größe" }, Cancellation);

        service.Request.ShouldBeSigned("sagemaker");
    }

    [Fact]
    public async Task ListEndpoints_WithAllKindsOfMembers_WritesThemOnTheWire()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        await client.ListEndpointsAsync(
            new ListEndpointsRequest
            {
                SortBy = EndpointSortKey.CreationTime,
                SortOrder = "Ascending",
                MaxResults = 25,
                NameContains = "bike \"1\"",
                CreationTimeAfter = new DateTime(2024, 1, 2, 3, 0, 0, 500, DateTimeKind.Utc),
                CreationTimeBefore = new DateTime(2024, 1, 2, 4, 0, 0, DateTimeKind.Utc),
                StatusEquals = EndpointStatus.InService,
            },
            Cancellation);

        var json = service.Request.Json;
        json.GetProperty("SortBy").GetString().ShouldBe("CreationTime");
        json.GetProperty("SortOrder").GetString().ShouldBe("Ascending");
        json.GetProperty("MaxResults").GetInt32().ShouldBe(25);
        json.GetProperty("NameContains").GetString().ShouldBe("bike \"1\"");
        json.GetProperty("CreationTimeAfter").GetRawText().ShouldBe("1704164400.5");
        json.GetProperty("CreationTimeBefore").GetRawText().ShouldBe("1704168000");
        json.GetProperty("StatusEquals").GetString().ShouldBe("InService");
        json.EnumerateObject().Count().ShouldBe(7);
    }

    [Fact]
    public async Task CreateTrainingJob_WithNestedMembers_WritesListsMapsAndStructures()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"TrainingJobArn":"arn:aws:sagemaker:eu-central-1:1:training-job/t"}"""));
        using var client = Clients.SageMaker(service);

        var response = await client.CreateTrainingJobAsync(
            new CreateTrainingJobRequest
            {
                TrainingJobName = "t",
                HyperParameters = new() { ["eta"] = "0.1" },
                AlgorithmSpecification = new() { TrainingImage = "image", TrainingInputMode = TrainingInputMode.File },
                InputDataConfig =
                [
                    new Channel
                    {
                        ChannelName = "train",
                        DataSource = new() { S3DataSource = new() { S3Uri = "s3://b/k", S3DataType = S3DataType.S3Prefix } },
                    },
                ],
                ResourceConfig = new() { InstanceType = TrainingInstanceType.MlM5Large, InstanceCount = 1, VolumeSizeInGB = 5 },
                EnableNetworkIsolation = false,
                Tags = [],
            },
            Cancellation);

        response.TrainingJobArn.ShouldBe("arn:aws:sagemaker:eu-central-1:1:training-job/t");
        var expected =
            """
            {"TrainingJobName":"t","HyperParameters":{"eta":"0.1"},
            "AlgorithmSpecification":{"TrainingImage":"image","TrainingInputMode":"File"},
            "InputDataConfig":[{"ChannelName":"train","DataSource":{"S3DataSource":{"S3DataType":"S3Prefix","S3Uri":"s3://b/k"}}}],
            "ResourceConfig":{"InstanceType":"ml.m5.large","InstanceCount":1,"VolumeSizeInGB":5},
            "Tags":[],"EnableNetworkIsolation":false}
            """;
        JsonNode.DeepEquals(JsonNode.Parse(service.Request.Text), JsonNode.Parse(expected)).ShouldBeTrue(service.Request.Text);
    }

    [Fact]
    public async Task ListEndpoints_WithLocalTime_SendsUtc()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);
        var local = new DateTime(2024, 6, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime();

        await client.ListEndpointsAsync(new ListEndpointsRequest { LastModifiedTimeAfter = local }, Cancellation);

        service.Request.Text.ShouldBe("""{"LastModifiedTimeAfter":1717243200}""");
    }

    [Fact]
    public async Task AnyCall_WithoutRequest_NamesTheArgument()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        var error = await Should.ThrowAsync<ArgumentNullException>(() => client.ListEndpointsAsync(null!, Cancellation));

        error.ParamName.ShouldBe("request");
        service.Requests.ShouldBeEmpty();
    }
}
