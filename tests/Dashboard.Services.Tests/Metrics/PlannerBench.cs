using Dashboard.Services.Caching;
using Dashboard.Services.Metrics;
using Dashboard.Services.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ZiggyCreatures.Caching.Fusion;

namespace Dashboard.Services.Tests.Metrics;

/// <summary>A planner on a fake CloudWatch and a fake clock.</summary>
internal sealed class PlannerBench : IDisposable
{
    /// <summary>A moment in the middle of a minute.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 30, TimeSpan.Zero);

    private readonly CancellationTokenSource _stopping = new();
    private readonly FusionCache _cache = new(new FusionCacheOptions());

    public PlannerBench(MetricTiming? timing = null, int maxValues = SeriesStore.DefaultMaxValues)
    {
        Time = new FakeTimeProvider(Noon);
        CloudWatch = new FakeCloudWatch(Time);
        Timing = timing ?? MetricTiming.Aws with { Fresh = TimeSpan.Zero };
        Planner = new MetricPlanner(
            CloudWatch,
            new SharedReads(_cache, "test", _stopping.Token),
            Timing,
            Time,
            NullLogger<MetricPlanner>.Instance,
            _stopping.Token,
            maxValues);
    }

    public FakeTimeProvider Time { get; }

    public FakeCloudWatch CloudWatch { get; }

    public MetricTiming Timing { get; }

    public MetricPlanner Planner { get; }

    /// <summary>A metric of an endpoint.</summary>
    public static MetricQuery Query(string name = "Invocations", string statistic = "Sum", string variant = "a") =>
        new("AWS/SageMaker", name, MetricDimensions.Variant("bike", variant), statistic);

    /// <summary>A request for the last hour.</summary>
    public MetricRequest LastHour(params MetricQuery[] queries) =>
        new(queries, TimeRange.Last(TimeSpan.FromHours(1), Time.GetUtcNow()), TimeSpan.FromMinutes(1));

    /// <summary>Asks all requests in the same moment and lets the merge window pass.</summary>
    public async Task<MetricResult[]> AskAsync(params MetricRequest[] requests)
    {
        var answers = requests.Select(request => Planner.QueryAsync(request, TestContext.Current.CancellationToken)).ToList();
        Time.Advance(Timing.MergeWindow);
        return await Task.WhenAll(answers);
    }

    /// <summary>Ends the application.</summary>
    public void Stop() => _stopping.Cancel();

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
        _cache.Dispose();
        CloudWatch.Dispose();
    }
}
