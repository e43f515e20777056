using Dashboard.Services.Metrics;

namespace Dashboard.Services.Training;

/// <summary>Reads the training jobs of a workspace. Answers are cached for a few seconds and shared by all viewers.</summary>
public interface ITrainingJobService
{
    /// <summary>Most jobs that <see cref="ListAsync"/> returns.</summary>
    const int MaxListed = 1000;

    /// <summary>Training jobs, newest first, at most <see cref="MaxListed"/>.</summary>
    /// <param name="status">Only jobs in this state; null for all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<IReadOnlyList<TrainingJobSummary>> ListAsync(TrainingJobStatus? status, CancellationToken cancellationToken);

    /// <summary>One training job in full.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when no job has the name.</exception>
    Task<TrainingJob> GetAsync(string name, CancellationToken cancellationToken);

    /// <summary>The algorithm's metrics over the job's own time, such as <c>validation:rmse</c> by minute, as CloudWatch kept them.</summary>
    Task<MetricResult> GetMetricsAsync(TrainingJob job, CancellationToken cancellationToken);
}
