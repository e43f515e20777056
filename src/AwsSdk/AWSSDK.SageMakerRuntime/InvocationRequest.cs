using System.Globalization;
using Amazon.Runtime.Internal;
using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime;

/// <summary>What the two invocation requests have in common on the wire.</summary>
internal static class InvocationRequest
{
    private const string DefaultContentType = "application/octet-stream";

    /// <summary>Starts <c>POST /endpoints/{EndpointName}/{path}</c>; the name is encoded as one path segment.</summary>
    /// <exception cref="AmazonSageMakerRuntimeException">The endpoint's name is missing.</exception>
    public static DefaultRequest Create(AmazonSageMakerRuntimeRequest input, string? endpointName, string path)
    {
        if (string.IsNullOrEmpty(endpointName))
        {
            throw new AmazonSageMakerRuntimeException("EndpointName is missing: set it to the name of the endpoint to invoke.");
        }

        var request = new DefaultRequest(input, "Amazon.SageMakerRuntime")
        {
            HttpMethod = "POST",
            ResourcePath = $"/endpoints/{{EndpointName}}/{path}",
        };
        request.AddPathResource("{EndpointName}", endpointName);
        request.Headers["Content-Type"] = DefaultContentType;
        request.Headers["x-amz-api-version"] = "2017-05-13";
        return request;
    }

    /// <summary>Adds a header when there is a value.</summary>
    public static void SetHeader(DefaultRequest request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers[name] = value;
        }
    }

    /// <summary>Adds a number as a header when there is one.</summary>
    public static void SetHeader(DefaultRequest request, string name, int? value) =>
        SetHeader(request, name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Sends the payload from its current position, without copying it.</summary>
    public static void SetBody(DefaultRequest request, MemoryStream? body)
    {
        request.ContentStream = body ?? new MemoryStream();
        var length = request.ContentStream.Length - request.ContentStream.Position;
        request.Headers["Content-Length"] = length.ToString(CultureInfo.InvariantCulture);
    }
}
