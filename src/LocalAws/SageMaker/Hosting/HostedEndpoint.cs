using System.Text.Json.Nodes;

namespace LocalAws.SageMaker.Hosting;

/// <summary>An endpoint whose models are in memory.</summary>
/// <param name="Name">Endpoint name.</param>
/// <param name="Variants">Production variants.</param>
/// <param name="Capture">The data capture configuration, or null.</param>
internal sealed record HostedEndpoint(string Name, IReadOnlyList<HostedVariant> Variants, JsonObject? Capture);

/// <summary>A production variant that answers.</summary>
/// <param name="Name">Variant name.</param>
/// <param name="Weight">Share of the traffic relative to the other weights.</param>
/// <param name="InstanceCount">Instances that the traffic is spread over.</param>
/// <param name="Model">The model or models.</param>
internal sealed record HostedVariant(string Name, double Weight, int InstanceCount, IVariantModel Model);

/// <summary>What a variant runs: one model, or many behind TargetModel.</summary>
internal interface IVariantModel
{
    /// <summary>Whether requests must name a TargetModel.</summary>
    bool IsMultiModel { get; }

    /// <summary>How many models are in memory now.</summary>
    int LoadedModels { get; }

    /// <summary>The container that answers a request.</summary>
    /// <param name="targetModel">TargetModel of the request, or null.</param>
    /// <param name="cancellationToken">Stops waiting for a model that is being loaded.</param>
    ValueTask<Algorithms.IModelContainer> ResolveAsync(string? targetModel, CancellationToken cancellationToken);
}
