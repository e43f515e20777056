using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Algorithms;
using LocalAws.SageMaker;

namespace LocalAws.Runtime;

/// <summary>Writes one line of captured data (aws-reference 4.6).</summary>
internal static class CaptureLine
{
    /// <summary>The line, without its end.</summary>
    /// <param name="capture">DataCaptureConfig of the endpoint.</param>
    /// <param name="invocation">What was asked.</param>
    /// <param name="response">What was answered.</param>
    /// <param name="eventId">Id of the event.</param>
    /// <param name="time">Time of the inference.</param>
    public static string Write(JsonObject capture, Invocation invocation, ContainerResponse response, string eventId, DateTimeOffset time)
    {
        var modes = capture.Items("CaptureOptions").Select(option => option.Text("CaptureMode")).ToHashSet();
        var isBoth = modes.Contains("InputAndOutput");
        var data = new JsonObject();
        if (isBoth || modes.Contains("Input"))
        {
            data["endpointInput"] = Side(capture, invocation.ContentType, "INPUT", invocation.Body.Span);
        }

        if (isBoth || modes.Contains("Output"))
        {
            data["endpointOutput"] = Side(capture, response.ContentType, "OUTPUT", response.Body);
        }

        var metadata = new JsonObject { ["eventId"] = eventId };
        if (invocation.InferenceId is { } inferenceId)
        {
            metadata["inferenceId"] = inferenceId;
        }

        if (invocation.CustomAttributes is { } attributes)
        {
            metadata["customAttributes"] = new JsonArray(attributes);
        }

        metadata["inferenceTime"] = time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        return new JsonObject { ["captureData"] = data, ["eventMetadata"] = metadata, ["eventVersion"] = "0" }.ToJsonString();
    }

    /// <summary>Folder of an hour: <c>&lt;destination&gt;/&lt;endpoint&gt;/&lt;variant&gt;/yyyy/mm/dd/hh</c>.</summary>
    public static string HourFolder(string endpoint, string variant, DateTimeOffset time) =>
        $"{endpoint}/{variant}/{time.UtcDateTime:yyyy'/'MM'/'dd'/'HH}";

    private static JsonObject Side(JsonObject capture, string contentType, string mode, ReadOnlySpan<byte> body)
    {
        var encoding = EncodingOf(capture.Structure("CaptureContentTypeHeader"), contentType);
        return new JsonObject
        {
            ["observedContentType"] = contentType,
            ["mode"] = mode,
            ["data"] = encoding == "BASE64" ? Convert.ToBase64String(body) : Encoding.UTF8.GetString(body),
            ["encoding"] = encoding,
        };
    }

    // Types that the configuration does not list are captured in base64.
    private static string EncodingOf(JsonObject? header, string contentType)
    {
        var type = contentType.Split(';')[0].Trim();
        bool Lists(string member) => header?[member] is JsonArray types
            && types.Any(item => string.Equals(item?.GetValue<string>(), type, StringComparison.OrdinalIgnoreCase));
        return Lists("CsvContentTypes") ? "CSV" : Lists("JsonContentTypes") ? "JSON" : "BASE64";
    }
}
