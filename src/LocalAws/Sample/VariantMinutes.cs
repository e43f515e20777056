using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Store;

namespace LocalAws.Sample;

/// <summary>The generated minutes of one variant: ten metrics that belong together.</summary>
internal sealed class VariantMinutes
{
    private static readonly TimeSpan s_ramp = TimeSpan.FromMinutes(4);

    private readonly VariantHistory _variant;
    private readonly IReadOnlyList<Incident> _incidents;
    private readonly DateTimeOffset _start;
    private readonly int _length;
    private readonly HistoryNoise _noise;
    private readonly LatencySampler _latencies;
    private readonly List<(string Namespace, string Name, string Unit, Distribution?[] Minutes)> _metrics = [];
    private readonly short _one = LogBuckets.IndexOf(1);
    private double _drift;

    /// <summary>Prepares the minutes from <paramref name="start"/> on.</summary>
    public VariantMinutes(int seed, VariantHistory variant, IReadOnlyList<Incident> incidents, DateTimeOffset start, int length)
    {
        (_variant, _incidents, _start, _length) = (variant, incidents, start, length);
        _noise = new HistoryNoise(seed, $"{variant.Endpoint}/{variant.Variant}");
        _latencies = new LatencySampler(_noise);
    }

    /// <summary>Generates all minutes.</summary>
    public void Generate()
    {
        var invocations = Metric(MetricHistory.InvocationNamespace, "Invocations", "None");
        var perInstance = Metric(MetricHistory.InvocationNamespace, "InvocationsPerInstance", "None");
        var clientErrors = Metric(MetricHistory.InvocationNamespace, "Invocation4XXErrors", "None");
        var serverErrors = Metric(MetricHistory.InvocationNamespace, "Invocation5XXErrors", "None");
        var modelErrors = Metric(MetricHistory.InvocationNamespace, "InvocationModelErrors", "None");
        var model = Metric(MetricHistory.InvocationNamespace, "ModelLatency", "Microseconds");
        var overhead = Metric(MetricHistory.InvocationNamespace, "OverheadLatency", "Microseconds");
        var processor = Metric(MetricHistory.InstanceNamespace, "CPUUtilization", "Percent");
        var memory = Metric(MetricHistory.InstanceNamespace, "MemoryUtilization", "Percent");
        var disk = Metric(MetricHistory.InstanceNamespace, "DiskUtilization", "Percent");
        for (var minute = 0; minute < _length; minute++)
        {
            var time = _start.AddMinutes(minute);
            // Demand wanders slowly around its rhythm, so that no two days are alike.
            _drift = (_drift * 0.995) + (0.008 * _noise.Normal());
            var load = TrafficRhythm.At(time) * Math.Exp(_drift);
            var requests = _noise.Poisson(_variant.RequestsPerMinute * load);
            var client = _noise.Binomial(requests, _variant.ClientErrorShare);
            var server = Math.Min(requests - client, _noise.Binomial(requests, ServerErrorShare(time)));
            var slower = LatencyFactor(time);
            invocations[minute] = requests == 0 ? null : Distribution.Of(1, requests);
            perInstance[minute] = requests == 0 ? null : Distribution.Of(1.0 / _variant.Instances, requests);
            clientErrors[minute] = Errors(requests, client);
            serverErrors[minute] = Errors(requests, server);
            modelErrors[minute] = Errors(requests, client + server);
            model[minute] = _latencies.Minute(requests, _variant.ModelMilliseconds * 1000 * slower * (1 + (0.05 * load)), 0.28, 0.008);
            overhead[minute] = _latencies.Minute(requests, _variant.OverheadMilliseconds * 1000, 0.22, 0.004);
            // As Runtime.UtilizationPublisher models instances from live requests, so that the charts go on without a step.
            var share = (double)requests / _variant.Instances;
            processor[minute] = Utilisation(5 + (1.4 * share * slower), 0.08);
            memory[minute] = Utilisation(41 + (0.15 * share), 0.01);
            disk[minute] = Utilisation(18 + (0.12 * minute / 1440.0), 0.002);
        }
    }

    /// <summary>Hands all metrics to a store.</summary>
    public void Load(IMetricLoader store)
    {
        foreach (var (space, name, unit, minutes) in _metrics)
        {
            var key = new MetricKey(space, name, ("EndpointName", _variant.Endpoint), ("VariantName", _variant.Variant));
            store.Load(key, unit, _start, minutes);
        }
    }

    private Distribution?[] Metric(string space, string name, string unit)
    {
        var minutes = new Distribution?[_length];
        _metrics.Add((space, name, unit, minutes));
        return minutes;
    }

    /// <summary>A one for each request that failed and a zero for each that did not, as SageMaker reports them.</summary>
    private Distribution? Errors(int requests, int errors) => (requests, errors) switch
    {
        (0, _) => null,
        (_, 0) => Distribution.Of(0, requests),
        _ when errors == requests => Distribution.Of(1, requests),
        _ => Distribution.FromParts(requests, errors, 0, 1, [LogBuckets.Zero, _one], [requests - errors, errors]),
    };

    private Distribution Utilisation(double percent, double noise)
    {
        var distribution = new Distribution();
        for (var instance = 0; instance < _variant.Instances; instance++)
        {
            distribution.Add(Math.Clamp(percent * (1 + (noise * _noise.Normal())), 0, 100));
        }

        return distribution;
    }

    private double ServerErrorShare(DateTimeOffset time)
    {
        var share = _variant.ServerErrorShare;
        foreach (var incident in _incidents)
        {
            if (incident.ServerErrorShare is { } worse && Strength(incident, time) > 0)
            {
                share = Math.Max(share, worse);
            }
        }

        return share;
    }

    private double LatencyFactor(DateTimeOffset time)
    {
        var factor = 1.0;
        foreach (var incident in _incidents)
        {
            factor *= 1 + ((incident.LatencyFactor - 1) * Strength(incident, time));
        }

        return factor;
    }

    /// <summary>How much of an incident is felt: it comes and goes within a few minutes, as instances are replaced one by one.</summary>
    private static double Strength(Incident incident, DateTimeOffset time)
    {
        var since = time - incident.Start;
        var left = incident.Duration - since;
        return since < TimeSpan.Zero || left <= TimeSpan.Zero
            ? 0
            : Math.Min(1, Math.Min((since + TimeSpan.FromMinutes(1)) / s_ramp, left / s_ramp));
    }
}
