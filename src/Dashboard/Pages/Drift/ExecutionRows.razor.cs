using Dashboard.Formatting;
using Dashboard.Loading;
using Dashboard.Services.Errors;
using Dashboard.Services.Monitoring;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Drift;

/// <summary>One page of a schedule's executions. How many violations each had stands in its report, which is read for the rows shown only.</summary>
public sealed partial class ExecutionRows
{
    private const int AtOnce = 6;

    private readonly Dictionary<MonitoringExecution, int?> _counts = [];
    private Loader<bool> _loader = null!;

    /// <summary>What to show.</summary>
    [Parameter, EditorRequired]
    public required DriftExecutions Executions { get; set; }

    /// <summary>Address that selects an execution by its time.</summary>
    [Parameter, EditorRequired]
    public required Func<DateTimeOffset, string> Href { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => _loader = CreateLoader<bool>();

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync()
    {
        var missing = Executions.Rows.Where(row => row.HasViolations && !_counts.ContainsKey(row)).ToList();
        return missing.Count == 0
            ? Task.CompletedTask
            : _loader.RunAsync(cancellationToken => CountAsync(missing, cancellationToken));
    }

    private async Task<bool> CountAsync(List<MonitoringExecution> missing, CancellationToken cancellationToken)
    {
        foreach (var chunk in missing.Chunk(AtOnce))
        {
            var counts = await Task.WhenAll(chunk.Select(execution => CountAsync(execution, cancellationToken)));
            for (var i = 0; i < chunk.Length; i++)
            {
                _counts[chunk[i]] = counts[i];
            }
        }

        return true;
    }

    private async Task<int?> CountAsync(MonitoringExecution execution, CancellationToken cancellationToken)
    {
        try
        {
            return (await Monitoring.GetReportAsync(execution, cancellationToken)).Violations.Count;
        }
        catch (ServiceException)
        {
            // The row says "not read"; selecting it shows why.
            return null;
        }
    }

    private string Violations(MonitoringExecution execution) => execution switch
    {
        { Status: "Completed" } => "0",
        { HasViolations: false } => Text.None,
        _ when _counts.TryGetValue(execution, out var count) => count is { } known ? Text.Count(known) : "not read",
        _ => "…",
    };
}
