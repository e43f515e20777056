using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>SageMaker Runtime: <c>POST /endpoints/{name}/invocations</c> with a raw body.</summary>
internal sealed class RuntimeProtocol(IServiceProvider services, SignatureVerifier verifier) : IProtocol
{
    // What SageMaker documents for a real-time invocation.
    private const int BodyLimit = 25 * 1024 * 1024;

    /// <inheritdoc/>
    public bool Matches(HttpRequest request) =>
        HttpMethods.IsPost(request.Method)
        && RawPath.Segments(request) is ["endpoints", _, "invocations" or "async-invocations" or "invocations-response-stream"];

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var body = await RequestReader.ReadAsync(context.Request, BodyLimit, cancellationToken);
        verifier.Verify(context.Request, ServiceNames.SageMaker, body.Wire.Span);
        var segments = RawPath.Segments(context.Request);
        if (segments[2] != "invocations" || services.GetService<IRuntimeInvoker>() is not { } invoker)
        {
            throw new AwsError("UnknownOperationException", $"LocalAws does not support {segments[2]} of an endpoint.", StatusCodes.Status404NotFound);
        }

        using var content = new MemoryStream(body.Content.ToArray(), writable: false);
        context.Request.Body = content;
        context.Request.ContentLength = content.Length;
        await invoker.HandleAsync(context, segments[1], cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WriteErrorAsync(HttpContext context, AwsError error, CancellationToken cancellationToken)
    {
        var code = ErrorCodes.ForJson(error.Code);
        context.Response.Headers["x-amzn-ErrorType"] = code;
        context.Response.ContentType = "application/json";
        var body = new JsonObject { ["Code"] = code, ["Message"] = error.Message };
        foreach (var (name, value) in error.Members)
        {
            body[name] = JsonSerializer.SerializeToNode(value);
        }

        var bytes = JsonOutput.Write(body);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, cancellationToken);
    }
}
