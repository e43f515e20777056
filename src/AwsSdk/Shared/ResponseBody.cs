using Amazon.Runtime.Internal.Transform;

namespace AwsSdk.Shared;

/// <summary>Takes the whole body of an answer.</summary>
internal static class ResponseBody
{
    // The largest answer of a model; what claims to be larger grows as it arrives, not on the sender's word.
    private const int LargestInitialSize = 25 * 1024 * 1024;

    /// <summary>Reads the body to its end; the position is back at the start.</summary>
    public static MemoryStream Read(JsonUnmarshallerContext context)
    {
        var body = new MemoryStream((int)Math.Clamp(context.ResponseData.ContentLength, 0, LargestInitialSize));
        context.Stream.CopyTo(body);
        body.Position = 0;
        return body;
    }
}
