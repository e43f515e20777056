using LocalAws.CloudWatch.Expressions;

namespace LocalAws.CloudWatch.Search;

/// <summary>Reads a SEARCH text.</summary>
internal sealed class SearchParser(string text)
{
    private const string Special = "{}()=,\"";

    private int _position;

    /// <summary>The schema in braces, if there is one, and the condition.</summary>
    public (IReadOnlyList<string>? Schema, SearchTerm Term) Read()
    {
        var schema = Take('{') ? Schema() : null;
        var term = IsAtEnd() ? new AllTerms([]) : Any();
        return IsAtEnd() ? (schema, term) : throw Wrong($"unexpected '{text[_position]}'");
    }

    private List<string> Schema()
    {
        var names = new List<string>();
        do
        {
            names.Add(Word(out _) ?? throw Wrong("a namespace or dimension is missing in the braces"));
        }
        while (Take(','));
        return Take('}') ? names : throw Wrong("'}' is missing");
    }

    private SearchTerm Any()
    {
        var terms = new List<SearchTerm> { All() };
        while (TakeWord("OR"))
        {
            terms.Add(All());
        }

        return terms.Count == 1 ? terms[0] : new AnyTerm(terms);
    }

    private SearchTerm All()
    {
        var terms = new List<SearchTerm>();
        while (!IsAtEnd() && text[_position] != ')' && !IsWord("OR"))
        {
            if (!TakeWord("AND"))
            {
                terms.Add(Single());
            }
        }

        return terms.Count == 0 ? throw Wrong("a search term is missing") : terms.Count == 1 ? terms[0] : new AllTerms(terms);
    }

    private SearchTerm Single()
    {
        if (TakeWord("NOT"))
        {
            return new NotTerm(Single());
        }

        if (Take('('))
        {
            var inner = Any();
            return Take(')') ? inner : throw Wrong("')' is missing");
        }

        var word = Word(out var isQuoted) ?? throw Wrong("a search term is missing");
        return Take('=') ? Values(word) : new TextTerm(null, word, isQuoted);
    }

    /// <summary>What follows <c>Property=</c>: one value, or several in parentheses with OR between.</summary>
    private SearchTerm Values(string property)
    {
        if (!Take('('))
        {
            return Value(property);
        }

        var terms = new List<SearchTerm> { Value(property) };
        while (!Take(')'))
        {
            TakeWord("OR");
            terms.Add(Value(property));
        }

        return new AnyTerm(terms);
    }

    private TextTerm Value(string property) =>
        new(property, Word(out var isQuoted) ?? throw Wrong($"a value of {property} is missing"), isQuoted);

    private string? Word(out bool isQuoted)
    {
        isQuoted = Take('"');
        var start = _position;
        if (isQuoted)
        {
            var end = text.IndexOf('"', start);
            _position = end < 0 ? throw Wrong("a closing quote is missing") : end + 1;
            return text[start..end];
        }

        while (_position < text.Length && !char.IsWhiteSpace(text[_position]) && !Special.Contains(text[_position]))
        {
            _position++;
        }

        return _position == start ? null : text[start.._position];
    }

    private bool IsWord(string word)
    {
        SkipSpace();
        var end = _position + word.Length;
        return end <= text.Length
            && text.AsSpan(_position, word.Length).SequenceEqual(word)
            && (end == text.Length || char.IsWhiteSpace(text[end]) || Special.Contains(text[end]));
    }

    private bool TakeWord(string word)
    {
        var found = IsWord(word);
        _position += found ? word.Length : 0;
        return found;
    }

    private bool Take(char character)
    {
        SkipSpace();
        var found = _position < text.Length && text[_position] == character;
        _position += found ? 1 : 0;
        return found;
    }

    private bool IsAtEnd()
    {
        SkipSpace();
        return _position == text.Length;
    }

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private ExpressionException Wrong(string message) => new($"{message} at position {_position + 1} of the SEARCH text");
}
