using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;
using Dashboard.Services.Tests.Support;

namespace Dashboard.Services.Tests.Metrics;

public sealed class MetricPlannerTests : IDisposable
{
    private readonly PlannerBench _bench = new();

    private FakeCloudWatch CloudWatch => _bench.CloudWatch;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task QueryAsync_PanelsOfOnePage_OneCallWithEachMetricOnce()
    {
        var sum = PlannerBench.Query();
        var p90 = PlannerBench.Query("ModelLatency", "p90");

        await _bench.AskAsync(_bench.LastHour(sum, p90), _bench.LastHour(p90), _bench.LastHour(sum, sum));

        CloudWatch.Calls.Single().Series.Select(key => key.Query).ShouldBe([sum, p90]);
        _bench.Planner.Cost.ShouldBe(new MetricCost(2, 1, 0.00002m));
    }

    [Fact]
    public async Task QueryAsync_RefreshAfterAMinute_AsksOnlyForPeriodsThatWereNotFinal()
    {
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        _bench.Time.Advance(TimeSpan.FromMinutes(1));

        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));

        var refresh = CloudWatch.Calls[1];
        refresh.Start.ShouldBe(PlannerBench.Noon.AddSeconds(-30).AddMinutes(-3));
        refresh.End.ShouldBe(PlannerBench.Noon.AddSeconds(-30).AddMinutes(2));
    }

    [Fact]
    public async Task QueryAsync_PeriodsAllClosed_AsksOnceForEver()
    {
        var request = new MetricRequest(
            [PlannerBench.Query()],
            new TimeRange(PlannerBench.Noon.AddDays(-2), PlannerBench.Noon.AddDays(-1)),
            null);
        await _bench.AskAsync(request);
        _bench.Time.Advance(TimeSpan.FromHours(5));

        var answer = (await _bench.AskAsync(request)).Single();

        CloudWatch.Calls.Count.ShouldBe(1);
        answer.IsNewestIncomplete.ShouldBeFalse();
        answer.Period.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task QueryAsync_AnotherViewerWithinTheFreshTime_CostsNothing()
    {
        using var bench = new PlannerBench(MetricTiming.Aws);
        await bench.AskAsync(bench.LastHour(PlannerBench.Query()));
        bench.Time.Advance(TimeSpan.FromSeconds(14));

        await bench.AskAsync(bench.LastHour(PlannerBench.Query()));
        bench.CloudWatch.Calls.Count.ShouldBe(1);

        bench.Time.Advance(TimeSpan.FromSeconds(2));
        await bench.AskAsync(bench.LastHour(PlannerBench.Query()));
        bench.CloudWatch.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task QueryAsync_NewestPeriodStillFilling_IsMarked()
    {
        var answer = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();

        answer.IsNewestIncomplete.ShouldBeTrue();
        answer.Range.End.ShouldBe(PlannerBench.Noon.AddSeconds(30));
        answer.StaleSince.ShouldBeNull();
    }

    [Fact]
    public async Task QueryAsync_MoreThan500Metrics_SplitsIntoTheFewestCalls()
    {
        var queries = Enumerable.Range(0, 1001).Select(i => PlannerBench.Query($"m{i}")).ToArray();

        var answer = (await _bench.AskAsync(_bench.LastHour(queries))).Single();

        CloudWatch.Calls.Select(call => call.Series.Count).Order().ShouldBe([1, 500, 500]);
        answer.Series.Count.ShouldBe(1001);
    }

    [Fact]
    public async Task QueryAsync_MorePointsThanACallGives_Splits()
    {
        var queries = Enumerable.Range(0, 6).Select(i => PlannerBench.Query($"m{i}")).ToArray();
        var request = new MetricRequest(queries, TimeRange.Last(TimeSpan.FromDays(14), PlannerBench.Noon), TimeSpan.FromMinutes(1));

        await _bench.AskAsync(request);

        CloudWatch.Calls.Select(call => call.Series.Count).Order().ShouldBe([2, 4]);
    }

    [Fact]
    public async Task QueryAsync_AnswerInPages_IsPutTogether()
    {
        CloudWatch.ChangeAnswer = Halves;

        var answer = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();

        var series = answer.Series.Single();
        var now = _bench.Time.GetUtcNow();
        series.Values.ShouldBe(series.Values.Select((_, i) => CloudWatch.Value(new SeriesKey(series.Query, series.Period), series.TimeAt(i), now)));
        _bench.Planner.Cost.MetricsRequested.ShouldBe(2);
        answer.StaleReason.ShouldBeNull();

        static GetMetricDataResponse Halves(GetMetricDataRequest request, GetMetricDataResponse response)
        {
            var isSecond = request.NextToken == "more";
            foreach (var result in response.MetricDataResults!)
            {
                var half = result.Values!.Count / 2;
                result.Timestamps = [.. isSecond ? result.Timestamps!.Skip(half) : result.Timestamps!.Take(half)];
                result.Values = [.. isSecond ? result.Values.Skip(half) : result.Values.Take(half)];
                result.StatusCode = isSecond ? StatusCode.Complete : StatusCode.PartialData;
            }

            response.NextToken = isSecond ? null : "more";
            return response;
        }
    }

    [Fact]
    public async Task QueryAsync_MetricThatComesIntoBeing_IsAskedAgainInFull()
    {
        CloudWatch.Empty.Add("Invocations");
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.Empty.Clear();
        _bench.Time.Advance(TimeSpan.FromSeconds(5));

        // The tail shows first values: what was empty before is doubtful, and the same request asks for it.
        var answer = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();

        var now = _bench.Time.GetUtcNow();
        var series = answer.Series.Single();
        series.Values.ShouldBe(series.Values.Select((_, i) => CloudWatch.Value(new SeriesKey(series.Query, series.Period), series.TimeAt(i), now)));
    }

    [Fact]
    public async Task QueryAsync_NothingAsked_AnswersWithoutACall()
    {
        var answer = await _bench.Planner.QueryAsync(_bench.LastHour(), TestContext.Current.CancellationToken);

        answer.Series.ShouldBeEmpty();
        CloudWatch.Calls.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("p9999")]
    [InlineData("average")]
    [InlineData("")]
    public async Task QueryAsync_StatisticThatCloudWatchLacks_FailsAloneBeforeAnyCall(string statistic)
    {
        var wrong = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query(statistic: statistic)), TestContext.Current.CancellationToken);
        var right = await _bench.AskAsync(_bench.LastHour(PlannerBench.Query(statistic: "p99.9")));

        (await Should.ThrowAsync<ServiceException>(wrong)).Kind.ShouldBe(ServiceErrorKind.InvalidInput);
        right.Single().Series.Count.ShouldBe(1);
    }

    [Fact]
    public async Task QueryAsync_FarMoreSeriesThanMemoryAllows_ForgetsTheOldest()
    {
        using var bench = new PlannerBench(maxValues: 1000);
        for (var i = 0; i < 30; i++)
        {
            await bench.AskAsync(bench.LastHour(PlannerBench.Query($"m{i}")));
        }

        bench.Planner.CachedValueCount.ShouldBeLessThanOrEqualTo(1000);
        bench.Time.Advance(TimeSpan.FromMinutes(1));
        await bench.AskAsync(bench.LastHour(PlannerBench.Query("m29")));
        bench.CloudWatch.Calls[^1].Start.ShouldBeGreaterThan(PlannerBench.Noon.AddMinutes(-10));
        await bench.AskAsync(bench.LastHour(PlannerBench.Query("m0")));
        bench.CloudWatch.Calls[^1].Start.ShouldBeLessThan(PlannerBench.Noon.AddMinutes(-50));
    }

    [Fact]
    public async Task DiscoverAsync_AskedTwice_ListsOnce()
    {
        CloudWatch.Metrics.Add(new Metric
        {
            Namespace = "ns",
            MetricName = "m",
            Dimensions = [new Dimension { Name = "A", Value = "1" }],
        });

        var first = await _bench.Planner.DiscoverAsync("ns", null, null, TestContext.Current.CancellationToken);
        var second = await _bench.Planner.DiscoverAsync("ns", null, null, TestContext.Current.CancellationToken);

        first.ShouldBe([("m", MetricDimensions.Of(("A", "1")))]);
        second.ShouldBe(first);
        CloudWatch.ListCalls.ShouldBe(1);
    }
}
