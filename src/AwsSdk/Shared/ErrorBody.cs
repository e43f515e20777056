using System.Text.Json;

namespace AwsSdk.Shared;

/// <summary>Reads members of an error's JSON object. A member that is missing or of another type reads as null.</summary>
internal static class ErrorBody
{
    public static string? Text(JsonElement body, string member) =>
        body.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static int? Number(JsonElement body, string member) =>
        body.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;
}
