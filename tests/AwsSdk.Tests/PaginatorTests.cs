using Amazon.CloudWatch.Model;
using Amazon.SageMaker.Model;

namespace AwsSdk.Tests;

public sealed class PaginatorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_OfThreePages_ComeInOrderWithTheTokensAndFiltersSent()
    {
        await using var service = await LoopbackService.StartAsync(
            Reply.Json("""{"Endpoints":[{"EndpointName":"a"},{"EndpointName":"b"}],"NextToken":"t1"}"""),
            Reply.Json("""{"Endpoints":[{"EndpointName":"c"}],"NextToken":"t2"}"""),
            Reply.Json("""{"Endpoints":[{"EndpointName":"d"}]}"""));
        using var client = Clients.SageMaker(service);

        var names = new List<string?>();
        await foreach (var endpoint in client.Paginators.ListEndpoints(new ListEndpointsRequest { NameContains = "x" }).Endpoints.WithCancellation(Cancellation))
        {
            names.Add(endpoint.EndpointName);
        }

        names.ShouldBe(["a", "b", "c", "d"]);
        service.Requests.Select(request => request.Text).ShouldBe(
        [
            """{"NameContains":"x"}""",
            """{"NextToken":"t1","NameContains":"x"}""",
            """{"NextToken":"t2","NameContains":"x"}""",
        ]);
    }

    [Theory]
    [InlineData("""{"Endpoints":[]}""")]
    [InlineData("""{"NextToken":""}""")]
    [InlineData("""{"NextToken":null}""")]
    public async Task Responses_WithoutNextToken_EndAfterOnePage(string page)
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json(page));
        using var client = Clients.SageMaker(service);

        var pages = await CountAsync(client.Paginators.ListEndpoints(new ListEndpointsRequest()).Responses);

        pages.ShouldBe(1);
    }

    [Fact]
    public async Task Items_OfAPageWithoutTheList_AreNone()
    {
        await using var service = await LoopbackService.StartAsync(
            Reply.Json("""{"NextToken":"t1"}"""),
            Reply.Json("""{"Endpoints":[{"EndpointName":"a"}]}"""));
        using var client = Clients.SageMaker(service);

        var items = await CountAsync(client.Paginators.ListEndpoints(new ListEndpointsRequest()).Endpoints);

        items.ShouldBe(1);
        service.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Paginator_EnumeratedTwice_Throws()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"Endpoints":[]}"""));
        using var client = Clients.SageMaker(service);
        var paginator = client.Paginators.ListEndpoints(new ListEndpointsRequest());
        await CountAsync(paginator.Responses);

        await Should.ThrowAsync<InvalidOperationException>(() => CountAsync(paginator.Endpoints));

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Paginator_NotEnumerated_SendsNothing()
    {
        await using var service = await LoopbackService.StartAsync();
        using var client = Clients.SageMaker(service);

        client.Paginators.ListModels(new ListModelsRequest()).Models.ShouldNotBeNull();

        service.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Items_WhenALaterPageFails_AreSeenUntilTheFailure()
    {
        await using var service = await LoopbackService.StartAsync(
            Reply.Json("""{"Endpoints":[{"EndpointName":"a"}],"NextToken":"t1"}"""),
            Reply.Error(400, "ValidationException", "The token has expired."));
        using var client = Clients.SageMaker(service);
        var seen = new List<string?>();

        var error = await Should.ThrowAsync<Amazon.SageMaker.AmazonSageMakerException>(async () =>
        {
            await foreach (var endpoint in client.Paginators.ListEndpoints(new ListEndpointsRequest()).Endpoints.WithCancellation(Cancellation))
            {
                seen.Add(endpoint.EndpointName);
            }
        });

        error.ErrorCode.ShouldBe("ValidationException");
        seen.ShouldBe(["a"]);
    }

    [Fact]
    public async Task Items_CancelledBetweenPages_AskForNoMore()
    {
        await using var service = await LoopbackService.StartAsync(Reply.Json("""{"Endpoints":[{"EndpointName":"a"}],"NextToken":"t"}"""));
        using var client = Clients.SageMaker(service);
        using var source = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var page in client.Paginators.ListEndpoints(new ListEndpointsRequest()).Responses.WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });

        service.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task GetMetricData_Paginator_ReadsResultsAcrossPages()
    {
        await using var service = await LoopbackService.StartAsync(
            Reply.Json("""{"MetricDataResults":[{"Id":"m1","Values":[1]}],"NextToken":"t1"}"""),
            Reply.Json("""{"MetricDataResults":[{"Id":"m1","Values":[2]}],"Messages":[]}"""));
        using var client = Clients.CloudWatch(service);
        var values = new List<double>();

        await foreach (var result in client.Paginators.GetMetricData(new GetMetricDataRequest()).MetricDataResults.WithCancellation(Cancellation))
        {
            values.AddRange(result.Values ?? []);
        }

        values.ShouldBe([1, 2]);
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var item in items.WithCancellation(Cancellation))
        {
            count++;
        }

        return count;
    }
}
