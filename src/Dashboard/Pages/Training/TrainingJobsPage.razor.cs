using Dashboard.Components;
using Dashboard.Loading;
using Dashboard.Navigation;
using Dashboard.Pages.Endpoints;
using Dashboard.Services.Training;

namespace Dashboard.Pages.Training;

/// <summary>All training jobs of a workspace.</summary>
public sealed partial class TrainingJobsPage
{
    private TrainingJobsUrlState _state = TrainingJobsUrlState.Default;
    private Loader<IReadOnlyList<TrainingJobSummary>> _jobs = null!;
    private string? _shown;

    private DateTimeOffset Now => TimeProvider.GetUtcNow();

    /// <inheritdoc/>
    // Search, filter and sort work on what is loaded already: the counts by state need all jobs anyway.
    protected override object? LoadKey => Workspace;

    /// <inheritdoc/>
    protected override void OnInitialized() => _jobs = CreateLoader<IReadOnlyList<TrainingJobSummary>>();

    /// <inheritdoc/>
    protected override void ReadAddress() => _state = TrainingJobsUrlState.FromQuery(Query);

    /// <inheritdoc/>
    protected override Task LoadAsync()
    {
        if (_shown != Workspace)
        {
            _shown = Workspace;
            _jobs.Reset();
        }

        return _jobs.RunAsync(cancellationToken => Services.Training.ListAsync(null, cancellationToken));
    }

    private void HandleSearch(string search) => Navigation.NavigateTo(Href(_state with { Search = search, Page = 1 }), replace: true);

    private string Href(TrainingJobsUrlState state) => Link(Addresses.TrainingJobs(Workspace) + state.ToQuery());

    private IReadOnlyList<Choice> StatusChoices(TrainingTable table) =>
    [
        new Choice("All", Href(_state with { Status = null, Page = 1 }), _state.Status is null)
        {
            Count = table.Statuses.Sum(status => status.Count),
        },
        .. table.Statuses.Select(status => StatusChoice(status.Status, status.Count)),
        .. _state.Status is { } chosen && table.Statuses.All(status => status.Status != chosen) ? [StatusChoice(chosen, 0)] : Array.Empty<Choice>(),
    ];

    private Choice StatusChoice(TrainingJobStatus status, int count) =>
        new(Status.Of(status).Word, Href(_state with { Status = status, Page = 1 }), _state.Status == status) { Count = count };
}
