using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.SageMaker.Listing;

/// <summary>Where a page ended: the position of its last item in the sort order, so that items that come or go between pages shift nothing.</summary>
/// <param name="Number">Sort value where it is a number.</param>
/// <param name="Text">Sort value where it is a text.</param>
/// <param name="Name">Name of the item, which decides between equal values.</param>
internal sealed record SortPosition(double Number, string Text, string Name) : IComparable<SortPosition>
{
    /// <inheritdoc/>
    public int CompareTo(SortPosition? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = Number.CompareTo(other.Number);
        order = order != 0 ? order : string.CompareOrdinal(Text, other.Text);
        return order != 0 ? order : string.CompareOrdinal(Name, other.Name);
    }
}

/// <summary>Writes and reads opaque tokens that are good only with the filters they were made for.</summary>
internal static class PageToken
{
    private sealed record Content(string Filter, double Number, string Text, string Name);

    /// <summary>The token of the page after the given position.</summary>
    public static string Write(SortPosition last, string filter) => Base64Url.EncodeToString(
        JsonSerializer.SerializeToUtf8Bytes(new Content(filter, last.Number, last.Text, last.Name)));

    /// <summary>The position to go on from. A token that was damaged, or made for other filters, is a validation error.</summary>
    public static SortPosition Read(string token, string filter)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(Base64Url.DecodeFromChars(token));
            if (content is { Text: not null, Name: not null } && content.Filter == filter)
            {
                return new SortPosition(content.Number, content.Text, content.Name);
            }
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            throw Invalid();
        }

        throw Invalid();
    }

    /// <summary>A short digest of everything in a request that decides what is listed and in which order.</summary>
    public static string FilterOf(string operation, JsonObject input)
    {
        var members = input.Where(pair => pair.Key is not ("NextToken" or "MaxResults") && pair.Value is not null)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => $"{pair.Key}={pair.Value!.ToJsonString()}");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{operation}\n{string.Join('\n', members)}"));
        return Convert.ToHexStringLower(digest.AsSpan(0, 8));
    }

    private static AwsError Invalid() =>
        AwsError.Validation("Invalid NextToken: send the token of the page before, with the same filters and the same sort order.");
}
