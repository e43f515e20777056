using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.SageMakerRuntime.Model;
using AwsSdk.Shared;

namespace Amazon.SageMakerRuntime;

/// <summary>Reads the answer of InvokeEndpoint: the payload as it is, the rest from headers.</summary>
internal sealed class InvokeEndpointUnmarshaller(ErrorCatalog errors) : JsonResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var body = ResponseBody.Read(input);
        return new InvokeEndpointResponse
        {
            Body = body.Length > 0 ? body : null,
            ContentType = ResponseHeader.Read(input, "Content-Type"),
            InvokedProductionVariant = ResponseHeader.Read(input, "x-Amzn-Invoked-Production-Variant"),
            CustomAttributes = ResponseHeader.Read(input, "X-Amzn-SageMaker-Custom-Attributes"),
            NewSessionId = ResponseHeader.Read(input, "X-Amzn-SageMaker-New-Session-Id"),
            ClosedSessionId = ResponseHeader.Read(input, "X-Amzn-SageMaker-Closed-Session-Id"),
        };
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        errors.Read(input, innerException, statusCode);
}
