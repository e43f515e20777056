using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LocalAws.CloudWatch.Operations;

/// <summary>Opaque page tokens that are good for the request they came from.</summary>
internal static class PageToken
{
    private const int HashLength = 16;

    /// <summary>Makes a token.</summary>
    /// <param name="request">The request; all members but the token itself and the page size must be the same next time.</param>
    /// <param name="position">Where the next page begins.</param>
    public static string Format(JsonObject request, string position) =>
        Convert.ToBase64String([.. Hash(request), .. Encoding.UTF8.GetBytes(position)]);

    /// <summary>The position of the request's token, or null where it has none.</summary>
    /// <exception cref="Http.AwsError">The token is of another request, or none at all.</exception>
    public static string? Read(JsonObject request)
    {
        if (request["NextToken"]?.GetValue<string>() is not { Length: > 0 } token)
        {
            return null;
        }

        var bytes = new byte[token.Length];
        return Convert.TryFromBase64String(token, bytes, out var length)
            && length > HashLength
            && bytes.AsSpan(0, HashLength).SequenceEqual(Hash(request))
                ? Encoding.UTF8.GetString(bytes, HashLength, length - HashLength)
                : throw CloudWatchErrors.InvalidToken();
    }

    private static byte[] Hash(JsonObject request)
    {
        var members = request
            .Where(member => member.Key is not ("NextToken" or "MaxRecords" or "MaxDatapoints") && member.Value is not null)
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"{member.Key}={member.Value!.ToJsonString()}");
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', members)))[..HashLength];
    }
}
