using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>awsJson 1.0 and 1.1: <c>POST /</c> with <c>X-Amz-Target: Service.Operation</c> and a JSON object.</summary>
internal sealed class JsonProtocol(Operations operations, SignatureVerifier verifier) : IProtocol
{
    private const string Target = "X-Amz-Target";
    private const string TypePrefix = "application/x-amz-json-";

    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    /// <inheritdoc/>
    public bool Matches(HttpRequest request) => request.Headers.ContainsKey(Target);

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var body = await RequestReader.ReadAsync(context.Request, RequestReader.RpcLimit, cancellationToken);
        var target = context.Request.Headers[Target].ToString();
        var dot = target.LastIndexOf('.');
        if (dot < 0)
        {
            throw new AwsError("UnknownOperationException", $"X-Amz-Target must look like SageMaker.ListEndpoints, not '{target}'.");
        }

        var service = ServiceNames.ByTarget(target[..dot]);
        verifier.Verify(context.Request, service, body.Wire.Span);
        var operation = operations.Find(service, target[(dot + 1)..]);
        var output = await operation(Parse(body.Content), cancellationToken);
        await WriteAsync(context, output, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken)
    {
        RpcErrors.AddQueryError(context, error);
        var body = new JsonObject { ["__type"] = ErrorCodes.ForJson(error.Code), ["message"] = error.Message, ["Message"] = error.Message };
        foreach (var (name, value) in error.Members)
        {
            body[name] = JsonSerializer.SerializeToNode(value);
        }

        await WriteAsync(context, body, cancellationToken);
    }

    /// <summary>The JSON object of a body; an empty body is an empty object.</summary>
    public static JsonObject Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            return content.IsEmpty
                ? []
                : JsonNode.Parse(content.Span, documentOptions: s_strict) as JsonObject ?? throw new AwsError(ErrorCodes.Unreadable, "The body must be one JSON object.");
        }
        catch (JsonException exception)
        {
            throw new AwsError(ErrorCodes.Unreadable, $"The body is not valid JSON: {exception.Message}");
        }
    }

    private static async Task WriteAsync(HttpContext context, JsonObject? output, CancellationToken cancellationToken)
    {
        var asked = context.Request.ContentType ?? "";
        context.Response.ContentType = asked.StartsWith(TypePrefix, StringComparison.OrdinalIgnoreCase) ? asked : TypePrefix + "1.1";
        if (output is null)
        {
            context.Response.ContentLength = 0;
            return;
        }

        var bytes = JsonOutput.Write(output);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, cancellationToken);
    }
}
