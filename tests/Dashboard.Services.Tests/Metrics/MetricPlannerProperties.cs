using Dashboard.Services.Metrics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Dashboard.Services.Tests.Metrics;

public sealed class MetricPlannerProperties
{
    [Property(Arbitrary = [typeof(SessionArbitrary)], MaxTest = 100)]
    public async Task QueryAsync_AnyRequestsOverTime_AnswersAsIfEachWereAskedAlone(PlannerSession session)
    {
        using var bench = new PlannerBench();
        foreach (var step in session.Steps)
        {
            var requests = step.Requests.Select(request => request.At(bench.Time.GetUtcNow())).ToArray();

            var answers = await bench.AskAsync(requests);

            var now = bench.Time.GetUtcNow();
            foreach (var (request, answer) in requests.Zip(answers))
            {
                answer.Series.Select(series => series.Query).ShouldBe(request.Queries);
                foreach (var series in answer.Series)
                {
                    var key = new SeriesKey(series.Query, answer.Period);
                    var expected = series.Values.Select((_, i) => bench.CloudWatch.Value(key, series.TimeAt(i), now));
                    series.Values.ShouldBe(expected);
                }
            }

            bench.Time.Advance(step.Pause);
        }
    }

    [Property(Arbitrary = [typeof(SessionArbitrary)], MaxTest = 100)]
    public async Task QueryAsync_AnyRequestsOverTime_KeepsTheLimitsAndAsksNoClosedPeriodTwice(PlannerSession session)
    {
        using var bench = new PlannerBench();
        foreach (var step in session.Steps)
        {
            await bench.AskAsync([.. step.Requests.Select(request => request.At(bench.Time.GetUtcNow()))]);
            bench.Time.Advance(step.Pause);
        }

        foreach (var call in bench.CloudWatch.Calls)
        {
            call.Series.Count.ShouldBeInRange(1, 500);
            call.Series.ShouldBeUnique();
            call.Series.Sum(key => (call.End - call.Start) / key.Period).ShouldBeLessThanOrEqualTo(100_800);
            foreach (var key in call.Series)
            {
                (call.Start.ToUnixTimeSeconds() % (long)key.Period.TotalSeconds).ShouldBe(0);
                (call.End.ToUnixTimeSeconds() % (long)key.Period.TotalSeconds).ShouldBe(0);
            }
        }

        AssertNoClosedPeriodIsAskedTwice(bench);
        bench.Planner.Cost.Calls.ShouldBe(bench.CloudWatch.Calls.Count);
        bench.Planner.Cost.MetricsRequested.ShouldBe(bench.CloudWatch.Calls.Sum(call => call.Series.Count));
    }

    [Property(Arbitrary = [typeof(SessionArbitrary)])]
    public void Make_AnyRequest_CoversItsRangeOnTheGrid(PlannerSession session)
    {
        foreach (var request in session.Steps.SelectMany(step => step.Requests).Select(request => request.At(PlannerBench.Noon)))
        {
            var plan = MetricPlan.Make(request, PlannerBench.Noon);

            plan.Range.Start.ShouldBeLessThanOrEqualTo(request.Range.Start);
            (request.Range.Start - plan.Range.Start).ShouldBeLessThan(plan.Period);
            plan.Range.End.ShouldBeGreaterThanOrEqualTo(request.Range.End);
            (plan.Range.End - request.Range.End).ShouldBeLessThan(plan.Period);
            (plan.Range.Start.ToUnixTimeSeconds() % (long)plan.Period.TotalSeconds).ShouldBe(0);
            plan.Buckets.Count.ShouldBe((int)(plan.Range.Length / plan.Period));
        }
    }

    // A metric that has shown no value yet may only just come into being: until it does, its emptiness is not believed for long.
    private static void AssertNoClosedPeriodIsAskedTwice(PlannerBench bench)
    {
        var asked = new HashSet<(SeriesKey, DateTimeOffset)>();
        var existing = new HashSet<SeriesKey>();
        foreach (var (call, key) in bench.CloudWatch.Calls.SelectMany(call => call.Series, (call, key) => (call, key)))
        {
            var starts = Enumerable.Range(0, (int)((call.End - call.Start) / key.Period)).Select(i => call.Start + (i * key.Period)).ToList();
            if (!existing.Contains(key) && starts.All(start => double.IsNaN(bench.CloudWatch.Value(key, start, call.At))))
            {
                continue;
            }

            existing.Add(key);
            foreach (var start in starts.Where(start => call.At >= start + key.Period + bench.Timing.Settle))
            {
                asked.Add((key, start)).ShouldBeTrue($"{key.Query.Name} at {start:o} was asked twice");
            }
        }
    }

    /// <summary>A request relative to the moment it is made.</summary>
    public sealed record RelativeRequest(int[] Metrics, TimeSpan EndsBefore, TimeSpan Length, int? PeriodMinutes)
    {
        internal MetricRequest At(DateTimeOffset now) => new(
            [.. Metrics.Select(metric => PlannerBench.Query($"metric{metric}", metric % 2 == 0 ? "Sum" : "p90"))],
            new TimeRange(now - EndsBefore - Length, now - EndsBefore),
            PeriodMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : null);
    }

    /// <summary>Requests made together, and the pause after them.</summary>
    public sealed record PlannerStep(IReadOnlyList<RelativeRequest> Requests, TimeSpan Pause);

    /// <summary>What viewers do, one step after another.</summary>
    public sealed record PlannerSession(IReadOnlyList<PlannerStep> Steps);

    public static class SessionArbitrary
    {
        public static Arbitrary<PlannerSession> Sessions()
        {
            var request =
                from metrics in Gen.Choose(0, 5).ListOf().Where(list => list.Count is > 0 and < 8)
                from endsBefore in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 20_000)))
                from length in Gen.Choose(10, 40_000)
                from period in Gen.Elements<int?>(null, 1, 1, 5, 7, 60)
                select new RelativeRequest([.. metrics], TimeSpan.FromSeconds(endsBefore), TimeSpan.FromSeconds(length), period);
            var step =
                from requests in request.ListOf().Where(list => list.Count is > 0 and < 6)
                from pause in Gen.Frequency((2, Gen.Choose(1, 100)), (1, Gen.Choose(100, 8_000)))
                select new PlannerStep(requests, TimeSpan.FromSeconds(pause));
            return step.ListOf().Where(list => list.Count is > 0 and < 8)
                .Select(steps => new PlannerSession(steps))
                .ToArbitrary();
        }
    }
}
