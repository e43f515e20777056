using Amazon.Runtime.Internal;

namespace AwsSdk.Shared;

/// <summary>What a client adds to AWSSDK.Core's request pipeline.</summary>
internal static class ServicePipeline
{
    /// <summary>Puts our endpoint and signature steps after the marshaller: Marshaller, Auth, EndpointResolver, then Core's.</summary>
    public static void Customize(RuntimePipeline pipeline)
    {
        pipeline.RemoveHandler<EndpointResolver>();
        pipeline.AddHandlerAfter<Marshaller>(new ServiceEndpointResolver());
        pipeline.AddHandlerAfter<Marshaller>(new SignatureAuthResolver());
    }
}
