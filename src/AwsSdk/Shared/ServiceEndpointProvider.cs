using Amazon;
using Amazon.Runtime;
using Amazon.Runtime.Endpoints;

namespace AwsSdk.Shared;

/// <summary>Where a service answers: its own address when one is configured, else the address of the region.</summary>
/// <param name="prefix">First part of the host, such as <c>api.sagemaker</c>.</param>
/// <param name="fipsPrefix">The same for FIPS endpoints in AWS's main partitions.</param>
internal sealed class ServiceEndpointProvider(string prefix, string fipsPrefix) : IEndpointProvider
{
    private const string Region = "Region";
    private const string CustomEndpoint = "Endpoint";
    private const string UseFips = "UseFIPS";
    private const string UseDualStack = "UseDualStack";

    /// <summary>Collects what decides about the address.</summary>
    public static EndpointParameters Parameters(IClientConfig config, RegionEndpoint? alternate)
    {
        var parameters = new EndpointParameters();
        parameters[UseFips] = config.UseFIPSEndpoint;
        parameters[UseDualStack] = config.UseDualstackEndpoint;
        parameters[Region] = (alternate ?? config.RegionEndpoint)?.SystemName;
        parameters[CustomEndpoint] = alternate is null ? config.ServiceURL : null;
        return parameters;
    }

    /// <inheritdoc/>
    public Endpoint ResolveEndpoint(EndpointParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var fips = parameters[UseFips] is true;
        var dualStack = parameters[UseDualStack] is true;
        if (parameters[CustomEndpoint] is string { Length: > 0 } address)
        {
            return fips || dualStack
                ? throw new AmazonClientException($"A configured service address ({address}) cannot be combined with FIPS or dual-stack endpoints; unset one of them.")
                : new Endpoint(address);
        }

        if (parameters[Region] is not string { Length: > 0 } name)
        {
            throw new AmazonClientException("Neither a region nor a service address is configured.");
        }

        var region = RegionEndpoint.GetBySystemName(name);
        return new Endpoint($"https://{Host(region, fips, dualStack)}");
    }

    private string Host(RegionEndpoint region, bool fips, bool dualStack)
    {
        var suffix = dualStack ? DualStackSuffix(region) : region.PartitionDnsSuffix;
        var isMainPartition = region.PartitionName is "aws" or "aws-us-gov";
        var first = (fips, dualStack) switch
        {
            (false, _) => prefix,
            (true, false) when isMainPartition => fipsPrefix,
            _ => $"{prefix}-fips",
        };
        return $"{first}.{region.SystemName}.{suffix}";
    }

    private static string DualStackSuffix(RegionEndpoint region) => region.PartitionName == "aws-cn" ? "api.amazonwebservices.com.cn" : "api.aws";
}
