using LocalAws.Http;
using LocalAws.SageMaker.Hosting;

namespace LocalAws.Runtime;

/// <summary>Chooses the production variant of a request: the one it names, or one at random by weight.</summary>
internal sealed class VariantChooser(int seed)
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);

    /// <summary>A variant for a request.</summary>
    public HostedVariant Choose(HostedEndpoint endpoint, string? targetVariant)
    {
        if (targetVariant is not null)
        {
            return endpoint.Variants.FirstOrDefault(variant => variant.Name == targetVariant)
                ?? throw new AwsError(
                    "ValidationError",
                    $"Variant {targetVariant} not found for endpoint {endpoint.Name}. It has {string.Join(", ", endpoint.Variants.Select(variant => variant.Name))}.");
        }

        var total = endpoint.Variants.Sum(variant => variant.Weight);
        var draw = Next() * total;
        foreach (var variant in endpoint.Variants)
        {
            draw -= variant.Weight;
            if (draw < 0)
            {
                return variant;
            }
        }

        return endpoint.Variants[^1];
    }

    /// <summary>True for the given share of calls.</summary>
    public bool Hits(double percent) => percent >= 100 || (percent > 0 && Next() * 100 < percent);

    // Random is not safe for concurrent use once it has a seed.
    private double Next()
    {
        lock (_gate)
        {
            return _random.NextDouble();
        }
    }
}
