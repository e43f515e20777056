using LocalAws.CloudWatch.Store;

namespace LocalAws.CloudWatch;

/// <summary>Takes whole stretches of history at once, faster than point by point.</summary>
internal interface IMetricLoader
{
    /// <summary>Adds consecutive minutes to a metric and writes them to disk before it returns.</summary>
    /// <param name="metric">Which metric.</param>
    /// <param name="unit">CloudWatch unit, such as <c>Microseconds</c>.</param>
    /// <param name="start">Start of the first minute; rounded down to the minute.</param>
    /// <param name="minutes">One entry for each minute; null where nothing was observed. The store keeps the distributions: do not change them later.</param>
    void Load(MetricKey metric, string unit, DateTimeOffset start, ReadOnlySpan<Distribution?> minutes);
}
