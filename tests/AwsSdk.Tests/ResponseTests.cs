using System.Net;
using Amazon.Runtime;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;

namespace AwsSdk.Tests;

public sealed class ResponseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ListEndpoints_Page_BecomesTypedResult()
    {
        var response = await ListEndpointsAsync(
            """
            {"Endpoints":[{"EndpointName":"bike","EndpointArn":"arn:aws:sagemaker:eu-central-1:1:endpoint/bike",
            "CreationTime":1704164400.123,"LastModifiedTime":1704164401,"EndpointStatus":"InService"}],"NextToken":"n"}
            """);

        var endpoint = response.Endpoints.ShouldHaveSingleItem();
        endpoint.EndpointName.ShouldBe("bike");
        endpoint.CreationTime.ShouldBe(new DateTime(2024, 1, 2, 3, 0, 0, 123, DateTimeKind.Utc));
        endpoint.CreationTime!.Value.Kind.ShouldBe(DateTimeKind.Utc);
        endpoint.LastModifiedTime.ShouldBe(new DateTime(2024, 1, 2, 3, 0, 1, DateTimeKind.Utc));
        endpoint.EndpointStatus.ShouldBeSameAs(EndpointStatus.InService);
        response.NextToken.ShouldBe("n");
        response.HttpStatusCode.ShouldBe(HttpStatusCode.OK);
        response.ResponseMetadata.RequestId.ShouldBe("0b0bc0de-0000-4000-8000-000000000001");
    }

    [Theory]
    [InlineData("1.7E9", "2023-11-14T22:13:20.0000000Z")]
    [InlineData("1.700000000125E9", "2023-11-14T22:13:20.1250000Z")]
    [InlineData("1700000000", "2023-11-14T22:13:20.0000000Z")]
    [InlineData("1700000000.001", "2023-11-14T22:13:20.0010000Z")]
    [InlineData("-1.5", "1969-12-31T23:59:58.5000000Z")]
    [InlineData("\"2023-11-14T22:13:20.5Z\"", "2023-11-14T22:13:20.5000000Z")]
    [InlineData("\"2023-11-14T23:13:20+01:00\"", "2023-11-14T22:13:20.0000000Z")]
    public async Task Time_InAnyWireForm_BecomesUtc(string wire, string expected)
    {
        var response = await ListEndpointsAsync($$"""{"Endpoints":[{"CreationTime":{{wire}}}]}""");

        response.Endpoints!.Single().CreationTime!.Value.ToString("O").ShouldBe(expected);
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("1e300")]
    [InlineData("1e15")]
    public async Task Time_ThatIsNone_FailsWithTheUnreadableAnswer(string wire)
    {
        var error = await Should.ThrowAsync<AmazonUnmarshallingException>(() => ListEndpointsAsync($$"""{"Endpoints":[{"CreationTime":{{wire}}}]}"""));

        error.InnerException.ShouldBeOfType<System.Text.Json.JsonException>();
    }

    [Fact]
    public async Task Enum_UnknownValue_IsKeptAndComparesByValue()
    {
        var response = await ListEndpointsAsync("""{"Endpoints":[{"EndpointStatus":"Hibernating"}]}""");

        var status = response.Endpoints!.Single().EndpointStatus;
        status!.Value.ShouldBe("Hibernating");
        (status == new EndpointStatus("Hibernating")).ShouldBeTrue();
        (status == EndpointStatus.InService).ShouldBeFalse();
    }

    [Fact]
    public async Task Member_Unknown_IsIgnored()
    {
        var response = await ListEndpointsAsync("""{"Later":{"a":[1,{"b":null}]},"Endpoints":[{"EndpointName":"e","Newer":[true]}]}""");

        response.Endpoints!.Single().EndpointName.ShouldBe("e");
    }

    [Fact]
    public async Task Member_Null_CountsAsAbsent()
    {
        var response = await ListEndpointsAsync("""{"Endpoints":null,"NextToken":null}""");

        response.Endpoints.ShouldBeNull();
        response.NextToken.ShouldBeNull();
    }

    [Fact]
    public async Task ValueMembers_Null_CountAsAbsent()
    {
        var response = await ListEndpointsAsync("""{"Endpoints":[{"CreationTime":null,"EndpointStatus":null}]}""");

        response.Endpoints!.Single().CreationTime.ShouldBeNull();
        response.Endpoints!.Single().EndpointStatus.ShouldBeNull();
    }

    [Fact]
    public async Task Member_OfTheTransport_CannotBeSetFromTheBody()
    {
        var response = await ListEndpointsAsync("""{"HttpStatusCode":418,"ContentLength":-1,"ResponseMetadata":{"RequestId":"forged"}}""");

        response.HttpStatusCode.ShouldBe(HttpStatusCode.OK);
        response.ResponseMetadata.RequestId.ShouldBe("0b0bc0de-0000-4000-8000-000000000001");
    }

    [Fact]
    public async Task StopTrainingJob_EmptyBody_Succeeds()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(""));
        using var client = Clients.SageMaker(service);

        var response = await client.StopTrainingJobAsync(new StopTrainingJobRequest { TrainingJobName = "t" }, Cancellation);

        response.HttpStatusCode.ShouldBe(HttpStatusCode.OK);
        service.Request.Header("X-Amz-Target").ShouldBe("SageMaker.StopTrainingJob");
    }

    [Fact]
    public async Task DescribeTrainingJob_FullAnswer_KeepsNumbersMapsAndTransitions()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(
            """
            {"TrainingJobName":"t","HyperParameters":{"max_depth":"5"},"BillableTimeInSeconds":93,"BillableTokenCount":5000000000,
            "EnableManagedSpotTraining":true,"SecondaryStatus":"Training","StoppingCondition":{"MaxRuntimeInSeconds":3600},
            "SecondaryStatusTransitions":[{"Status":"Starting","StartTime":1.5,"StatusMessage":"m"}],
            "FinalMetricDataList":[{"MetricName":"validation:rmse","Value":0.2875,"Timestamp":2}],
            "WarmPoolStatus":{"Status":"InUse","ReusedByJob":"u"}}
            """));
        using var client = Clients.SageMaker(service);

        var job = await client.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = "t" }, Cancellation);

        job.HyperParameters.ShouldBe(new Dictionary<string, string> { ["max_depth"] = "5" });
        job.BillableTimeInSeconds.ShouldBe(93);
        job.BillableTokenCount.ShouldBe(5_000_000_000);
        job.EnableManagedSpotTraining.ShouldBe(true);
        job.SecondaryStatus.ShouldBeSameAs(SecondaryStatus.Training);
        job.StoppingCondition!.MaxRuntimeInSeconds.ShouldBe(3600);
        job.SecondaryStatusTransitions!.Single().StartTime.ShouldBe(DateTime.UnixEpoch.AddSeconds(1.5));
        job.FinalMetricDataList!.Single().Value.ShouldBe(0.2875f);
        job.WarmPoolStatus!.Status.ShouldBeSameAs(WarmPoolResourceStatus.InUse);
        job.TrainingTimeInSeconds.ShouldBeNull();
        job.InputDataConfig.ShouldBeNull();
    }

    private static async Task<ListEndpointsResponse> ListEndpointsAsync(string json)
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(json));
        using var client = Clients.SageMaker(service, config => config.MaxErrorRetry = 0);
        return await client.ListEndpointsAsync(new ListEndpointsRequest(), Cancellation);
    }
}
