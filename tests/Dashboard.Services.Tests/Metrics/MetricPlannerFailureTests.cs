using Amazon.CloudWatch;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;
using Dashboard.Services.Tests.Support;

namespace Dashboard.Services.Tests.Metrics;

public sealed class MetricPlannerFailureTests : IDisposable
{
    private readonly PlannerBench _bench = new();

    private FakeCloudWatch CloudWatch => _bench.CloudWatch;

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task QueryAsync_FirstCallThrottled_ThrowsThrottled()
    {
        CloudWatch.BeforeAnswer = (_, _) => throw FakeCloudWatch.Throttled();

        var exception = await Should.ThrowAsync<ServiceException>(_bench.AskAsync(_bench.LastHour(PlannerBench.Query())));

        exception.Kind.ShouldBe(ServiceErrorKind.Throttled);
        exception.Action.ShouldBe("cloudwatch:GetMetricData");
    }

    [Fact]
    public async Task QueryAsync_ThrottledWithOlderData_ServesItMarkedStale()
    {
        var before = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();
        CloudWatch.BeforeAnswer = (_, _) => throw FakeCloudWatch.Throttled();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));

        var stale = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();

        stale.StaleSince.ShouldBe(before.FetchedAt);
        stale.StaleReason.ShouldNotBeNull().ShouldContain("slow down");
        stale.Series.Single().Values[..59].ShouldBe(before.Series.Single().Values[1..60]);
        double.IsNaN(stale.Series.Single().Values[^1]).ShouldBeTrue();
    }

    [Fact]
    public async Task QueryAsync_AfterFailures_NobodyAsksUntilTheBackOffEnds()
    {
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.BeforeAnswer = (_, _) => throw FakeCloudWatch.Throttled();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.Calls.Count.ShouldBe(2);

        for (var viewer = 0; viewer < 20; viewer++)
        {
            (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single().StaleSince.ShouldNotBeNull();
        }

        CloudWatch.Calls.Count.ShouldBe(2);
        _bench.Time.Advance(TimeSpan.FromSeconds(2));
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.Calls.Count.ShouldBe(3);
        _bench.Time.Advance(TimeSpan.FromSeconds(3));
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.Calls.Count.ShouldBe(3, "the second wait is twice as long");
    }

    [Fact]
    public async Task QueryAsync_CloudWatchRecovers_ServesFreshDataAgain()
    {
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.BeforeAnswer = (_, _) => throw FakeCloudWatch.Throttled();
        _bench.Time.Advance(TimeSpan.FromMinutes(1));
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()));
        CloudWatch.BeforeAnswer = (_, _) => Task.CompletedTask;
        _bench.Time.Advance(TimeSpan.FromSeconds(3));

        var fresh = (await _bench.AskAsync(_bench.LastHour(PlannerBench.Query()))).Single();

        fresh.StaleSince.ShouldBeNull();
        fresh.StaleReason.ShouldBeNull();
    }

    [Theory]
    [InlineData("InternalError", ServiceErrorKind.Unreachable)]
    [InlineData("Forbidden", ServiceErrorKind.Denied)]
    [InlineData("PartialData", ServiceErrorKind.Unreachable)]
    public async Task QueryAsync_OneSeriesFails_ItsPanelFailsAndTheOtherDoesNot(string status, ServiceErrorKind kind)
    {
        var good = PlannerBench.Query();
        var bad = PlannerBench.Query("ModelLatency");
        CloudWatch.ChangeAnswer = (_, response) =>
        {
            response.MetricDataResults![1].StatusCode = new StatusCode(status);
            return response;
        };

        var goodAnswer = _bench.Planner.QueryAsync(_bench.LastHour(good), TestContext.Current.CancellationToken);
        var badAnswer = _bench.Planner.QueryAsync(_bench.LastHour(bad), TestContext.Current.CancellationToken);
        _bench.Time.Advance(_bench.Timing.MergeWindow);

        (await goodAnswer).StaleReason.ShouldBeNull();
        var exception = await Should.ThrowAsync<ServiceException>(badAnswer);
        exception.Kind.ShouldBe(kind);
        exception.Message.ShouldContain("ModelLatency");
    }

    [Fact]
    public async Task QueryAsync_SeriesMissingFromTheAnswer_IsAFailure()
    {
        CloudWatch.ChangeAnswer = (_, response) =>
        {
            response.MetricDataResults!.Clear();
            return response;
        };

        var exception = await Should.ThrowAsync<ServiceException>(_bench.AskAsync(_bench.LastHour(PlannerBench.Query())));

        exception.Kind.ShouldBe(ServiceErrorKind.Unreachable);
    }

    [Fact]
    public async Task QueryAsync_OneViewerLeaves_TheOthersGetTheirAnswer()
    {
        var gate = new TaskCompletionSource();
        CloudWatch.BeforeAnswer = (_, _) => gate.Task;
        using var leaving = new CancellationTokenSource();
        var first = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query()), leaving.Token);
        var second = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query()), TestContext.Current.CancellationToken);
        _bench.Time.Advance(_bench.Timing.MergeWindow);

        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        gate.SetResult();

        (await second).Series.Count.ShouldBe(1);
        CloudWatch.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task QueryAsync_EverybodyLeftBeforeThePlan_AsksNothing()
    {
        using var leaving = new CancellationTokenSource();
        var query = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query()), leaving.Token);
        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(query);
        await _bench.AskAsync(_bench.LastHour(PlannerBench.Query("Other")));

        CloudWatch.Calls.Single().Series.Single().Query.Name.ShouldBe("Other");
    }

    [Fact]
    public async Task QueryAsync_WhileTheSameIsBeingFetched_SharesTheCall()
    {
        var gate = new TaskCompletionSource();
        CloudWatch.BeforeAnswer = (_, _) => gate.Task;
        var first = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query()), TestContext.Current.CancellationToken);
        _bench.Time.Advance(_bench.Timing.MergeWindow);
        var second = _bench.Planner.QueryAsync(TheFirstTwentyMinutes(), TestContext.Current.CancellationToken);
        _bench.Time.Advance(_bench.Timing.MergeWindow);

        gate.SetResult();
        await first;
        await second;

        CloudWatch.Calls.Count.ShouldBe(1);

        MetricRequest TheFirstTwentyMinutes() => new(
            [PlannerBench.Query()],
            new TimeRange(PlannerBench.Noon.AddMinutes(-60), PlannerBench.Noon.AddMinutes(-40)),
            TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task QueryAsync_ApplicationStopsMeanwhile_WaitersAreCancelled()
    {
        CloudWatch.BeforeAnswer = (_, token) => Task.Delay(Timeout.InfiniteTimeSpan, token);
        var query = _bench.Planner.QueryAsync(_bench.LastHour(PlannerBench.Query()), TestContext.Current.CancellationToken);
        _bench.Time.Advance(_bench.Timing.MergeWindow);

        _bench.Stop();

        await Should.ThrowAsync<OperationCanceledException>(query);
    }
}
