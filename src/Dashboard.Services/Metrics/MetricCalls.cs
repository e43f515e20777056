namespace Dashboard.Services.Metrics;

/// <summary>A run of periods of one series that must be asked for.</summary>
/// <param name="Key">Which series.</param>
/// <param name="Range">Which periods.</param>
internal sealed record MetricFetch(SeriesKey Key, Buckets Range)
{
    /// <summary>Start of the first period.</summary>
    public DateTimeOffset Start => MetricGrid.StartOf(Range.First, Key.Period);

    /// <summary>End of the last period.</summary>
    public DateTimeOffset End => MetricGrid.StartOf(Range.End, Key.Period);
}

/// <summary>One GetMetricData call: series over the same span of time, each at its own period.</summary>
/// <param name="Start">Inclusive.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Fetches">At most <see cref="MetricCalls.MaxQueries"/>.</param>
internal sealed record MetricCall(DateTimeOffset Start, DateTimeOffset End, IReadOnlyList<MetricFetch> Fetches);

/// <summary>Packs what must be fetched into the fewest calls within CloudWatch's limits.</summary>
internal static class MetricCalls
{
    /// <summary>Most queries in one GetMetricData call (Amazon CloudWatch User Guide, "CloudWatch service quotas").</summary>
    public const int MaxQueries = 500;

    /// <summary>Packs.</summary>
    public static IEnumerable<MetricCall> Pack(IEnumerable<MetricFetch> fetches)
    {
        foreach (var group in fetches.SelectMany(Cut).GroupBy(fetch => (fetch.Start, fetch.End)))
        {
            List<MetricFetch> packed = [];
            var points = 0;
            foreach (var fetch in group)
            {
                if (packed.Count == MaxQueries || points + fetch.Range.Count > MetricGrid.MaxPoints)
                {
                    yield return new MetricCall(group.Key.Start, group.Key.End, packed);
                    packed = [];
                    points = 0;
                }

                packed.Add(fetch);
                points += fetch.Range.Count;
            }

            yield return new MetricCall(group.Key.Start, group.Key.End, packed);
        }
    }

    // Ranges of several requests may join to more than one call can give.
    private static IEnumerable<MetricFetch> Cut(MetricFetch fetch)
    {
        for (var first = fetch.Range.First; first < fetch.Range.End; first += MetricGrid.MaxPoints)
        {
            yield return fetch with { Range = new Buckets(first, Math.Min(fetch.Range.End, first + MetricGrid.MaxPoints)) };
        }
    }
}
