using System.Collections.Concurrent;
using System.Threading.Channels;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>Moves endpoints from Creating to InService or Failed, and from Deleting to gone. Goes on after a restart where it stood.</summary>
internal sealed class EndpointLifecycle(
    IDocumentStore documents, EndpointHost host, TimeProvider timeProvider, ILogger<EndpointLifecycle> logger) : BackgroundService
{
    /// <summary>How long an endpoint is Creating at least.</summary>
    public static readonly TimeSpan CreationTime = TimeSpan.FromSeconds(5);

    /// <summary>How long an endpoint is Deleting.</summary>
    public static readonly TimeSpan DeletionTime = TimeSpan.FromSeconds(2);

    private readonly Channel<string> _names = Channel.CreateUnbounded<string>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _settled = new(StringComparer.Ordinal);

    /// <summary>Takes charge of an endpoint in a passing state.</summary>
    public void Follow(string name)
    {
        _settled.GetOrAdd(name, NewSignal);
        _names.Writer.TryWrite(name);
    }

    /// <summary>Completes when the endpoint is in no passing state any more.</summary>
    public Task SettledAsync(string name, CancellationToken cancellationToken) =>
        _settled.TryGetValue(name, out var signal) ? signal.Task.WaitAsync(cancellationToken) : Task.CompletedTask;

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the first request arrives: an endpoint that a request creates is followed by that request.
        foreach (var endpoint in documents.All(Kinds.Endpoint).Where(endpoint => !endpoint.Flag(Private.Held)))
        {
            if (endpoint.Text("EndpointStatus") is "Creating" or "Deleting")
            {
                Follow(endpoint.RequiredText("EndpointName"));
            }
        }

        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var running = new List<Task> { Task.Run(Warm, stoppingToken) };
        try
        {
            await foreach (var name in _names.Reader.ReadAllAsync(stoppingToken))
            {
                running.RemoveAll(task => task.IsCompletedSuccessfully);
                running.Add(TryMoveAsync(name, stoppingToken));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TaskCompletionSource NewSignal(string name) => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // Loaded ahead of the first request, which would load it otherwise and then tell its caller what is wrong.
    private void Warm()
    {
        foreach (var endpoint in documents.All(Kinds.Endpoint))
        {
            try
            {
                host.Find(endpoint.RequiredText("EndpointName"));
            }
            catch (ModelLoadException e)
            {
                HostingLog.NotLoaded(logger, endpoint.RequiredText("EndpointName"), e.Message);
            }
        }
    }

    private async Task TryMoveAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            await MoveAsync(name, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            HostingLog.Broke(logger, name, e);
        }
    }

    private async Task MoveAsync(string name, CancellationToken cancellationToken)
    {
        if (documents.Find(Kinds.Endpoint, name) is not { } endpoint)
        {
            return;
        }

        var wait = (endpoint.Time(Private.DueTime) ?? DateTimeOffset.MinValue) - timeProvider.GetUtcNow();
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, timeProvider, cancellationToken);
        }

        if (endpoint.Text("EndpointStatus") == "Deleting")
        {
            host.Unload(name);
            documents.Remove(Kinds.Endpoint, name);
            HostingLog.Deleted(logger, name);
        }
        else
        {
            var reason = await Task.Run(() => TryLoad(endpoint), cancellationToken);
            documents.Update(Kinds.Endpoint, name, document => EndpointDocument.SetStatus(
                document, reason is null ? "InService" : "Failed", timeProvider.GetUtcNow(), reason));
            HostingLog.Created(logger, name, reason ?? "InService");
        }

        if (_settled.TryRemove(name, out var signal))
        {
            signal.SetResult();
        }
    }

    private string? TryLoad(System.Text.Json.Nodes.JsonObject endpoint)
    {
        try
        {
            host.Load(endpoint);
            return null;
        }
        catch (ModelLoadException e)
        {
            return e.Message;
        }
    }
}
