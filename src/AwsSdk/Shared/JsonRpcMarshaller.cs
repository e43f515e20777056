using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace AwsSdk.Shared;

/// <summary>Writes a call as <c>POST /</c> with the operation in <c>X-Amz-Target</c> and the members as one JSON object.</summary>
internal sealed class JsonRpcMarshaller(JsonRpcService service, string operation) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    public IRequest Marshall(AmazonWebServiceRequest input)
    {
        var request = new DefaultRequest(input, service.ServiceName)
        {
            HttpMethod = "POST",
            ResourcePath = "/",
            Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), ShapeJson.Options),
        };
        request.Headers["Content-Type"] = $"application/x-amz-json-{service.JsonVersion}";
        request.Headers["X-Amz-Target"] = $"{service.Target}.{operation}";
        request.Headers["x-amz-api-version"] = service.ApiVersion;
        if (service.IsQueryCompatible)
        {
            request.Headers["x-amzn-query-mode"] = "true";
        }

        if (service.CompressedOperations.Contains(operation))
        {
            request.CompressionAlgorithm = CompressionEncodingAlgorithm.gzip;
        }

        return request;
    }
}
