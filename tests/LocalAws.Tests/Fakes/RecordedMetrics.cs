using System.Collections.Concurrent;
using LocalAws.CloudWatch;

namespace LocalAws.Tests.Fakes;

/// <summary>One call of <see cref="IMetricStore.Record"/>.</summary>
internal sealed record RecordedMetric(MetricKey Key, DateTimeOffset Time, double Value, string Unit, double Count);

/// <summary>Keeps every recorded data point.</summary>
internal sealed class RecordedMetrics : IMetricStore
{
    private readonly ConcurrentQueue<RecordedMetric> _points = new();

    public IReadOnlyCollection<RecordedMetric> Points => _points;

    public void Record(MetricKey metric, DateTimeOffset time, double value, string unit, double count = 1) =>
        _points.Enqueue(new RecordedMetric(metric, time, value, unit, count));

    public IReadOnlyList<RecordedMetric> Of(string name) => [.. _points.Where(point => point.Key.Name == name)];
}
