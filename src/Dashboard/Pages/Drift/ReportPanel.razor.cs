using Dashboard.Loading;
using Dashboard.Services.Monitoring;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Drift;

/// <summary>What one execution reported.</summary>
public sealed partial class ReportPanel
{
    private Loader<DriftReport> _report = null!;
    private MonitoringExecution? _loaded;

    /// <summary>Which run. A finished one is read once; its files do not change.</summary>
    [Parameter, EditorRequired]
    public required MonitoringExecution Execution { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => _report = CreateLoader<DriftReport>();

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync()
    {
        if (Execution == _loaded)
        {
            return Task.CompletedTask;
        }

        _loaded = Execution;
        _report.Reset();
        return LoadAsync();
    }

    private Task LoadAsync() => Execution.ProcessingJobArn is null
        ? Task.CompletedTask
        : _report.RunAsync(cancellationToken => Monitoring.GetReportAsync(Execution, cancellationToken));
}
