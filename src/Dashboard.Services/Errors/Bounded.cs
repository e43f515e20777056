namespace Dashboard.Services.Errors;

/// <summary>Keeps foreign text in messages short.</summary>
internal static class Bounded
{
    /// <summary>The text in one line, cut with an ellipsis when longer than <paramref name="length"/>.</summary>
    public static string Text(string? text, int length)
    {
        var line = (text ?? string.Empty).ReplaceLineEndings(" ").Trim();
        return line.Length <= length ? line : string.Concat(line.AsSpan(0, length - 1), "…");
    }
}
