using Dashboard.Charts;
using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Services.Training;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Pages.Training;

/// <summary>One training job: how it went, what it made, and from what.</summary>
public sealed partial class TrainingJobPage
{
    private Loader<TrainingJob> _job = null!;
    private Loader<IReadOnlyList<TimeSeriesFigure>> _metrics = null!;
    private (string Workspace, string Name) _shown;
    private int _run;

    /// <summary>Job name from the address.</summary>
    [Parameter]
    public string Name { get; set; } = "";

    private TrainingJob? Job => _job.State.Value;

    private IReadOnlyList<Crumb> Crumbs => [new("Training jobs", Link(Addresses.TrainingJobs(Workspace)))];

    /// <inheritdoc/>
    // The range of the app bar has no say here: a job has a time of its own.
    protected override object? LoadKey => (Workspace, Name);

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        _job = CreateLoader<TrainingJob>();
        _metrics = CreateLoader<IReadOnlyList<TimeSeriesFigure>>();
    }

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (_shown != (Workspace, Name))
        {
            _shown = (Workspace, Name);
            _job.Reset();
            _metrics.Reset();
        }

        var run = ++_run;
        await _job.RunAsync(cancellationToken => Services.Training.GetAsync(Name, cancellationToken));
        if (run == _run)
        {
            await LoadMetricsAsync();
        }
    }

    // Figures are made here, once for each answer: a redraw of the page must not send them to the browser again.
    private async Task LoadMetricsAsync()
    {
        if (Job is { } job && !Lifetime.IsCancellationRequested)
        {
            await _metrics.RunAsync(async cancellationToken =>
                TrainingFigures.Of(await Services.Training.GetMetricsAsync(job, cancellationToken)));
        }
    }
}
