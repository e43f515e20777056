namespace LocalAws.Runtime;

/// <summary>One call of InvokeEndpoint.</summary>
/// <param name="EndpointName">Endpoint name.</param>
/// <param name="Body">Payload.</param>
/// <param name="ContentType">Type of the payload.</param>
/// <param name="Accept">Wanted type of the answer; may be empty.</param>
internal sealed record Invocation(string EndpointName, ReadOnlyMemory<byte> Body, string ContentType, string Accept)
{
    /// <summary>Variant that must answer; null leaves it to the weights.</summary>
    public string? TargetVariant { get; init; }

    /// <summary>Model of a multi-model endpoint.</summary>
    public string? TargetModel { get; init; }

    /// <summary>The caller's own id, kept in captured data.</summary>
    public string? InferenceId { get; init; }

    /// <summary>Free text of the caller, kept in captured data and handed back.</summary>
    public string? CustomAttributes { get; init; }
}

/// <summary>A successful answer.</summary>
/// <param name="Body">Payload.</param>
/// <param name="ContentType">Type of the payload.</param>
/// <param name="Variant">Variant that answered.</param>
internal sealed record InvocationAnswer(byte[] Body, string ContentType, string Variant);
