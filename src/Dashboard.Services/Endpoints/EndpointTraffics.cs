using Dashboard.Services.Metrics;

namespace Dashboard.Services.Endpoints;

/// <summary>Sums the traffic of endpoints from minute series of their variants.</summary>
internal static class EndpointTraffics
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <summary>What a variant's traffic is made of.</summary>
    public static IReadOnlyList<MetricQuery> Queries(string endpoint, string variant) =>
    [
        EndpointMetrics.Invocations(endpoint, variant),
        EndpointMetrics.ClientErrors(endpoint, variant),
        EndpointMetrics.ServerErrors(endpoint, variant),
        EndpointMetrics.ModelLatency(endpoint, variant, "p90"),
    ];

    /// <summary>Traffic by endpoint name.</summary>
    public static IReadOnlyDictionary<string, EndpointTraffic> Sum(IReadOnlyList<Endpoint> endpoints, IReadOnlyList<MetricSeries> series)
    {
        var byQuery = series.DistinctBy(one => one.Query).ToDictionary(one => one.Query);
        return endpoints.DistinctBy(endpoint => endpoint.Name).ToDictionary(endpoint => endpoint.Name, endpoint => new EndpointTraffic(
            Total(endpoint, EndpointMetrics.Invocations),
            Total(endpoint, EndpointMetrics.ClientErrors),
            Total(endpoint, EndpointMetrics.ServerErrors),
            endpoint.Variants.Max(variant => Latency(
                byQuery.GetValueOrDefault(EndpointMetrics.ModelLatency(endpoint.Name, variant.Name, "p90")),
                byQuery.GetValueOrDefault(EndpointMetrics.Invocations(endpoint.Name, variant.Name))))));

        long? Total(Endpoint endpoint, Func<string, string, MetricQuery> query)
        {
            var values = endpoint.Variants
                .SelectMany(variant => byQuery.GetValueOrDefault(query(endpoint.Name, variant.Name))?.Present ?? [])
                .ToList();
            return values.Count == 0 ? null : (long)Math.Round(values.Sum());
        }
    }

    // Percentiles of minutes do not add up to the percentile of the hour.
    // Weighted by requests their mean is close to it, and a quiet minute with one slow call does not decide it.
    private static TimeSpan? Latency(MetricSeries? latency, MetricSeries? requests)
    {
        if (latency is null)
        {
            return null;
        }

        double sum = 0;
        double weights = 0;
        for (var i = 0; i < latency.Values.Length; i++)
        {
            if (double.IsNaN(latency.Values[i]))
            {
                continue;
            }

            var count = requests is not null && i < requests.Values.Length && requests.Values[i] > 0 ? requests.Values[i] : 1;
            sum += latency.Values[i] * count;
            weights += count;
        }

        return weights == 0 ? null : TimeSpan.FromMilliseconds(sum / weights / MicrosecondsPerMillisecond);
    }
}
