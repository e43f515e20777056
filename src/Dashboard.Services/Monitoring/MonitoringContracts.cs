using Dashboard.Services.Metrics;

namespace Dashboard.Services.Monitoring;

/// <summary>A Model Monitor schedule.</summary>
/// <param name="Name">Schedule name.</param>
/// <param name="Arn">Amazon resource name.</param>
/// <param name="Status">Pending, Scheduled, Stopped or Failed.</param>
/// <param name="Type">DataQuality, ModelQuality, ModelBias or ModelExplainability.</param>
/// <param name="Endpoint">Endpoint watched; null for batch.</param>
/// <param name="Cron">Schedule expression; null when AWS did not give one.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="FailureReason">Why it failed, when it did.</param>
public sealed record MonitoringSchedule(
    string Name,
    string Arn,
    string Status,
    string? Type,
    string? Endpoint,
    string? Cron,
    DateTimeOffset CreatedAt,
    string? FailureReason);

/// <summary>One run of a schedule.</summary>
/// <param name="Schedule">Schedule name.</param>
/// <param name="ScheduledAt">The hour it was due, UTC.</param>
/// <param name="Status">Completed, CompletedWithViolations, Failed, Pending, InProgress, Stopping or Stopped.</param>
/// <param name="FailureReason">Why it failed, when it did.</param>
/// <param name="ProcessingJobArn">The job that did the work; null while pending.</param>
public sealed record MonitoringExecution(
    string Schedule,
    DateTimeOffset ScheduledAt,
    string Status,
    string? FailureReason,
    string? ProcessingJobArn)
{
    /// <summary>Whether the run found violations.</summary>
    public bool HasViolations => Status == "CompletedWithViolations";
}

/// <summary>One violated constraint.</summary>
/// <param name="Feature">Feature, or metric for model quality.</param>
/// <param name="Check">Such as <c>baseline_drift_check</c>.</param>
/// <param name="Description">Model Monitor's text.</param>
public sealed record ConstraintViolation(string Feature, string Check, string Description);

/// <summary>What one execution reported.</summary>
/// <param name="Execution">Which run.</param>
/// <param name="Violations">Empty when there were none.</param>
/// <param name="ItemCount">Rows examined, when statistics.json says so.</param>
/// <param name="ReportLocation">Where the three files lie, <c>s3://…</c>.</param>
/// <param name="ExitMessage">The processing job's message.</param>
public sealed record DriftReport(
    MonitoringExecution Execution,
    IReadOnlyList<ConstraintViolation> Violations,
    long? ItemCount,
    string? ReportLocation,
    string? ExitMessage);

/// <summary>The drift of every feature over time.</summary>
/// <param name="Features">Feature names, in the order of <paramref name="Metrics"/>.</param>
/// <param name="Metrics">One series for each feature: distance from the baseline, by hour.</param>
/// <param name="Threshold">Distance above which Model Monitor reports drift; null when the constraints could not be read.</param>
public sealed record FeatureDrift(IReadOnlyList<string> Features, MetricResult Metrics, double? Threshold);

/// <summary>Reads Model Monitor. Closed to new AWS customers since 30 July 2026; an account without schedules has an empty list.</summary>
public interface IMonitoringService
{
    /// <summary>All schedules, newest first.</summary>
    Task<IReadOnlyList<MonitoringSchedule>> ListSchedulesAsync(CancellationToken cancellationToken);

    /// <summary>One schedule.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when no schedule has the name.</exception>
    Task<MonitoringSchedule> GetScheduleAsync(string name, CancellationToken cancellationToken);

    /// <summary>Runs of a schedule, newest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<MonitoringExecution>> ListExecutionsAsync(string schedule, int limit, CancellationToken cancellationToken);

    /// <summary>The newest runs with violations over all schedules, newest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<MonitoringExecution>> ListViolationsAsync(int limit, CancellationToken cancellationToken);

    /// <summary>What a run reported, from its files in S3.</summary>
    /// <exception cref="Errors.ServiceException">NotFound when the run or its files are gone.</exception>
    Task<DriftReport> GetReportAsync(MonitoringExecution execution, CancellationToken cancellationToken);

    /// <summary>The drift metric of each feature against its threshold.</summary>
    Task<FeatureDrift> GetFeatureDriftAsync(MonitoringSchedule schedule, TimeRange range, CancellationToken cancellationToken);
}
