using System.Text;

namespace LocalAws.Algorithms;

/// <summary>What every container does with media types and texts.</summary>
internal static class ContainerText
{
    /// <summary>A media type without parameters, in lower case: <c>text/csv</c> for <c>Text/CSV; charset=utf-8</c>.</summary>
    public static string MediaType(string header) => header.Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The first media type of an Accept header that the container can answer in; null when there is none.</summary>
    /// <param name="header">Accept header; empty and <c>*/*</c> take the first supported type.</param>
    /// <param name="supported">Types that the container writes, the default first.</param>
    public static string? Negotiate(string header, params IReadOnlyList<string> supported)
    {
        if (string.IsNullOrWhiteSpace(header))
        {
            return supported[0];
        }

        foreach (var accepted in header.Split(',').Select(MediaType))
        {
            var found = accepted switch
            {
                "*/*" => supported[0],
                _ when accepted.EndsWith("/*", StringComparison.Ordinal) =>
                    supported.FirstOrDefault(type => type.StartsWith(accepted[..^1], StringComparison.Ordinal)),
                _ => supported.FirstOrDefault(type => type == accepted),
            };
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>An answer in the given type.</summary>
    public static ContainerResponse Answer(string body, string contentType) =>
        new(200, Encoding.UTF8.GetBytes(body), contentType);

    /// <summary>An error answer: the text, as the containers give it.</summary>
    public static ContainerResponse Refuse(int status, string message) =>
        new(status, Encoding.UTF8.GetBytes(message), "text/plain; charset=utf-8");
}
