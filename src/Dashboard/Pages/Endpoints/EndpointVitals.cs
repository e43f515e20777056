using System.Collections.Immutable;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Endpoints;

/// <summary>The figures at the top of an endpoint's page: how it is now. Null where CloudWatch has no data point.</summary>
/// <param name="Window">Over which newest closed periods.</param>
/// <param name="RequestsPerMinute">Mean over the window; zero when there were no calls.</param>
/// <param name="ErrorRate">Share of the window's requests that failed, 0 to 1; null without calls.</param>
/// <param name="LatencyP90">Highest p90 of model latency in the window among the variants, ms; null without calls.</param>
/// <param name="Cpu">Highest CPU utilisation in the window among the variants, %.</param>
public sealed record EndpointVitals(
    TimeSpan Window,
    double? RequestsPerMinute,
    double? ErrorRate,
    double? LatencyP90,
    double? Cpu)
{
    private static readonly TimeSpan s_wantedWindow = TimeSpan.FromMinutes(5);

    /// <summary>Looks at the newest closed periods that cover five minutes, or at the newest one when periods are longer.</summary>
    public static EndpointVitals Of(EndpointReading reading)
    {
        var result = reading.Result;
        var count = Math.Max(1, (int)Math.Ceiling(s_wantedWindow / result.Period));
        var window = count * result.Period;
        var calls = Newest(SeriesMath.Counts(reading.All(EndpointMetrics.Invocations), false), result, count);
        var errors = Newest(
            SeriesMath.Sum([.. reading.All(EndpointMetrics.ClientErrors), .. reading.All(EndpointMetrics.ServerErrors)]), result, count);
        var latency = Newest(SeriesMath.Highest(reading.All((e, v) => EndpointMetrics.ModelLatency(e, v, "p90"))), result, count);
        var cpu = Newest(SeriesMath.Highest(reading.All((e, v) => EndpointMetrics.Utilization(e, v, "CPUUtilization"))), result, count);
        var total = calls.Sum();
        return new EndpointVitals(
            window,
            calls.IsEmpty ? null : total / (calls.Length * result.Period.TotalMinutes),
            total > 0 ? Present(errors).Sum() / total : null,
            Highest(latency) is { } slowest ? MetricUnits.Of("ModelLatency").Convert(slowest) : null,
            Highest(cpu));
    }

    private static ImmutableArray<double> Newest(ImmutableArray<double> values, MetricResult result, int count)
    {
        var end = values.Length - (result.IsNewestIncomplete ? 1 : 0);
        return end <= 0 ? [] : values[Math.Max(0, end - count)..end];
    }

    private static IEnumerable<double> Present(ImmutableArray<double> values) => values.Where(value => !double.IsNaN(value));

    private static double? Highest(ImmutableArray<double> values) =>
        Present(values).Select(value => (double?)value).Max();
}
