using Dashboard.Services.Metrics;
using Dashboard.Services.Training;

namespace Dashboard.Tests.Training;

/// <summary>Training jobs for tests.</summary>
internal static class TrainingSamples
{
    public static DateTimeOffset Start { get; } = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    public static TrainingJobSummary Summary(string name, TrainingJobStatus status = TrainingJobStatus.Completed, int minutes = 12, int startedAfter = 0) => new(
        name,
        $"arn:aws:sagemaker:us-east-1:123456789012:training-job/{name}",
        status,
        Start.AddMinutes(startedAfter),
        status is TrainingJobStatus.InProgress or TrainingJobStatus.Stopping ? null : Start.AddMinutes(startedAfter + minutes),
        Start);

    public static TrainingJob Job(string name, TrainingJobStatus status = TrainingJobStatus.Completed) => new(
        Summary(name, status),
        status.ToString(),
        status == TrainingJobStatus.Failed ? "AlgorithmError: Label column is missing in line 1" : null,
        Start.AddMinutes(1),
        TimeSpan.FromSeconds(600),
        TimeSpan.FromSeconds(240),
        "683313688378.dkr.ecr.us-east-1.amazonaws.com/sagemaker-xgboost:1.7-1",
        "File",
        "arn:aws:iam::123456789012:role/Training",
        "ml.m5.xlarge",
        1,
        30,
        TimeSpan.FromHours(24),
        true,
        "s3://bucket/models/",
        status == TrainingJobStatus.Failed ? null : $"s3://bucket/models/{name}/output/model.tar.gz",
        [new("eta", "0.1"), new("max_depth", "5")],
        [new TrainingChannel("train", "s3://bucket/train/", "text/csv", "None")],
        status == TrainingJobStatus.Failed ? [] : [new FinalMetric("train:rmse", 0.24, Start), new FinalMetric("validation:rmse", 0.287, Start)],
        [new StatusTransition("Starting", Start, Start.AddMinutes(1), "Preparing the instances"), new StatusTransition("Training", Start.AddMinutes(1), null, null)]);

    public static MetricResult Metrics(params (string Name, double[] Values)[] series) => new(
        [.. series.Select(one => new MetricSeries(
            new MetricQuery("/aws/sagemaker/TrainingJobs", one.Name, MetricDimensions.Of(), "Average"), Start, TimeSpan.FromMinutes(1), [.. one.Values]))],
        new TimeRange(Start, Start.AddMinutes(12)),
        TimeSpan.FromMinutes(1),
        false,
        Start,
        null,
        null);
}
