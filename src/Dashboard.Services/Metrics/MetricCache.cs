using System.Runtime.InteropServices;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Metrics;

/// <summary>The cached series with what is being fetched for them now. Safe for use by several threads at once.</summary>
internal sealed class MetricCache(MetricTiming timing, int maxValues = SeriesStore.DefaultMaxValues)
{
    private readonly Lock _lock = new();
    private readonly SeriesStore _store = new(timing, maxValues);
    private readonly Dictionary<SeriesKey, Task> _fetching = [];

    /// <summary>Values that memory is held for.</summary>
    public long ValueCount
    {
        get
        {
            lock (_lock)
            {
                return _store.ValueCount;
            }
        }
    }

    /// <summary>Forgets every value.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _store.Clear();
        }
    }

    /// <summary>The answer, when nothing must be asked for.</summary>
    public MetricResult? TryAnswer(MetricPlan plan)
    {
        lock (_lock)
        {
            return plan.Keys.All(key => _store.Has(key, plan.Buckets, plan.Arrival)) ? Answer(plan, null) : null;
        }
    }

    /// <summary>
    /// Takes on what the plans lack: its fetches, or, where another fetch of the same series is on its way, what to wait for first.
    /// </summary>
    /// <param name="plans">Plans without an answer.</param>
    /// <param name="done">Completed by the caller when the fetches are stored; then call <see cref="Release"/>.</param>
    public (IReadOnlyList<MetricFetch> Fetches, IReadOnlyList<Task> WaitFor) Take(IEnumerable<MetricPlan> plans, Task done)
    {
        lock (_lock)
        {
            List<MetricFetch> fetches = [];
            HashSet<Task> waitFor = [];
            foreach (var wanted in plans.SelectMany(plan => plan.Keys, (plan, key) => (Key: key, Plan: plan)).GroupBy(pair => pair.Key))
            {
                var missing = Join(wanted.SelectMany(pair => _store.Missing(pair.Key, pair.Plan.Buckets, pair.Plan.Arrival)));
                if (missing.Count > 0 && _fetching.TryGetValue(wanted.Key, out var running))
                {
                    waitFor.Add(running);
                    continue;
                }

                fetches.AddRange(missing.Select(range => new MetricFetch(wanted.Key, range)));
            }

            foreach (var fetch in fetches)
            {
                _fetching[fetch.Key] = done;
            }

            return (fetches, [.. waitFor]);
        }
    }

    /// <summary>Stores what came for some fetches.</summary>
    public void Store(IEnumerable<MetricAnswer> answers, DateTimeOffset askedAt)
    {
        lock (_lock)
        {
            foreach (var answer in answers.Where(answer => answer.Failure is null))
            {
                _store.Store(answer.Fetch.Key, answer.Fetch.Range, answer.Values, askedAt);
            }
        }
    }

    /// <summary>Answers the requests that can be answered now, with old data where a series failed; then ends the fetches.</summary>
    /// <param name="requests">Requests without an answer.</param>
    /// <param name="failures">Series that could not be fetched.</param>
    /// <param name="fetches">Fetches that ended.</param>
    public void Release(
        IEnumerable<PendingRequest> requests,
        IReadOnlyDictionary<SeriesKey, ServiceException> failures,
        IReadOnlyList<MetricFetch> fetches)
    {
        lock (_lock)
        {
            foreach (var request in requests)
            {
                Settle(request, failures);
            }

            foreach (var fetch in fetches)
            {
                _fetching.Remove(fetch.Key);
            }

            _store.Trim();
        }
    }

    private static List<Buckets> Join(IEnumerable<Buckets> ranges)
    {
        List<Buckets> joined = [];
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (joined.Count > 0 && joined[^1].End >= range.First)
            {
                joined[^1] = joined[^1] with { End = Math.Max(joined[^1].End, range.End) };
            }
            else
            {
                joined.Add(range);
            }
        }

        return joined;
    }

    private void Settle(PendingRequest request, IReadOnlyDictionary<SeriesKey, ServiceException> failures)
    {
        var plan = request.Plan;
        var failed = plan.Keys.Where(failures.ContainsKey).ToList();
        if (failed.Count > 0)
        {
            var reason = failures[failed[0]];
            if (plan.Keys.Any(key => _store.Read(key, plan.Buckets).NewestAskedAt is null))
            {
                request.Fail(reason);
            }
            else
            {
                request.Complete(Answer(plan, reason));
            }
        }
        else if (plan.Keys.All(key => _store.Has(key, plan.Buckets, plan.Arrival)))
        {
            request.Complete(Answer(plan, null));
        }
    }

    private MetricResult Answer(MetricPlan plan, ServiceException? failure)
    {
        var start = plan.Range.Start;
        var known = plan.Keys.ToDictionary(key => key.Query, key => _store.Read(key, plan.Buckets));
        var series = plan.Request.Queries.Select(query =>
            new MetricSeries(query, start, plan.Period, ImmutableCollectionsMarshal.AsImmutableArray(known[query].Values)));
        var fetchedAt = known.Values.Select(values => values.NewestAskedAt ?? plan.Arrival).DefaultIfEmpty(plan.Arrival).Min();
        return new MetricResult(
            [.. series],
            plan.Range,
            plan.Period,
            known.Values.Any(values => values.LastAskedAt < plan.Range.End),
            fetchedAt,
            failure is null ? null : fetchedAt,
            failure?.Message);
    }
}
