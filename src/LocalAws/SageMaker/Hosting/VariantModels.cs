using LocalAws.Algorithms;
using LocalAws.CloudWatch;
using LocalAws.Http;
using LocalAws.S3;

namespace LocalAws.SageMaker.Hosting;

/// <summary>A variant with one model.</summary>
internal sealed class SingleModel(IModelContainer container) : IVariantModel
{
    /// <inheritdoc/>
    public bool IsMultiModel => false;

    /// <inheritdoc/>
    public int LoadedModels => 1;

    /// <inheritdoc/>
    public ValueTask<IModelContainer> ResolveAsync(string? targetModel, CancellationToken cancellationToken) => targetModel is null
        ? ValueTask.FromResult(container)
        : throw new AwsError("ValidationError", "TargetModel is for multi-model endpoints; this endpoint hosts a single model.");
}

/// <summary>Where a multi-model variant stands.</summary>
/// <param name="Endpoint">Endpoint name.</param>
/// <param name="Variant">Variant name.</param>
/// <param name="Image">Image of the container.</param>
/// <param name="Prefix">Prefix in S3 that TargetModel is relative to.</param>
internal sealed record MultiModelPlace(string Endpoint, string Variant, string Image, S3Uri Prefix);

/// <summary>A variant with many models, loaded when first asked for; the least recently used makes room.</summary>
/// <remarks>Publishes ModelLoadingWaitTime, ModelDownloadingTime, ModelLoadingTime, ModelUnloadingTime and ModelCacheHit (aws-reference 3.1).</remarks>
internal sealed class MultiModel(MultiModelPlace place, ModelLoader loader, IMetricStore metrics, TimeProvider timeProvider) : IVariantModel
{
    /// <summary>Models that fit into the memory of the instance.</summary>
    public const int Capacity = 8;

    // How long a request waits for a model that another request is loading before it is told to come back.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _clock;

    /// <inheritdoc/>
    public bool IsMultiModel => true;

    /// <inheritdoc/>
    public int LoadedModels
    {
        get
        {
            lock (_gate)
            {
                return _entries.Count;
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask<IModelContainer> ResolveAsync(string? targetModel, CancellationToken cancellationToken)
    {
        if (targetModel is null)
        {
            throw new AwsError("ValidationError", $"Endpoint {place.Endpoint} hosts several models: name one in TargetModel, relative to {place.Prefix}.");
        }

        var start = timeProvider.GetTimestamp();
        var (load, isHit) = Enter(targetModel);
        Record("ModelCacheHit", isHit ? 1 : 0, "None");
        if (isHit && load.IsCompletedSuccessfully)
        {
            return load.Result;
        }

        try
        {
            var container = await load.WaitAsync(s_patience, timeProvider, cancellationToken);
            Record("ModelLoadingWaitTime", timeProvider.GetElapsedTime(start).TotalMicroseconds, "Microseconds");
            return container;
        }
        catch (TimeoutException)
        {
            throw new AwsError("ModelNotReadyException", $"Model {targetModel} is not ready for inference: it is still being loaded. Try again in a moment.", 429);
        }
    }

    private (Task<IModelContainer> Load, bool IsHit) Enter(string targetModel)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(targetModel, out var entry) && !entry.Load.IsFaulted)
            {
                entry.LastUse = ++_clock;
                return (entry.Load, true);
            }

            _entries.Remove(targetModel);
            MakeRoom();
            var added = new Entry(Task.Run(() => Load(targetModel), CancellationToken.None)) { LastUse = ++_clock };
            _entries.Add(targetModel, added);
            return (added.Load, false);
        }
    }

    private void MakeRoom()
    {
        while (_entries.Count >= Capacity)
        {
            var start = timeProvider.GetTimestamp();
            _entries.Remove(_entries.MinBy(pair => pair.Value.LastUse).Key);
            Record("ModelUnloadingTime", timeProvider.GetElapsedTime(start).TotalMicroseconds, "Microseconds");
        }
    }

    private IModelContainer Load(string targetModel)
    {
        var artifact = place.Prefix.Append(targetModel.TrimStart('/'));
        var start = timeProvider.GetTimestamp();
        try
        {
            if (!loader.Exists(artifact))
            {
                throw new ModelLoadException($"Failed to download model data(bucket: {artifact.Bucket}, key: {artifact.Key}). Please ensure that there is an object located at the URL and that the role passed to CreateModel has permissions to download the model.");
            }

            Record("ModelDownloadingTime", timeProvider.GetElapsedTime(start).TotalMicroseconds, "Microseconds");
            var loading = timeProvider.GetTimestamp();
            var container = loader.Load(place.Image, artifact, place.Variant);
            Record("ModelLoadingTime", timeProvider.GetElapsedTime(loading).TotalMicroseconds, "Microseconds");
            return container;
        }
        catch (ModelLoadException e)
        {
            Forget(targetModel);
            throw new AwsError("ValidationError", e.Message);
        }
    }

    // A name that cannot be loaded takes no place, and is tried again when it is asked for again.
    private void Forget(string targetModel)
    {
        lock (_gate)
        {
            _entries.Remove(targetModel);
        }
    }

    private void Record(string metric, double value, string unit) => metrics.Record(
        new MetricKey("AWS/SageMaker", metric, ("EndpointName", place.Endpoint), ("VariantName", place.Variant)),
        timeProvider.GetUtcNow(), value, unit);

    private sealed class Entry(Task<IModelContainer> load)
    {
        public Task<IModelContainer> Load { get; } = load;

        public long LastUse { get; set; }
    }
}
