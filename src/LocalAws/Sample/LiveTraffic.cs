using LocalAws.Http;
using LocalAws.Runtime;
using LocalAws.SageMaker;
using LocalAws.Storage;

namespace LocalAws.Sample;

/// <summary>Keeps mild traffic arriving at the sample endpoints, through the same path as a client's invocations.</summary>
/// <remarks>Requests arrive at random (Poisson) around a daily rhythm. A few are wrong, as clients are.</remarks>
internal sealed class LiveTraffic(
    InvocationService service, SampleRequests requests, IDocumentStore documents, LocalAwsOptions options, TimeProvider timeProvider,
    ILogger<LiveTraffic> logger) : BackgroundService
{
    /// <summary>Requests to the bike endpoint in a minute of a working day, on average.</summary>
    public const double BikePerMinute = 18;

    /// <summary>Requests to the stock endpoint in a minute of a working day, on average.</summary>
    public const double StockPerMinute = 6;

    /// <summary>Requests to the multi-model endpoint in a minute of a working day, on average.</summary>
    public const double SeasonPerMinute = 6;

    private const double PerMinute = BikePerMinute + StockPerMinute + SeasonPerMinute;

    /// <summary>Sends one request, and says whether it was answered well.</summary>
    public async Task<bool> SendAsync(Random random, CancellationToken cancellationToken)
    {
        var invocation = requests.Next(random, timeProvider.GetUtcNow());
        if (documents.Find(Kinds.Endpoint, invocation.EndpointName)?.Text("EndpointStatus") != "InService")
        {
            return false;
        }

        try
        {
            await service.InvokeAsync(invocation, cancellationToken);
            return true;
        }
        catch (AwsError)
        {
            // Wrong requests are part of the traffic, and are metered as such.
            return false;
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.LiveTraffic || !options.SampleAccount)
        {
            return;
        }

        await requests.ReadyAsync(stoppingToken);
        SampleLog.TrafficStarts(logger);
        var random = new Random(options.Seed);
        while (!stoppingToken.IsCancellationRequested)
        {
            var perMinute = PerMinute * TrafficRhythm.At(timeProvider.GetUtcNow());
            var wait = -Math.Log(1 - random.NextDouble()) / perMinute;
            await Task.Delay(TimeSpan.FromMinutes(Math.Clamp(wait, 0.001, 2)), timeProvider, stoppingToken);
            try
            {
                await SendAsync(random, stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                SampleLog.RequestBroke(logger, e);
            }
        }
    }
}
