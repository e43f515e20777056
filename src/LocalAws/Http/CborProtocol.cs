using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>Smithy rpc-v2-cbor: <c>POST /service/{service}/operation/{operation}</c>, which the official CloudWatch client speaks.</summary>
internal sealed class CborProtocol(Operations operations, SignatureVerifier verifier) : IProtocol
{
    private const string Marker = "smithy-protocol";
    private const string Name = "rpc-v2-cbor";

    /// <inheritdoc/>
    public bool Matches(HttpRequest request) => request.Headers.ContainsKey(Marker);

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var body = await RequestReader.ReadAsync(context.Request, RequestReader.RpcLimit, cancellationToken);
        if (context.Request.Headers[Marker] != Name)
        {
            throw new AwsError("UnknownOperationException", $"LocalAws speaks the smithy protocol {Name}, not '{context.Request.Headers[Marker]}'.");
        }

        if (context.Request.Path.Value?.Split('/') is not ["", "service", var target, "operation", var operationName])
        {
            throw new AwsError("UnknownOperationException", $"The path must be /service/…/operation/…, not '{context.Request.Path}'.");
        }

        var service = ServiceNames.ByTarget(target);
        verifier.Verify(context.Request, service, body.Wire.Span);
        var operation = operations.Find(service, operationName);
        var input = body.Content.IsEmpty ? [] : CborTranscoder.ToJson(body.Content);
        var output = await operation(input, cancellationToken);
        await WriteAsync(context, output ?? [], cancellationToken);
    }

    /// <inheritdoc/>
    public Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken)
    {
        RpcErrors.AddQueryError(context, error);
        var body = new JsonObject { ["__type"] = "com.amazonaws.cloudwatch#" + ErrorCodes.ForJson(error.Code), ["message"] = error.Message };
        foreach (var (name, value) in error.Members)
        {
            body[name] = JsonSerializer.SerializeToNode(value);
        }

        return WriteAsync(context, body, cancellationToken);
    }

    private static async Task WriteAsync(HttpContext context, JsonObject output, CancellationToken cancellationToken)
    {
        context.Response.Headers[Marker] = Name;
        context.Response.ContentType = "application/cbor";
        var bytes = CborTranscoder.ToCbor(output);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, cancellationToken);
    }
}
