using Dashboard.Formatting;
using Dashboard.Services.Metrics;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Layout;

/// <summary>What CloudWatch has cost since the start, kept current: panels ask at times that nobody announces.</summary>
public sealed partial class CostSoFar : IDisposable
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(3);
    private readonly CancellationTokenSource _lifetime = new();
    private MetricCost _cost = new(0, 0, 0);

    /// <summary>Counts what it requests.</summary>
    [Parameter, EditorRequired]
    public required IMetricPlanner Planner { get; set; }

    /// <summary>The clock.</summary>
    [Inject]
    public required TimeProvider TimeProvider { get; init; }

    private string Explanation =>
        $"CloudWatch cost since the dashboard started: {Text.Exact(_cost.MetricsRequested)} metrics in {Text.Exact(_cost.Calls)} calls, "
        + $"at {Text.Money(MetricCost.PricePerThousand)} for 1,000 metrics.";

    /// <inheritdoc/>
    public void Dispose()
    {
        _lifetime.Cancel();
        _lifetime.Dispose();
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() => _cost = Planner.Cost;

    /// <inheritdoc/>
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _ = FollowAsync(_lifetime.Token);
        }
    }

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(s_every, TimeProvider);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                if (Planner.Cost != _cost)
                {
                    _cost = Planner.Cost;
                    StateHasChanged();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
    }
}
