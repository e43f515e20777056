using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime;

/// <summary>Writes InvokeEndpointAsync. The content type belongs to the object in S3, so it travels in a header of its own.</summary>
internal sealed class InvokeEndpointAsyncMarshaller : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var invocation = (InvokeEndpointAsyncRequest)input;
        var request = InvocationRequest.Create(invocation, invocation.EndpointName, "async-invocations");
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Content-Type", invocation.ContentType);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Accept", invocation.Accept);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Custom-Attributes", invocation.CustomAttributes);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Inference-Id", invocation.InferenceId);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-InputLocation", invocation.InputLocation);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-RequestTTLSeconds", invocation.RequestTTLSeconds);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-InvocationTimeoutSeconds", invocation.InvocationTimeoutSeconds);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-S3OutputPathExtension", invocation.S3OutputPathExtension);
        InvocationRequest.SetHeader(request, "X-Amzn-SageMaker-Filename", invocation.Filename);
        InvocationRequest.SetBody(request, invocation.Body);
        return request;
    }
}
