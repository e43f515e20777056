using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime;

/// <summary>Writes InvokeEndpoint.</summary>
internal sealed class InvokeEndpointMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var invocation = (InvokeEndpointRequest)input;
        var request = InvocationRequest.Create(invocation, invocation.EndpointName, "invocations");
        InvocationRequest.SetHeader(request, "Content-Type", invocation.ContentType);
        InvocationRequest.SetHeader(request, "Accept", invocation.Accept);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Custom-Attributes", invocation.CustomAttributes);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Target-Model", invocation.TargetModel);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Target-Variant", invocation.TargetVariant);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Target-Container-Hostname", invocation.TargetContainerHostname);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Inference-Id", invocation.InferenceId);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Enable-Explanations", invocation.EnableExplanations);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Inference-Component", invocation.InferenceComponentName);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Session-Id", invocation.SessionId);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Prefix-Aware-Id", invocation.PrefixAwareId);
        InvocationRequest.SetBody(request, invocation.Body);
        return request;
    }
}
