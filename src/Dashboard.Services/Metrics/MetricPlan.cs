namespace Dashboard.Services.Metrics;

/// <summary>A request that has been checked and laid on the grid.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Period">The period used.</param>
/// <param name="Buckets">The periods that the answer covers.</param>
/// <param name="Keys">The series, each once.</param>
/// <param name="Arrival">When the request came.</param>
internal sealed record MetricPlan(
    MetricRequest Request, TimeSpan Period, Buckets Buckets, IReadOnlyList<SeriesKey> Keys, DateTimeOffset Arrival)
{
    /// <summary>The aligned range.</summary>
    public TimeRange Range => new(MetricGrid.StartOf(Buckets.First, Period), MetricGrid.StartOf(Buckets.End, Period));

    /// <summary>Checks a request and lays it on the grid.</summary>
    /// <exception cref="Errors.ServiceException">InvalidInput.</exception>
    public static MetricPlan Make(MetricRequest request, DateTimeOffset now)
    {
        var period = request.Period is { } wanted
            ? MetricGrid.FitPeriod(wanted, request.Range, now)
            : MetricGrid.ChoosePeriod(request.Range, now);
        var buckets = MetricGrid.Align(request.Range, period, now);
        var keys = new List<SeriesKey>(request.Queries.Count);
        foreach (var query in request.Queries.Distinct())
        {
            MetricRules.Check(query);
            keys.Add(new SeriesKey(query, period));
        }

        MetricRules.CheckSize(keys.Count, buckets);
        return new MetricPlan(request, period, buckets, keys, now);
    }
}
