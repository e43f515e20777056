using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.CloudWatch;
using LocalAws.Http;
using LocalAws.Monitoring;
using LocalAws.S3;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Schedules;

/// <summary>Does what one execution of a schedule does: compares an hour of captured data with the baseline, and reports to S3 and CloudWatch.</summary>
internal sealed class MonitoringRun(IDocumentStore documents, IObjectStore objects, IMetricStore metrics)
{
    private readonly CapturedHour _captured = new(objects);

    // A baseline of ten thousand rows is megabytes of text and the same hour after hour.
    private (string ETags, DataStatistics Statistics, DataConstraints Constraints)? _baseline;

    /// <summary>Runs, and tells how it ended. Wrong files and missing data end in Failed with the reason.</summary>
    /// <param name="schedule">Schedule document.</param>
    /// <param name="scheduled">The full hour that the run was due: the hour before it is examined.</param>
    /// <param name="published">Time of the metrics.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<ExecutionEnd> RunAsync(
        JsonObject schedule, DateTimeOffset scheduled, DateTimeOffset published, CancellationToken cancellationToken)
    {
        try
        {
            var report = Analyze(schedule, scheduled);
            await WriteAsync(ScheduleDocument.ReportFolder(schedule, scheduled), report, cancellationToken);
            DataQualityMetrics.Publish(
                metrics, report, schedule.RequiredText("EndpointName"), schedule.RequiredText("MonitoringScheduleName"), published);
            var count = report.Violations.Count;
            return count == 0
                ? new ExecutionEnd("Completed", "Completed: Job completed successfully with no violations.")
                : new ExecutionEnd("CompletedWithViolations", $"CompletedWithViolations: Job completed successfully with {count} violations.");
        }
        catch (Exception e) when (e is FormatException or JsonException or AwsError or IOException or InvalidDataException or KeyNotFoundException)
        {
            return new ExecutionEnd("Failed", e.Message);
        }
    }

    private DataQualityReport Analyze(JsonObject schedule, DateTimeOffset scheduled)
    {
        var name = schedule.RequiredText("EndpointName");
        var endpoint = DescribeOperations.Require(documents, Kinds.Endpoint, name);
        var capture = endpoint.Structure("DataCaptureConfig")
            ?? throw new InvalidDataException($"Endpoint {name} has no data capture. Deploy it with a DataCaptureConfig.");
        var destination = S3Uri.Parse(capture.RequiredText("DestinationS3Uri"), "DestinationS3Uri");
        var records = _captured.Read(destination, endpoint, scheduled.AddHours(-1));
        if (records.Count == 0)
        {
            throw new InvalidDataException(
                $"No S3 objects found under S3 URL \"{destination.Append(name)}\" for the hour from {scheduled.AddHours(-1).UtcDateTime:yyyy-MM-dd HH:mm} UTC. Please ensure that data capture is on, that requests arrive and that objects exist under that S3 prefix.");
        }

        var baseline = ScheduleDocument.Definition(schedule).Structure("BaselineConfig")!;
        var (_, statistics, constraints) = Baseline(baseline);
        var data = MonitoredData.OfCaptures(records, [.. constraints.Features.Select(feature => feature.Name)]);
        return DataQuality.Analyze(statistics, constraints, data);
    }

    private (string ETags, DataStatistics Statistics, DataConstraints Constraints) Baseline(JsonObject baseline)
    {
        var statistics = AddressOf(baseline, "StatisticsResource");
        var constraints = AddressOf(baseline, "ConstraintsResource");
        var etags = $"{statistics} {ETagOf(statistics)} {constraints} {ETagOf(constraints)}";
        if (_baseline is not { } known || known.ETags != etags)
        {
            known = (etags, StatisticsFile.Read(Text(statistics)), DataConstraints.Parse(Text(constraints)));
            _baseline = known;
        }

        return known;
    }

    private static S3Uri AddressOf(JsonObject baseline, string resource) =>
        S3Uri.Parse(baseline.Structure(resource)!.RequiredText("S3Uri"), $"BaselineConfig.{resource}.S3Uri");

    private string? ETagOf(S3Uri address) => objects.Find(address.Bucket, address.Key)?.ETag;

    private string Text(S3Uri address)
    {
        using var reader = new StreamReader(objects.OpenRead(address.Bucket, address.Key), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private async Task WriteAsync(S3Uri folder, DataQualityReport report, CancellationToken cancellationToken)
    {
        objects.CreateBucket(folder.Bucket);
        await PutAsync(folder.Append("statistics.json"), StatisticsFile.Write(report.Statistics), cancellationToken);
        await PutAsync(folder.Append("constraints.json"), report.Constraints.ToJson(), cancellationToken);
        await PutAsync(folder.Append("constraint_violations.json"), report.ToViolationsJson(), cancellationToken);
    }

    private async Task PutAsync(S3Uri address, string text, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        await objects.PutAsync(address.Bucket, address.Key, content, "application/json", cancellationToken);
    }
}
