using System.Collections.Immutable;
using Dashboard.Services.Alarms;
using Dashboard.Services.Endpoints;
using Dashboard.Services.Metrics;
using Dashboard.Services.Monitoring;
using Endpoint = Dashboard.Services.Endpoints.Endpoint;

namespace Dashboard.Tests.Endpoints;

/// <summary>Records with what a test does not care about filled in.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 30, TimeSpan.Zero);

    public static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static Endpoint Endpoint(
        string name,
        EndpointStatus status = EndpointStatus.InService,
        string? failure = null,
        TimeSpan? age = null,
        params ProductionVariant[] variants) =>
        new(
            name,
            $"arn:aws:sagemaker:us-east-1:123456789012:endpoint/{name}",
            status,
            failure,
            variants.Length == 0 ? null : $"{name}-config",
            Now - (age ?? TimeSpan.FromDays(1)),
            Now - TimeSpan.FromHours(1),
            variants,
            null);

    public static ProductionVariant Variant(
        string name, string? instanceType = "ml.m5.large", int? instances = 1, double weight = 1, double share = 1) =>
        new(name, $"model-{name}", instanceType, instances, instances, weight, weight, share);

    public static MetricSeries Series(MetricQuery query, params double[] values) => Series(query, Minute, values);

    public static MetricSeries Series(MetricQuery query, TimeSpan period, params double[] values) =>
        new(query, Start(period, values.Length), period, [.. values]);

    /// <summary>An answer whose grid is that of its first series.</summary>
    public static MetricResult Result(bool isNewestIncomplete, params MetricSeries[] series)
    {
        var period = series.Length == 0 ? Minute : series[0].Period;
        var start = series.Length == 0 ? Now : series[0].Start;
        var end = series.Length == 0 ? Now : series[0].TimeAt(series[0].Values.Length);
        return new MetricResult(series, new TimeRange(start, end), period, isNewestIncomplete, Now, null, null);
    }

    /// <summary>Answers any request on its own grid, with the same value everywhere.</summary>
    public static MetricResult Answer(MetricRequest request, Func<MetricQuery, double> value)
    {
        var period = request.Period ?? TimeSpan.FromMinutes(5);
        var count = (int)(request.Range.Length / period);
        var start = request.Range.End - (count * period);
        return new MetricResult(
            [.. request.Queries.Select(query => new MetricSeries(query, start, period, [.. Enumerable.Repeat(value(query), count)]))],
            new TimeRange(start, request.Range.End),
            period,
            true,
            request.Range.End,
            null,
            null);
    }

    public static MetricAlarm Alarm(
        string name,
        AlarmState state = AlarmState.Ok,
        MetricQuery? metric = null,
        double? threshold = 50_000,
        string comparison = "GreaterThanThreshold",
        int seconds = 60,
        int of = 5,
        int breaching = 3,
        TimeSpan? since = null) =>
        new(
            name,
            $"arn:aws:cloudwatch:us-east-1:123456789012:alarm:{name}",
            "What its author wrote.",
            state,
            $"Threshold crossed by {name}.",
            Now - (since ?? TimeSpan.FromMinutes(20)),
            metric ?? EndpointMetrics.ModelLatency("bike", "blue", "p90"),
            threshold,
            comparison,
            seconds == 0 ? null : TimeSpan.FromSeconds(seconds),
            of,
            breaching,
            "notBreaching");

    public static MonitoringSchedule Schedule(string name, string status = "Scheduled", string? failure = null) =>
        new(name, $"arn:aws:sagemaker:us-east-1:123456789012:monitoring-schedule/{name}", status, "DataQuality", "bike", "cron(0 * ? * * *)", Now - TimeSpan.FromDays(8), failure);

    public static MonitoringExecution Execution(string schedule, int hoursAgo, string status = "Completed", string? failure = null) =>
        new(
            schedule,
            new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero) - TimeSpan.FromHours(hoursAgo),
            status,
            failure,
            status == "Pending" ? null : "arn:aws:sagemaker:us-east-1:123456789012:processing-job/run");

    public static FeatureDrift Drift(double? threshold, params (string Feature, double[] Values)[] features)
    {
        var series = features
            .Select(feature => Series(
                new MetricQuery("aws/sagemaker/Endpoints/data-metrics", $"feature_baseline_drift_{feature.Feature}", MetricDimensions.Of(("Feature", feature.Feature)), "Average"),
                TimeSpan.FromHours(1),
                feature.Values))
            .ToArray();
        return new FeatureDrift([.. features.Select(feature => feature.Feature)], Result(false, series), threshold);
    }

    private static DateTimeOffset Start(TimeSpan period, int count) => new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero) - (count * period);
}
