using System.Net;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;
using Amazon.Runtime.Internal.Util;

namespace AwsSdk.Shared;

/// <summary>Makes an exception of ours from what the answer said.</summary>
internal delegate AmazonServiceException ErrorFactory(ErrorResponse error, Exception? innerException, HttpStatusCode statusCode);

/// <summary>The errors of a service by their wire names. What is not listed becomes the service's common exception.</summary>
/// <param name="common">Makes the common exception.</param>
/// <param name="isQueryCompatible">Whether an <c>x-amzn-query-error</c> header names the code that callers see.</param>
internal sealed class ErrorCatalog(ErrorFactory common, bool isQueryCompatible = false)
{
    private readonly Dictionary<string, (ErrorFactory Create, Action<AmazonServiceException, JsonElement>? Fill)> _known = new(StringComparer.Ordinal);

    /// <summary>Adds an error.</summary>
    /// <param name="code">Its wire name, without namespace.</param>
    /// <param name="create">Makes its exception.</param>
    /// <param name="fill">Takes members beyond the message from the JSON body.</param>
    public ErrorCatalog Add(string code, ErrorFactory create, Action<AmazonServiceException, JsonElement>? fill = null)
    {
        _known.Add(code, (create, fill));
        return this;
    }

    /// <summary>Adds an error that is also known under the code of an older protocol.</summary>
    public ErrorCatalog Add(string shape, string code, ErrorFactory create) => Add(shape, create).Add(code, create);

    /// <summary>Reads an error from header and body, whatever the body is.</summary>
    public AmazonServiceException Read(JsonUnmarshallerContext context, Exception? innerException, HttpStatusCode statusCode)
    {
        var reader = new StreamingUtf8JsonReader(context.Stream, 4096, context.JsonMaxDepth);
        var error = JsonErrorResponseUnmarshaller.GetInstance().Unmarshall(context, ref reader);
        error.InnerException = innerException;
        error.StatusCode = statusCode;
        if (string.IsNullOrEmpty(error.Code))
        {
            // Core gives up on a body that is not JSON before it looks at the header.
            error.Code = CodeInHeader(context.ResponseData);
        }

        var shape = error.Code;
        if (isQueryCompatible)
        {
            AwsQueryCompatibleErrorHandler.ApplyQueryErrorHeader(error, context.ResponseData);
        }

        if (!Find(shape, error.Code, out var known))
        {
            return common(error, innerException, statusCode);
        }

        var exception = known.Create(error, innerException, statusCode);
        if (known.Fill is { } fill)
        {
            Fill(exception, context.GetResponseBodyBytes(), fill);
        }

        return exception;
    }

    private static string? CodeInHeader(IWebResponseData response)
    {
        const string Header = "x-amzn-ErrorType";
        var value = response.IsHeaderPresent(Header) ? response.GetHeaderValue(Header) : null;
        return value?[(value.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(':')[0];
    }

    private bool Find(string? shape, string? code, out (ErrorFactory Create, Action<AmazonServiceException, JsonElement>? Fill) known)
    {
        known = default;
        return (shape is not null && _known.TryGetValue(shape, out known)) || (code is not null && _known.TryGetValue(code, out known));
    }

    private static void Fill(AmazonServiceException exception, byte[]? body, Action<AmazonServiceException, JsonElement> fill)
    {
        if (body is not { Length: > 0 })
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                fill(exception, document.RootElement);
            }
        }
        catch (JsonException)
        {
            // The header named the error; the body is a proxy's page. The members stay null, the error itself is reported.
        }
    }
}
