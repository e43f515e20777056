using System.Globalization;
using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;
using Amazon.Runtime;
using Metric = Amazon.CloudWatch.Model.Metric;
using Dashboard.Services.Metrics;

namespace Dashboard.Services.Tests.Support;

/// <summary>One GetMetricData call as it arrived.</summary>
internal sealed record RecordedCall(DateTimeOffset At, DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<SeriesKey> Series);

/// <summary>
/// A CloudWatch whose values are a function of metric, period and time. The value of a period changes until two minutes after its end,
/// and about every fifth period has none.
/// </summary>
internal sealed class FakeCloudWatch(TimeProvider time) : AmazonCloudWatchClient(
    new AnonymousAWSCredentials(), new AmazonCloudWatchConfig { ServiceURL = "http://127.0.0.1:1", AuthenticationRegion = "us-east-1" })
{
    private static readonly TimeSpan s_late = TimeSpan.FromMinutes(2);

    private readonly Lock _lock = new();
    private readonly List<RecordedCall> _calls = [];

    /// <summary>Calls so far.</summary>
    public IReadOnlyList<RecordedCall> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    /// <summary>Runs before each answer: may throw, or wait on a gate.</summary>
    public Func<GetMetricDataRequest, CancellationToken, Task> BeforeAnswer { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Changes each answer.</summary>
    public Func<GetMetricDataRequest, GetMetricDataResponse, GetMetricDataResponse> ChangeAnswer { get; set; } = (_, response) => response;

    /// <summary>Names of metrics that have no value yet.</summary>
    public HashSet<string> Empty { get; } = [];

    /// <summary>Metrics that exist.</summary>
    public List<Metric> Metrics { get; } = [];

    /// <summary>How often ListMetrics was called.</summary>
    public int ListCalls { get; private set; }

    /// <summary>The value of a period as it is told at a moment; NaN for none.</summary>
    public double Value(SeriesKey key, DateTimeOffset start, DateTimeOffset now)
    {
        if (Empty.Contains(key.Query.Name) || start > now)
        {
            return double.NaN;
        }

        var hash = Hash($"{key.Query.Namespace}|{key.Query.Name}|{key.Query.Dimensions}|{key.Query.Statistic}|{key.Period}|{start.UtcTicks}");
        if (hash % 5 == 0)
        {
            return double.NaN;
        }

        var isFinal = now >= start + key.Period + s_late;
        return (double)(hash % 10_000) + (isFinal ? 0 : 1 + (now.UtcTicks / TimeSpan.TicksPerSecond % 1000));
    }

    public override async Task<GetMetricDataResponse> GetMetricDataAsync(GetMetricDataRequest request, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var start = new DateTimeOffset(request.StartTime!.Value);
        var end = new DateTimeOffset(request.EndTime!.Value);
        lock (_lock)
        {
            _calls.Add(new RecordedCall(now, start, end, [.. request.MetricDataQueries!.Select(Key)]));
        }

        await BeforeAnswer(request, cancellationToken);
        var results = request.MetricDataQueries!.Select(query => Result(query, start, end, now)).ToList();
        return ChangeAnswer(request, new GetMetricDataResponse { MetricDataResults = results });
    }

    public override Task<ListMetricsResponse> ListMetricsAsync(ListMetricsRequest request, CancellationToken cancellationToken = default)
    {
        ListCalls++;
        return Task.FromResult(new ListMetricsResponse
        {
            Metrics = [.. Metrics.Where(metric =>
                metric.Namespace == request.Namespace && (request.MetricName is null || metric.MetricName == request.MetricName))],
        });
    }

    private static SeriesKey Key(MetricDataQuery query) => new(
        new MetricQuery(
            query.MetricStat!.Metric!.Namespace!,
            query.MetricStat.Metric.MetricName!,
            MetricDimensions.Of((query.MetricStat.Metric.Dimensions ?? []).Select(pair => (pair.Name!, pair.Value!))),
            query.MetricStat.Stat!),
        TimeSpan.FromSeconds(query.MetricStat.Period!.Value));

    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return hash >> 7;
    }

    private MetricDataResult Result(MetricDataQuery query, DateTimeOffset start, DateTimeOffset end, DateTimeOffset now)
    {
        var key = Key(query);
        var result = new MetricDataResult { Id = query.Id, StatusCode = StatusCode.Complete, Timestamps = [], Values = [] };
        for (var at = start; at < end; at += key.Period)
        {
            if (Value(key, at, now) is var value && !double.IsNaN(value))
            {
                result.Timestamps.Add(at.UtcDateTime);
                result.Values.Add(value);
            }
        }

        return result;
    }

    /// <summary>A throttling answer as the real client throws it.</summary>
    public static AmazonCloudWatchException Throttled() => new(
        "Rate exceeded", ErrorType.Sender, "Throttling", string.Create(CultureInfo.InvariantCulture, $"req-{1}"), System.Net.HttpStatusCode.BadRequest);
}
