using System.Text.Json;
using Amazon.SageMaker;
using Amazon.SageMaker.Model;
using Dashboard.Services.Errors;
using Dashboard.Services.Storage;

namespace Dashboard.Services.Monitoring;

/// <summary>Finds and reads what an execution left in S3.</summary>
internal sealed class MonitorReports(IAmazonSageMaker sageMaker, S3Files files)
{
    private const long MaxFileBytes = 50_000_000;
    private const string JobMarker = "processing-job/";

    /// <summary>Reads a report; the place is not guessed but taken from the execution's processing job.</summary>
    /// <exception cref="ServiceException">NotFound when a finished run's files are gone.</exception>
    public async Task<DriftReport> ReadAsync(MonitoringExecution execution, CancellationToken cancellationToken)
    {
        if (execution.ProcessingJobArn is null)
        {
            return new DriftReport(execution, [], null, null, execution.FailureReason);
        }

        var job = await DescribeJobAsync(execution.ProcessingJobArn, cancellationToken);
        var exit = job.ExitMessage ?? job.FailureReason ?? execution.FailureReason;
        if (Folder(job) is not { } folder)
        {
            return new DriftReport(execution, [], null, null, exit);
        }

        var violations = await TryReadAsync(folder, MonitorFiles.ViolationNames, MonitorFiles.ReadViolations, cancellationToken);
        if (violations is null && execution.HasViolations)
        {
            throw new ServiceException(ServiceErrorKind.NotFound, $"The files of this run are no longer at {folder.Folder}.")
            {
                Action = "s3:GetObject",
                Resource = folder.ToString(),
            };
        }

        var items = await TryReadAsync(folder, [MonitorFiles.Statistics], file => new ItemCount(MonitorFiles.ReadItemCount(file)), cancellationToken);
        return new DriftReport(execution, violations ?? [], items?.Count, folder.Folder.ToString(), exit);
    }

    /// <summary>The drift threshold that a run compared to, or null when its files do not say.</summary>
    public async Task<double?> ReadThresholdAsync(MonitoringExecution execution, CancellationToken cancellationToken)
    {
        if (execution.ProcessingJobArn is null)
        {
            return null;
        }

        var job = await DescribeJobAsync(execution.ProcessingJobArn, cancellationToken);
        return Folder(job) is { } folder
            ? (await TryReadAsync(folder, [MonitorFiles.Constraints], file => new Threshold(MonitorFiles.ReadThreshold(file)), cancellationToken))?.Distance
            : null;
    }

    /// <summary>The drift threshold of a baseline's constraints file, or null when it is gone or does not say.</summary>
    public async Task<double?> ReadThresholdAsync(S3Location constraints, CancellationToken cancellationToken)
    {
        var threshold = constraints.Key.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? await TryReadAsync(constraints, file => new Threshold(MonitorFiles.ReadThreshold(file)), cancellationToken)
            : await TryReadAsync(constraints, [MonitorFiles.Constraints], file => new Threshold(MonitorFiles.ReadThreshold(file)), cancellationToken);
        return threshold?.Distance;
    }

    private static S3Location? Folder(DescribeProcessingJobResponse job) =>
        (job.ProcessingOutputConfig?.Outputs ?? [])
            .Select(output => S3Location.Parse(output.S3Output?.S3Uri))
            .FirstOrDefault(location => location is not null);

    private Task<DescribeProcessingJobResponse> DescribeJobAsync(string arn, CancellationToken cancellationToken)
    {
        var marker = arn.LastIndexOf(JobMarker, StringComparison.Ordinal);
        var name = marker < 0 ? arn : arn[(marker + JobMarker.Length)..];
        return new AwsCall("sagemaker:DescribeProcessingJob", "processing job", name).RunAsync(
            token => sageMaker.DescribeProcessingJobAsync(new DescribeProcessingJobRequest { ProcessingJobName = name }, token), cancellationToken);
    }

    private async Task<T?> TryReadAsync<T>(
        S3Location folder, IReadOnlyList<string> names, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var name in names)
        {
            if (await TryReadAsync(folder.File(name), parse, cancellationToken) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private async Task<T?> TryReadAsync<T>(S3Location file, Func<ReadOnlyMemory<byte>, T> parse, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await files.ReadAsync(
                file,
                MaxFileBytes,
                async (response, token) =>
                {
                    using var content = new MemoryStream();
                    await response.ResponseStream.CopyToAsync(content, token);
                    return parse(content.ToArray());
                },
                cancellationToken);
        }
        catch (ServiceException exception) when (exception.Kind == ServiceErrorKind.NotFound)
        {
            return null;
        }
        catch (ServiceException exception) when (exception.InnerException is JsonException)
        {
            throw new ServiceException(ServiceErrorKind.InvalidInput, $"{file} is no report of Model Monitor: it cannot be read as JSON.", exception)
            {
                Resource = file.ToString(),
            };
        }
    }

    private sealed record ItemCount(long? Count);

    private sealed record Threshold(double? Distance);
}
