using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Dashboard.Services.Metrics;

namespace Dashboard.Services.Training;

/// <summary>Reads training jobs, and their algorithm metrics through the metric planner.</summary>
internal sealed class TrainingJobService(
    IAmazonSageMaker sageMaker, IMetricPlanner metrics, SharedReads reads, ReadTimes times, TimeProvider timeProvider) : ITrainingJobService
{
    /// <summary>Namespace of the algorithm metrics; dimension <c>TrainingJobName</c>.</summary>
    private const string MetricNamespace = "/aws/sagemaker/TrainingJobs";

    private const string JobDimension = "TrainingJobName";

    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    public Task<IReadOnlyList<TrainingJobSummary>> ListAsync(TrainingJobStatus? status, CancellationToken cancellationToken) =>
        reads.GetAsync($"training-jobs/{status}", times.Live, token => ReadListAsync(status, token), cancellationToken);

    /// <inheritdoc/>
    public Task<TrainingJob> GetAsync(string name, CancellationToken cancellationToken) =>
        reads.GetAsync($"training-job/{name}", times.Live, token => ReadAsync(name, token), cancellationToken);

    /// <inheritdoc/>
    public async Task<MetricResult> GetMetricsAsync(TrainingJob job, CancellationToken cancellationToken)
    {
        var dimensions = MetricDimensions.Of((JobDimension, job.Summary.Name));
        var discovered = await metrics.DiscoverAsync(MetricNamespace, null, dimensions, cancellationToken);
        var names = discovered.Where(metric => metric.Dimensions.Equals(dimensions)).Select(metric => metric.Name)
            .Concat(job.FinalMetrics.Select(metric => metric.Name))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return await metrics.QueryAsync(
            new MetricRequest([.. names.Select(name => new MetricQuery(MetricNamespace, name, dimensions, "Average"))], Range(job), null),
            cancellationToken);
    }

    private TimeRange Range(TrainingJob job)
    {
        var start = job.StartedAt ?? job.Summary.CreatedAt;
        var end = job.Summary.EndedAt ?? timeProvider.GetUtcNow();

        // The last value is often told in the very second in which the job ends.
        return new TimeRange(start, (end > start ? end : start) + s_minute);
    }

    private async Task<IReadOnlyList<TrainingJobSummary>> ReadListAsync(TrainingJobStatus? status, CancellationToken cancellationToken)
    {
        var request = new ListTrainingJobsRequest { SortBy = SortBy.CreationTime, SortOrder = SortOrder.Descending, MaxResults = 100 };
        if (status is { } wanted and not TrainingJobStatus.Unknown)
        {
            request.StatusEquals = wanted.ToString();
        }

        var jobs = await new AwsCall("sagemaker:ListTrainingJobs", "the training jobs").ListAsync(
            sageMaker.Paginators.ListTrainingJobs(request).TrainingJobSummaries, ITrainingJobService.MaxListed, cancellationToken);
        return [.. jobs
            .Select(TrainingJobMapper.Summary)
            .Where(job => status is null || job.Status == status)
            .OrderByDescending(job => job.CreatedAt)];
    }

    private async Task<TrainingJob> ReadAsync(string name, CancellationToken cancellationToken)
    {
        var job = await new AwsCall("sagemaker:DescribeTrainingJob", "training job", name).RunAsync(
            token => sageMaker.DescribeTrainingJobAsync(new DescribeTrainingJobRequest { TrainingJobName = name }, token), cancellationToken);
        return TrainingJobMapper.Job(job);
    }
}
