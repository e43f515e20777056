using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;
using Amazon.Util.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker;

/// <summary>
/// How a client of SageMaker reaches its service: region or <c>ServiceURL</c> (the last one set wins), retries, timeouts.
/// </summary>
/// <remarks>
/// The environment variable <c>AWS_ENDPOINT_URL_SAGEMAKER</c> sets the address as well.
/// With an address of one's own, set <c>AuthenticationRegion</c> too: the signature needs a region.
/// </remarks>
public partial class AmazonSageMakerConfig : ClientConfig
{
    private static readonly string s_userAgent = InternalSDKUtils.BuildUserAgentString("SageMaker", StandardConfiguration.Version);

    /// <summary>Starts from the environment and the shared configuration files.</summary>
    public AmazonSageMakerConfig()
        : base(StandardConfiguration.Provider())
    {
        base.ServiceId = ServiceId;
        AuthenticationServiceName = "sagemaker";
        EndpointProvider = new ServiceEndpointProvider("api.sagemaker", "api-fips.sagemaker");
    }

    /// <summary>AWS's identifier of the service: <c>SageMaker</c>.</summary>
    public static new string ServiceId => "SageMaker";

    /// <summary>First part of the service's host name.</summary>
    public override string RegionEndpointServiceName => "api.sagemaker";

    /// <summary>Date of the API.</summary>
    public override string ServiceVersion => "2017-07-24";

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
