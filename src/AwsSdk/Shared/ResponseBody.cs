using Amazon.Runtime.Internal.Transform;

namespace AwsSdk.Shared;

/// <summary>Takes the whole body of an answer.</summary>
internal static class ResponseBody
{
    /// <summary>Reads the body to its end; the position is back at the start.</summary>
    public static MemoryStream Read(JsonUnmarshallerContext context)
    {
        var body = new MemoryStream((int)Math.Clamp(context.ResponseData.ContentLength, 0, Array.MaxLength));
        context.Stream.CopyTo(body);
        body.Position = 0;
        return body;
    }
}
