using LocalAws.CloudWatch;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Runtime;

/// <summary>Publishes the utilisation of every live endpoint once a minute to <c>/aws/sagemaker/Endpoints</c> (aws-reference 3.2).</summary>
/// <remarks>There is no instance to measure: the numbers are a model of one, driven by the requests that really arrived.</remarks>
internal sealed class UtilizationPublisher(EndpointHost host, InvocationMeter meter, IMetricStore metrics, TimeProvider timeProvider)
    : BackgroundService
{
    private const string Namespace = "/aws/sagemaker/Endpoints";
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    /// <summary>Publishes one minute.</summary>
    public void Publish()
    {
        var now = timeProvider.GetUtcNow();
        foreach (var endpoint in host.Loaded)
        {
            foreach (var variant in endpoint.Variants)
            {
                Publish(endpoint.Name, variant, meter.TakeCount(endpoint.Name, variant.Name), now);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Publish();
        }
    }

    private void Publish(string endpoint, HostedVariant variant, int requests, DateTimeOffset now)
    {
        void Add(string metric, double value, string unit = "Percent") => metrics.Record(
            new MetricKey(Namespace, metric, ("EndpointName", endpoint), ("VariantName", variant.Name)), now, value, unit);

        var load = (double)requests / variant.InstanceCount;
        for (var instance = 0; instance < variant.InstanceCount; instance++)
        {
            Add("CPUUtilization", Math.Min(98, (5 + (1.4 * load)) * Wobble(endpoint, variant.Name, instance, now, 0.08)));
            Add("MemoryUtilization", Math.Min(95, (41 + (0.15 * load) + (0.6 * variant.Model.LoadedModels)) * Wobble(variant.Name, endpoint, instance, now, 0.01)));
            Add("DiskUtilization", 19.8 * Wobble(endpoint, endpoint, instance, now, 0.002));
        }

        if (variant.Model.IsMultiModel)
        {
            Add("LoadedModelCount", variant.Model.LoadedModels, "None");
        }
    }

    // The same minute wobbles alike in every run: no state to keep.
    private static double Wobble(string first, string second, int instance, DateTimeOffset now, double size)
    {
        uint hash = 2166136261;
        foreach (var letter in $"{first}/{second}/{instance}/{now.ToUnixTimeSeconds() / 60}")
        {
            hash = (hash ^ letter) * 16777619;
        }

        return 1 + (size * ((hash / (double)uint.MaxValue * 2) - 1));
    }
}
