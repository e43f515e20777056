using System.Text;
using LocalAws.Algorithms;
using LocalAws.Http;
using LocalAws.S3;
using LocalAws.SageMaker;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Runtime;

/// <summary>Collects captured invocations and writes them to S3 as JSON Lines: every minute, when many are waiting, and at the end.</summary>
internal sealed class DataCapture(IObjectStore objects, VariantChooser chooser, TimeProvider timeProvider, ILogger<DataCapture> logger)
    : BackgroundService
{
    private const int LinesPerFile = 2000;
    private static readonly TimeSpan s_interval = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<S3Uri, List<string>> _waiting = [];

    /// <summary>Captures an answered invocation where the endpoint asks for it, at its sampling percentage.</summary>
    public async ValueTask AddAsync(
        HostedEndpoint endpoint, string variant, Invocation invocation, ContainerResponse response, CancellationToken cancellationToken)
    {
        if (endpoint.Capture is not { } capture || !chooser.Hits(capture.Number("InitialSamplingPercentage") ?? 0))
        {
            return;
        }

        var now = timeProvider.GetUtcNow();
        var folder = S3Uri.Parse(capture.RequiredText("DestinationS3Uri"), "DestinationS3Uri")
            .Append(CaptureLine.HourFolder(endpoint.Name, variant, now));
        var line = CaptureLine.Write(capture, invocation, response, Guid.NewGuid().ToString(), now);
        if (Enqueue(folder, line) is { } full)
        {
            await WriteAsync(folder, full, cancellationToken);
        }
    }

    /// <summary>Writes everything that is waiting.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        Dictionary<S3Uri, List<string>> taken;
        lock (_gate)
        {
            taken = new Dictionary<S3Uri, List<string>>(_waiting);
            _waiting.Clear();
        }

        foreach (var (folder, lines) in taken)
        {
            await WriteAsync(folder, lines, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_interval, timeProvider);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await FlushAsync(stoppingToken);
        }
    }

    private List<string>? Enqueue(S3Uri folder, string line)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(folder, out var lines))
            {
                _waiting.Add(folder, lines = []);
            }

            lines.Add(line);
            return lines.Count >= LinesPerFile && _waiting.Remove(folder) ? lines : null;
        }
    }

    private async Task WriteAsync(S3Uri folder, List<string> lines, CancellationToken cancellationToken)
    {
        var file = folder.Append($"{timeProvider.GetUtcNow().UtcDateTime:mm-ss-fff}-{Guid.NewGuid()}.jsonl");
        try
        {
            objects.CreateBucket(file.Bucket);
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), writable: false);
            await objects.PutAsync(file.Bucket, file.Key, content, "application/jsonlines", cancellationToken);
        }
        catch (Exception e) when (e is IOException or AwsError)
        {
            // Captured data is a by-product: the invocations that it came from were answered and must not fail now.
            RuntimeLog.CaptureNotWritten(logger, lines.Count, file.ToString(), e);
        }
    }
}
