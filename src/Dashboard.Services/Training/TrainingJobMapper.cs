using Amazon.SageMaker.Model;

namespace Dashboard.Services.Training;

/// <summary>SageMaker's descriptions as the records of this area.</summary>
internal static class TrainingJobMapper
{
    /// <summary>A row of the list.</summary>
    public static TrainingJobSummary Summary(Amazon.SageMaker.Model.TrainingJobSummary job) => new(
        job.TrainingJobName ?? string.Empty,
        job.TrainingJobArn ?? string.Empty,
        Mapping.State<TrainingJobStatus>(job.TrainingJobStatus?.Value),
        Mapping.Time(job.CreationTime),
        Mapping.TimeOrNull(job.TrainingEndTime),
        Mapping.TimeOrNull(job.LastModifiedTime) ?? Mapping.Time(job.CreationTime));

    /// <summary>A job in full.</summary>
    public static TrainingJob Job(DescribeTrainingJobResponse job)
    {
        var resources = job.ResourceConfig;
        var groups = resources?.InstanceGroups ?? [];
        return new TrainingJob(
            new TrainingJobSummary(
                job.TrainingJobName ?? string.Empty,
                job.TrainingJobArn ?? string.Empty,
                Mapping.State<TrainingJobStatus>(job.TrainingJobStatus?.Value),
                Mapping.Time(job.CreationTime),
                Mapping.TimeOrNull(job.TrainingEndTime),
                Mapping.TimeOrNull(job.LastModifiedTime) ?? Mapping.Time(job.CreationTime)),
            job.SecondaryStatus?.Value ?? string.Empty,
            job.FailureReason,
            Mapping.TimeOrNull(job.TrainingStartTime),
            Mapping.Seconds(job.TrainingTimeInSeconds),
            Mapping.Seconds(job.BillableTimeInSeconds),
            job.AlgorithmSpecification?.TrainingImage ?? job.AlgorithmSpecification?.AlgorithmName ?? string.Empty,
            job.AlgorithmSpecification?.TrainingInputMode?.Value,
            job.RoleArn,
            resources?.InstanceType?.Value ?? string.Join(", ", groups.Select(group => group.InstanceType?.Value).Distinct()).NullIfEmpty(),
            resources?.InstanceCount ?? (groups.Count > 0 ? groups.Sum(group => group.InstanceCount ?? 0) : null),
            resources?.VolumeSizeInGB,
            Mapping.Seconds(job.StoppingCondition?.MaxRuntimeInSeconds),
            job.EnableManagedSpotTraining ?? false,
            job.OutputDataConfig?.S3OutputPath,
            job.ModelArtifacts?.S3ModelArtifacts,
            [.. (job.HyperParameters ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal)],
            [.. (job.InputDataConfig ?? []).Select(Channel)],
            [.. (job.FinalMetricDataList ?? []).Select(Metric)],
            [.. (job.SecondaryStatusTransitions ?? []).Select(Transition).OrderBy(transition => transition.StartedAt)]);
    }

    private static TrainingChannel Channel(Channel channel) => new(
        channel.ChannelName ?? string.Empty,
        channel.DataSource?.S3DataSource?.S3Uri ?? channel.DataSource?.FileSystemDataSource?.DirectoryPath,
        channel.ContentType,
        channel.CompressionType?.Value);

    private static FinalMetric Metric(MetricData metric) =>
        new(metric.MetricName ?? string.Empty, metric.Value ?? double.NaN, Mapping.Time(metric.Timestamp));

    private static StatusTransition Transition(SecondaryStatusTransition transition) => new(
        transition.Status?.Value ?? string.Empty,
        Mapping.Time(transition.StartTime),
        Mapping.TimeOrNull(transition.EndTime),
        transition.StatusMessage);

    private static string? NullIfEmpty(this string text) => text.Length == 0 ? null : text;
}
