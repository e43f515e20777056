using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using LocalAws.CloudWatch;
using LocalAws.S3;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Hosting;

/// <summary>The endpoints whose models are in memory. After a restart an endpoint is loaded when it is first needed.</summary>
internal sealed class EndpointHost(IDocumentStore documents, ModelLoader loader, IMetricStore metrics, TimeProvider timeProvider)
{
    private readonly ConcurrentDictionary<string, Lazy<HostedEndpoint>> _endpoints = new(StringComparer.Ordinal);

    /// <summary>Endpoints in memory.</summary>
    public IEnumerable<HostedEndpoint> Loaded =>
        _endpoints.Values.Where(endpoint => endpoint.IsValueCreated).Select(endpoint => endpoint.Value);

    /// <summary>An endpoint in service, loaded when it is not yet; null for a missing one or one in another state.</summary>
    /// <exception cref="ModelLoadException">The models of an endpoint in service are gone.</exception>
    public HostedEndpoint? Find(string name)
    {
        if (_endpoints.TryGetValue(name, out var loaded))
        {
            return loaded.Value;
        }

        return documents.Find(Kinds.Endpoint, name) is { } endpoint && endpoint.Text("EndpointStatus") == "InService" ? Load(endpoint) : null;
    }

    /// <summary>Loads what an endpoint document says, or returns what is loaded under its name.</summary>
    /// <exception cref="ModelLoadException">A model cannot be hosted.</exception>
    public HostedEndpoint Load(JsonObject endpoint)
    {
        var name = endpoint.RequiredText("EndpointName");
        var lazy = _endpoints.GetOrAdd(name, _ => new Lazy<HostedEndpoint>(() => Build(name, endpoint)));
        try
        {
            return lazy.Value;
        }
        catch (ModelLoadException)
        {
            _endpoints.TryRemove(new(name, lazy));
            throw;
        }
    }

    /// <summary>Takes an endpoint out of memory.</summary>
    public void Unload(string name) => _endpoints.TryRemove(name, out _);

    private HostedEndpoint Build(string name, JsonObject endpoint) => new(
        name,
        [.. endpoint.Items(Private.Hosted).Select(variant => BuildVariant(name, variant))],
        endpoint.Structure(Private.Capture) is { } capture && capture.Flag("EnableCapture") ? capture : null);

    private HostedVariant BuildVariant(string endpoint, JsonObject variant)
    {
        var name = variant.RequiredText("VariantName");
        var image = variant.RequiredText("Image");
        var artifact = S3Uri.Parse(variant.RequiredText("ModelDataUrl"), "ModelDataUrl");
        IVariantModel model;
        if (variant.Text("Mode") == "MultiModel")
        {
            loader.Find(image);
            model = new MultiModel(new MultiModelPlace(endpoint, name, image, artifact), loader, metrics, timeProvider);
        }
        else
        {
            model = new SingleModel(loader.Load(image, artifact, name));
        }

        return new HostedVariant(name, variant.Number("Weight") ?? 1, variant.Whole("InstanceCount") ?? 1, model);
    }
}
