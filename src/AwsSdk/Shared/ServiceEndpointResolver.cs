using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.Runtime.Internal;

namespace AwsSdk.Shared;

/// <summary>Pipeline step that asks the client's endpoint provider for the address of each request.</summary>
internal sealed class ServiceEndpointResolver : BaseEndpointResolver
{
    /// <inheritdoc/>
    protected override EndpointParameters MapEndpointsParameters(IRequestContext requestContext) =>
        ServiceEndpointProvider.Parameters(requestContext.ClientConfig, requestContext.Request.AlternateEndpoint);
}
