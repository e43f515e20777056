using System.Globalization;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A quoted text.</summary>
    Text,

    /// <summary>A name or word.</summary>
    Name,

    /// <summary>An operator, bracket or comma.</summary>
    Symbol,

    /// <summary>The end of the expression.</summary>
    End,
}

/// <summary>A token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, without quotes.</param>
/// <param name="Position">Where it begins, from 1.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Position);

/// <summary>Cuts an expression into tokens.</summary>
internal static class ExpressionTokens
{
    private static readonly string[] s_symbols = ["==", "!=", "<=", ">=", "&&", "||", "+", "-", "*", "/", "^", "<", ">", "(", ")", "[", "]", ","];

    /// <summary>All tokens, the end included.</summary>
    /// <exception cref="ExpressionException">A character that no token begins with, or a text without its closing quote.</exception>
    public static IReadOnlyList<Token> Read(string expression)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (true)
        {
            while (position < expression.Length && char.IsWhiteSpace(expression[position]))
            {
                position++;
            }

            if (position == expression.Length)
            {
                tokens.Add(new Token(TokenKind.End, "the end", position + 1));
                return tokens;
            }

            tokens.Add(Next(expression, ref position));
        }
    }

    private static Token Next(string expression, ref int position)
    {
        var start = position;
        var first = expression[position];
        if (first is '"' or '\'')
        {
            return new Token(TokenKind.Text, Quoted(expression, ref position), start + 1);
        }

        if (char.IsAsciiLetter(first))
        {
            position = End(expression, position, character => char.IsAsciiLetterOrDigit(character) || character == '_');
            return new Token(TokenKind.Name, expression[start..position], start + 1);
        }

        if (char.IsAsciiDigit(first) || first == '.')
        {
            return Number(expression, ref position);
        }

        foreach (var symbol in s_symbols)
        {
            if (string.CompareOrdinal(expression, position, symbol, 0, symbol.Length) == 0)
            {
                position += symbol.Length;
                return new Token(TokenKind.Symbol, symbol, start + 1);
            }
        }

        throw new ExpressionException($"unexpected character '{first}' at position {start + 1}");
    }

    private static Token Number(string expression, ref int position)
    {
        var start = position;
        position = End(expression, position, character => char.IsAsciiDigit(character) || character == '.');
        if (position < expression.Length && expression[position] is 'e' or 'E')
        {
            var exponent = position + 1;
            exponent += exponent < expression.Length && expression[exponent] is '+' or '-' ? 1 : 0;
            var end = End(expression, exponent, char.IsAsciiDigit);
            position = end > exponent ? end : position;
        }

        var text = expression[start..position];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? new Token(TokenKind.Number, text, start + 1)
            : throw new ExpressionException($"'{text}' at position {start + 1} is not a number");
    }

    private static string Quoted(string expression, ref int position)
    {
        var quote = expression[position];
        var start = position++;
        var text = new System.Text.StringBuilder();
        while (position < expression.Length && expression[position] != quote)
        {
            // A backslash keeps the next character from ending the text; it stays in front of all others.
            if (expression[position] == '\\' && position + 1 < expression.Length && expression[position + 1] == quote)
            {
                position++;
            }

            text.Append(expression[position++]);
        }

        if (position == expression.Length)
        {
            throw new ExpressionException($"the text that begins at position {start + 1} has no closing {quote}");
        }

        position++;
        return text.ToString();
    }

    private static int End(string expression, int position, Func<char, bool> belongs)
    {
        while (position < expression.Length && belongs(expression[position]))
        {
            position++;
        }

        return position;
    }
}
