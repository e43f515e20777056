using LocalAws.Http;

namespace LocalAws.Runtime;

/// <summary>InvokeEndpoint over HTTP: headers of aws-reference 1.3 in and out.</summary>
internal sealed class RuntimeInvoker(InvocationService service) : IRuntimeInvoker
{
    private const string Prefix = "X-Amzn-SageMaker-";

    /// <inheritdoc/>
    public async Task HandleAsync(HttpContext context, string endpointName, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancellationToken);
        if (body.Length == 0)
        {
            throw new AwsError("ValidationError", "The request has no body: send the rows to predict.");
        }

        var headers = context.Request.Headers;
        string? Header(string name) => headers.TryGetValue(Prefix + name, out var values) && values.ToString() is { Length: > 0 } text ? text : null;
        var invocation = new Invocation(
            endpointName,
            body.GetBuffer().AsMemory(0, (int)body.Length),
            context.Request.ContentType is { Length: > 0 } type ? type : "application/octet-stream",
            headers.Accept.ToString())
        {
            TargetVariant = Header("Target-Variant"),
            TargetModel = Header("Target-Model"),
            InferenceId = Checked(Header("Inference-Id"), "InferenceId", 64),
            CustomAttributes = Checked(Header("Custom-Attributes"), "CustomAttributes", 1024),
        };
        var answer = await service.InvokeAsync(invocation, cancellationToken);

        var response = context.Response;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        response.Headers["x-Amzn-Invoked-Production-Variant"] = answer.Variant;
        if (invocation.CustomAttributes is { } attributes)
        {
            response.Headers[$"{Prefix}Custom-Attributes"] = attributes;
        }

        await response.Body.WriteAsync(answer.Body, cancellationToken);
    }

    private static string? Checked(string? value, string member, int maxLength) => value is null || value.Length <= maxLength
        ? value
        : throw new AwsError("ValidationError", $"{member} is {value.Length} characters long; {maxLength} are allowed.");
}
