using System.Collections.Immutable;
using Dashboard.Charts;
using Dashboard.Services.Metrics;

namespace Dashboard.Pages.Endpoints;

/// <summary>The newest figures of an endpoint, each with its course over the range.</summary>
public sealed partial class EndpointTiles
{
    private void Build()
    {
        if (ReferenceEquals(_drawn, Reading))
        {
            return;
        }

        _drawn = Reading;
        _vitals = EndpointVitals.Of(Reading);
        _calls = First(EndpointFigures.Invocations(Reading));
        _errorRate = First(EndpointFigures.ErrorRate(Reading));
        _latency = SeriesMath.Highest(Reading.All((endpoint, variant) => EndpointMetrics.ModelLatency(endpoint, variant, "p90")));
        _cpu = SeriesMath.Highest(Reading.All((endpoint, variant) => EndpointMetrics.Utilization(endpoint, variant, "CPUUtilization")));
    }

    private static ImmutableArray<double> First(TimeSeriesFigure figure) => figure.Lines.Count == 0 ? [] : figure.Lines[0].Values;
}
