using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Transform;

namespace AwsSdk.Shared;

/// <summary>Reads a JSON-RPC answer. Operations without output answer with an empty body, which reads as an empty object.</summary>
internal sealed class JsonRpcUnmarshaller<TResponse>(ErrorCatalog errors) : JsonResponseUnmarshaller
    where TResponse : AmazonWebServiceResponse, new()
{
    public override AmazonWebServiceResponse Unmarshall(JsonUnmarshallerContext input)
    {
        var body = ResponseBody.Read(input);
        return body.Length == 0
            ? new TResponse()
            : JsonSerializer.Deserialize<TResponse>(body.GetBuffer().AsSpan(0, (int)body.Length), ShapeJson.Options) ?? new TResponse();
    }

    public override AmazonServiceException UnmarshallException(JsonUnmarshallerContext input, Exception innerException, HttpStatusCode statusCode) =>
        errors.Read(input, innerException, statusCode);
}
