namespace Dashboard.Pages.Endpoints;

/// <summary>One of several views of a page.</summary>
/// <param name="Text">In a word or two.</param>
/// <param name="Href">Its address; null when it cannot be chosen.</param>
/// <param name="IsChosen">Whether it is the one shown.</param>
public sealed record Choice(string Text, string? Href, bool IsChosen)
{
    /// <summary>How many things it holds; null to say nothing.</summary>
    public int? Count { get; init; }

    /// <summary>Explanation on hover, such as why it cannot be chosen.</summary>
    public string? Hover { get; init; }
}
