using System.Collections.Concurrent;
using Amazon.CloudWatch;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Metrics;

/// <summary>
/// Merges what is asked within a moment into one plan, fetches what the cache lacks in the fewest calls,
/// and answers from the cache. See <see cref="IMetricPlanner"/> for what callers may rely on.
/// </summary>
internal sealed class MetricPlanner(
    IAmazonCloudWatch cloudWatch,
    SharedReads reads,
    MetricTiming timing,
    TimeProvider timeProvider,
    ILogger<MetricPlanner> logger,
    CancellationToken stopping,
    int maxValues = SeriesStore.DefaultMaxValues) : IMetricPlanner
{
    private const int CallsAtOnce = 4;

    // A series can vanish between fetch and answer only when far more is asked for at once than memory is allowed.
    private const int MaxRounds = 8;

    private static readonly Dictionary<SeriesKey, ServiceException> s_noFailures = [];

    private readonly Lock _lock = new();
    private readonly MetricCache _cache = new(timing, maxValues);
    private readonly MetricCostCounter _cost = new();
    private readonly MetricBackOff _backOff = new(timeProvider);
    private readonly MetricDiscovery _discovery = new(cloudWatch, reads, timing, logger);
    private List<PendingRequest> _waiting = [];

    /// <inheritdoc/>
    public MetricCost Cost => _cost.Cost;

    /// <summary>Values that memory is held for.</summary>
    internal long CachedValueCount => _cache.ValueCount;

    /// <summary>Forgets every value, closed periods included.</summary>
    public void Forget() => _cache.Forget();

    /// <inheritdoc/>
    public TimeSpan ChoosePeriod(TimeRange range) => MetricGrid.ChoosePeriod(range, timeProvider.GetUtcNow());

    /// <inheritdoc/>
    public Task<IReadOnlyList<(string Name, MetricDimensions Dimensions)>> DiscoverAsync(
        string @namespace, string? name, MetricDimensions? dimensions, CancellationToken cancellationToken) =>
        _discovery.ReadAsync(@namespace, name, dimensions, cancellationToken);

    /// <inheritdoc/>
    public async Task<MetricResult> QueryAsync(MetricRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var plan = MetricPlan.Make(request, timeProvider.GetUtcNow());
        if (_cache.TryAnswer(plan) is { } known)
        {
            return known;
        }

        var pending = new PendingRequest(plan);
        Enqueue(pending);
        return await pending.WaitAsync(cancellationToken);
    }

    private void Enqueue(PendingRequest pending)
    {
        lock (_lock)
        {
            _waiting.Add(pending);
            if (_waiting.Count == 1)
            {
                _ = RunSoonAsync();
            }
        }
    }

    private async Task RunSoonAsync()
    {
        try
        {
            await Task.Delay(timing.MergeWindow, timeProvider, stopping);
        }
        catch (OperationCanceledException)
        {
            // The application stops; those who wait are told below.
        }

        List<PendingRequest> batch;
        lock (_lock)
        {
            batch = _waiting;
            _waiting = [];
        }

        try
        {
            await RunAsync(batch);
        }
#pragma warning disable CA1031 // Nobody awaits this task: whatever happens must reach those who wait.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            batch.ForEach(pending => pending.Fail(exception));
        }
    }

    private async Task RunAsync(List<PendingRequest> batch)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            stopping.ThrowIfCancellationRequested();
            var open = batch.Where(pending => pending.IsOpen).ToList();
            if (open.Count == 0)
            {
                return;
            }

            var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var (fetches, waitFor) = _cache.Take(open.Select(pending => pending.Plan), done.Task);
            IReadOnlyDictionary<SeriesKey, ServiceException> failures = s_noFailures;
            try
            {
                failures = await FetchAsync(fetches);
            }
            finally
            {
                _cache.Release(open, failures, fetches);
                done.SetResult();
            }

            await Task.WhenAll(waitFor);
        }

        throw new ServiceException(ServiceErrorKind.Throttled, "More metrics are asked for at once than can be held. Choose a shorter range.");
    }

    private async Task<IReadOnlyDictionary<SeriesKey, ServiceException>> FetchAsync(IReadOnlyList<MetricFetch> fetches)
    {
        var failures = new ConcurrentDictionary<SeriesKey, ServiceException>();
        await Parallel.ForEachAsync(
            MetricCalls.Pack(fetches),
            new ParallelOptions { MaxDegreeOfParallelism = CallsAtOnce, CancellationToken = stopping },
            async (call, token) =>
            {
                foreach (var (key, failure) in await CallAsync(call, token))
                {
                    failures.TryAdd(key, failure);
                }
            });
        return failures;
    }

    private async Task<IEnumerable<(SeriesKey Key, ServiceException Failure)>> CallAsync(MetricCall call, CancellationToken cancellationToken)
    {
        if (BackOffReason() is { } reason)
        {
            return call.Fetches.Select(fetch => (fetch.Key, reason));
        }

        var askedAt = timeProvider.GetUtcNow();
        try
        {
            var answers = await new MetricDataReader(cloudWatch, _cost, logger).ReadAsync(call, cancellationToken);
            _cache.Store(answers, askedAt);
            BackOff(null);
            return answers.Where(answer => answer.Failure is not null).Select(answer => (answer.Fetch.Key, answer.Failure!));
        }
        catch (ServiceException exception)
        {
            MetricsLog.CallFailed(logger, call.Fetches.Count, exception.Message, exception);
            BackOff(exception);
            return call.Fetches.Select(fetch => (fetch.Key, exception));
        }
    }

    private ServiceException? BackOffReason()
    {
        lock (_lock)
        {
            return _backOff.Reason;
        }
    }

    private void BackOff(ServiceException? failure)
    {
        lock (_lock)
        {
            if (failure is null)
            {
                _backOff.Succeeded();
            }
            else
            {
                _backOff.Failed(failure);
            }
        }
    }
}
