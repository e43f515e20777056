using LocalAws.Algorithms;
using LocalAws.CloudWatch;

namespace LocalAws.SageMaker.Training;

/// <summary>Publishes what one training job reports to <c>/aws/sagemaker/TrainingJobs</c> (aws-reference 3.3).</summary>
internal sealed class TrainingMetrics(string job, IMetricStore store, TimeProvider timeProvider)
{
    /// <summary>Namespace of everything here.</summary>
    public const string Namespace = "/aws/sagemaker/TrainingJobs";

    private readonly Dictionary<string, (AlgorithmMetric Metric, DateTimeOffset Time)> _last = new(StringComparer.Ordinal);
    private TimeSpan _cpu = Environment.CpuUsage.TotalTime;
    private long _since = timeProvider.GetTimestamp();

    /// <summary>The newest value of every metric, in ordinal order of the names.</summary>
    public IEnumerable<(AlgorithmMetric Metric, DateTimeOffset Time)> Last =>
        _last.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    /// <summary>Publishes one value of the algorithm.</summary>
    public void Report(AlgorithmMetric metric)
    {
        var now = timeProvider.GetUtcNow();
        _last[metric.Name] = (metric, now);
        store.Record(new MetricKey(Namespace, metric.Name, ("TrainingJobName", job)), now, metric.Value, "None");
        if (timeProvider.GetElapsedTime(_since) >= TimeSpan.FromMinutes(1))
        {
            ReportHost();
        }
    }

    /// <summary>Publishes what this process used since the last report, as the host of the job.</summary>
    public void ReportHost()
    {
        var elapsed = timeProvider.GetElapsedTime(_since);
        var used = Environment.CpuUsage.TotalTime - _cpu;
        var memory = GC.GetGCMemoryInfo();
        Record("CPUUtilization", elapsed > TimeSpan.Zero ? Math.Min(100.0 * Environment.ProcessorCount, 100 * used / elapsed) : 0);
        Record("MemoryUtilization", memory.TotalAvailableMemoryBytes > 0 ? 100.0 * Environment.WorkingSet / memory.TotalAvailableMemoryBytes : 0);
        _cpu += used;
        _since = timeProvider.GetTimestamp();
    }

    private void Record(string name, double percent) =>
        store.Record(new MetricKey(Namespace, name, ("Host", $"{job}/algo-1")), timeProvider.GetUtcNow(), percent, "Percent");
}
