using System.Collections.Concurrent;
using LocalAws.CloudWatch;

namespace LocalAws.Runtime;

/// <summary>Turns every invocation into data points of <c>AWS/SageMaker</c> (aws-reference 3.1).</summary>
internal sealed class InvocationMeter(IMetricStore metrics, TimeProvider timeProvider)
{
    private readonly ConcurrentDictionary<(string Endpoint, string Variant), int> _counts = new();

    /// <summary>Records one invocation.</summary>
    /// <param name="endpoint">Endpoint name.</param>
    /// <param name="variant">Variant that answered.</param>
    /// <param name="instances">Instances of the variant.</param>
    /// <param name="status">HTTP status of the container; 0 where it gave none.</param>
    /// <param name="model">Time in the container.</param>
    /// <param name="overhead">The rest of the time in the service.</param>
    public void Record(string endpoint, string variant, int instances, int status, TimeSpan model, TimeSpan overhead)
    {
        var now = timeProvider.GetUtcNow();
        void Add(string metric, double value, string unit = "None") => metrics.Record(
            new MetricKey("AWS/SageMaker", metric, ("EndpointName", endpoint), ("VariantName", variant)), now, value, unit);

        Add("Invocations", 1);
        Add("InvocationsPerInstance", 1.0 / Math.Max(1, instances));
        Add("Invocation4XXErrors", status is >= 400 and < 500 ? 1 : 0);
        Add("Invocation5XXErrors", status >= 500 ? 1 : 0);
        Add("InvocationModelErrors", status is >= 200 and < 300 ? 0 : 1);
        Add("ModelLatency", model.TotalMicroseconds, "Microseconds");
        Add("OverheadLatency", overhead.TotalMicroseconds, "Microseconds");
        _counts.AddOrUpdate((endpoint, variant), 1, (_, count) => count + 1);
    }

    /// <summary>Invocations of a variant since the last call of this.</summary>
    public int TakeCount(string endpoint, string variant) => _counts.TryRemove((endpoint, variant), out var count) ? count : 0;
}
