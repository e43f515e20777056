using Amazon.Runtime.Internal.Transform;

namespace Amazon.SageMakerRuntime;

/// <summary>Reads headers of an answer.</summary>
internal static class ResponseHeader
{
    /// <summary>The header's value, or null when the answer does not carry it.</summary>
    public static string? Read(JsonUnmarshallerContext context, string name) =>
        context.ResponseData.IsHeaderPresent(name) ? context.ResponseData.GetHeaderValue(name) : null;
}
