namespace LocalAws.CloudWatch.Search;

/// <summary>Cuts names into the words that a search matches: <c>CPUUtilization</c> is <c>cpu</c> and <c>utilization</c>.</summary>
internal static class SearchTokens
{
    /// <summary>The words of a text in lower case.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || !char.IsLetterOrDigit(text[index]))
            {
                Add(tokens, text[start..index]);
                start = index + 1;
            }
            else if (index > start && IsBoundary(text, index))
            {
                Add(tokens, text[start..index]);
                start = index;
            }
        }

        return tokens;
    }

    /// <summary>Whether the words of <paramref name="wanted"/> follow one another in <paramref name="text"/>.</summary>
    public static bool Contain(string text, IReadOnlyList<string> wanted)
    {
        var tokens = Of(text);
        for (var start = 0; start + wanted.Count <= tokens.Count; start++)
        {
            var matched = 0;
            while (matched < wanted.Count && tokens[start + matched] == wanted[matched])
            {
                matched++;
            }

            if (matched == wanted.Count)
            {
                return wanted.Count > 0;
            }
        }

        return false;
    }

    private static bool IsBoundary(string text, int index)
    {
        var (before, here) = (text[index - 1], text[index]);
        return char.IsDigit(before) != char.IsDigit(here)
            || (char.IsLower(before) && char.IsUpper(here))
            || (char.IsUpper(before) && char.IsUpper(here) && index + 1 < text.Length && char.IsLower(text[index + 1]));
    }

    private static void Add(List<string> tokens, string token)
    {
        if (token.Length > 0)
        {
            tokens.Add(token.ToLowerInvariant());
        }
    }
}
