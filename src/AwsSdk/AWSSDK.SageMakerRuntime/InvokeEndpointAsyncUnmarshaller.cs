using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;
using Amazon.SageMakerRuntime.Model;
using AwsSdk.Shared;

namespace Amazon.SageMakerRuntime;

/// <summary>Reads the answer of InvokeEndpointAsync: one JSON member, the locations from headers.</summary>
internal sealed class InvokeEndpointAsyncUnmarshaller(ErrorCatalog errors) : JsonResponseUnmarshaller
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var body = ResponseBody.Read(input);
        var response = body.Length == 0
            ? new InvokeEndpointAsyncResponse()
            : JsonSerializer.Deserialize<InvokeEndpointAsyncResponse>(body, ShapeJson.Options) ?? new InvokeEndpointAsyncResponse();
        response.OutputLocation = ResponseHeader.Read(input, "X-Amzn-SageMaker-OutputLocation");
        response.FailureLocation = ResponseHeader.Read(input, "X-Amzn-SageMaker-FailureLocation");
        return response;
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        errors.Read(input, innerException, statusCode);
}
