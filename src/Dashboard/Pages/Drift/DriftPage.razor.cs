using Dashboard.Loading;

namespace Dashboard.Pages.Drift;

/// <summary>The monitoring schedules of a workspace, each with its newest execution.</summary>
public sealed partial class DriftPage
{
    private Loader<IReadOnlyList<ScheduleRow>> _rows = null!;
    private string? _shown;

    /// <inheritdoc/>
    protected override object? LoadKey => Workspace;

    /// <inheritdoc/>
    protected override void OnInitialized() => _rows = CreateLoader<IReadOnlyList<ScheduleRow>>();

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != Workspace)
        {
            _shown = Workspace;
            _rows.Reset();
        }

        return _rows.RunAsync(cancellationToken => ScheduleRow.ReadAsync(Services.Monitoring, cancellationToken));
    }
}
