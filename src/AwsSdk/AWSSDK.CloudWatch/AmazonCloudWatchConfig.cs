using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;
using AwsSdk.Shared;

namespace Amazon.CloudWatch;

/// <summary>
/// How a client of CloudWatch reaches its service: region or <c>ServiceURL</c> (the last one set wins), retries, timeouts.
/// </summary>
/// <remarks>
/// The environment variable <c>AWS_ENDPOINT_URL_CLOUDWATCH</c> sets the address as well.
/// With an address of one's own, set <c>AuthenticationRegion</c> too: the signature needs a region.
/// </remarks>
public partial class AmazonCloudWatchConfig : ClientConfig
{
    private static readonly string s_userAgent = InternalSDKUtils.BuildUserAgentString("CloudWatch", StandardConfiguration.Version);

    /// <summary>Starts from the environment and the shared configuration files.</summary>
    public AmazonCloudWatchConfig()
        : base(StandardConfiguration.Provider())
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "monitoring";
        EndpointProvider = new ServiceEndpointProvider("monitoring", "monitoring-fips");
    }

    /// <summary>AWS's identifier of the service: <c>CloudWatch</c>.</summary>
    public static new string ServiceId => "CloudWatch";

    /// <summary>First part of the service's host name.</summary>
    public override string RegionEndpointServiceName => "monitoring";

    /// <summary>Date of the API.</summary>
    public override string ServiceVersion => "2010-08-01";

    /// <summary>What the client calls itself in the <c>User-Agent</c> header.</summary>
    public override string UserAgent => s_userAgent;

    /// <summary>The address to which a request would go.</summary>
    /// <exception cref="AmazonClientException">Neither region nor address is set, or an address is combined with FIPS or dual-stack.</exception>
    public override Endpoint DetermineServiceOperationEndpoint(ServiceOperationEndpointParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return EndpointProvider.ResolveEndpoint(ServiceEndpointProvider.Parameters(this, parameters.AlternateEndpoint));
    }
}
