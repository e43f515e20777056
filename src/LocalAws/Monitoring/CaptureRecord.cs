using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LocalAws.Monitoring;

/// <summary>One body of a captured invocation.</summary>
/// <param name="ContentType">As the caller or the container gave it.</param>
/// <param name="Data">Text as it was, or base64 when <paramref name="Encoding"/> says so.</param>
/// <param name="Encoding"><c>CSV</c>, <c>JSON</c> or <c>BASE64</c>.</param>
internal sealed record CapturedBody(string ContentType, string Data, string Encoding)
{
    /// <summary>Captures bytes: CSV and JSON as text, everything else as base64.</summary>
    public static CapturedBody Of(string contentType, ReadOnlySpan<byte> body)
    {
        var mediaType = contentType.Split(';')[0].Trim().ToLowerInvariant();
        var encoding = mediaType switch
        {
            "text/csv" => "CSV",
            "application/json" or "application/jsonlines" => "JSON",
            _ => "BASE64",
        };
        var data = encoding == "BASE64" ? Convert.ToBase64String(body) : System.Text.Encoding.UTF8.GetString(body);
        return new CapturedBody(contentType, data, encoding);
    }
}

/// <summary>One invocation as data capture writes it: a line of JSON (aws-reference: Data capture and ground truth records).</summary>
/// <param name="EventId">Id of the capture.</param>
/// <param name="InferenceTime">When the endpoint was invoked; kept to the second.</param>
/// <param name="Input">What the caller sent.</param>
/// <param name="Output">What the container answered, or null when only input is captured.</param>
/// <param name="InferenceId">Id that the caller gave, or null.</param>
/// <param name="CustomAttributes">Attributes that the caller gave, or null.</param>
internal sealed record CaptureRecord(
    string EventId,
    DateTimeOffset InferenceTime,
    CapturedBody Input,
    CapturedBody? Output,
    string? InferenceId = null,
    string? CustomAttributes = null)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The key of the file that holds captures of the hour: <c>prefix/endpoint/variant/yyyy/mm/dd/hh/file.jsonl</c>, in UTC.</summary>
    public static string Folder(string prefix, string endpoint, string variant, DateTimeOffset time)
    {
        var hour = time.UtcDateTime.ToString("yyyy/MM/dd/HH", CultureInfo.InvariantCulture);
        return prefix.Length == 0 ? $"{endpoint}/{variant}/{hour}" : $"{prefix.TrimEnd('/')}/{endpoint}/{variant}/{hour}";
    }

    /// <summary>The line, without a line break.</summary>
    public string ToJson()
    {
        var data = new JsonObject { ["endpointInput"] = Body(Input, "INPUT") };
        if (Output is not null)
        {
            data["endpointOutput"] = Body(Output, "OUTPUT");
        }

        var metadata = new JsonObject { ["eventId"] = EventId };
        if (InferenceId is not null)
        {
            metadata["inferenceId"] = InferenceId;
        }

        if (CustomAttributes is not null)
        {
            metadata["customAttributes"] = new JsonArray(CustomAttributes);
        }

        metadata["inferenceTime"] = InferenceTime.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
        return new JsonObject { ["captureData"] = data, ["eventMetadata"] = metadata, ["eventVersion"] = "0" }.ToJsonString(s_options);
    }

    /// <summary>Reads one line.</summary>
    /// <exception cref="FormatException">The line is no capture record.</exception>
    public static CaptureRecord Parse(string line)
    {
        try
        {
            var root = JsonNode.Parse(line)!;
            var metadata = root["eventMetadata"]!;
            return new CaptureRecord(
                (string)metadata["eventId"]!,
                DateTimeOffset.Parse((string)metadata["inferenceTime"]!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
                Body(root["captureData"]!["endpointInput"]!),
                root["captureData"]!["endpointOutput"] is { } output ? Body(output) : null,
                (string?)metadata["inferenceId"],
                (string?)(metadata["customAttributes"] as JsonArray)?.FirstOrDefault());
        }
        catch (Exception exception) when (exception is JsonException or NullReferenceException or InvalidOperationException or ArgumentNullException)
        {
            throw new FormatException($"This is no data-capture record: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a JSON Lines file; blank lines are skipped.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <exception cref="FormatException">A line is no capture record; the text names file and line.</exception>
    public static IReadOnlyList<CaptureRecord> ReadFile(Stream content, string name)
    {
        using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        var records = new List<CaptureRecord>();
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                records.Add(Parse(line));
            }
            catch (FormatException exception)
            {
                throw new FormatException($"{name}, line {number}: {exception.Message}", exception);
            }
        }

        return records;
    }

    private static JsonObject Body(CapturedBody body, string mode) => new()
    {
        ["observedContentType"] = body.ContentType,
        ["mode"] = mode,
        ["data"] = body.Data,
        ["encoding"] = body.Encoding,
    };

    private static CapturedBody Body(JsonNode node) =>
        new((string?)node["observedContentType"] ?? "", (string)node["data"]!, (string)node["encoding"]!);
}
