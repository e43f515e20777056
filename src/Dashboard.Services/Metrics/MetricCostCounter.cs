namespace Dashboard.Services.Metrics;

/// <summary>Counts what is asked of GetMetricData. Each page asks for its metrics anew, and AWS bills the metrics of each request.</summary>
internal sealed class MetricCostCounter
{
    private readonly Lock _lock = new();
    private long _metrics;
    private long _calls;

    /// <summary>So far.</summary>
    public MetricCost Cost
    {
        get
        {
            lock (_lock)
            {
                return new MetricCost(_metrics, _calls, _metrics * MetricCost.PricePerThousand / 1000);
            }
        }
    }

    /// <summary>Counts one call.</summary>
    public void Count(int metrics)
    {
        lock (_lock)
        {
            _metrics += metrics;
            _calls++;
        }
    }
}
