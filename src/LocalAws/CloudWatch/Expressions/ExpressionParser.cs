using System.Globalization;

namespace LocalAws.CloudWatch.Expressions;

/// <summary>Reads metric math by recursive descent.</summary>
/// <remarks>From loose to tight: OR, AND, comparisons, + and -, * and /, minus sign, ^ (which binds to the right).</remarks>
internal sealed class ExpressionParser
{
    private const int MaxDepth = 100;

    private static readonly string[][] s_levels = [["||", "OR"], ["&&", "AND"], ["==", "!=", "<", ">", "<=", ">="], ["+", "-"], ["*", "/"]];

    private readonly IReadOnlyList<Token> _tokens;
    private int _next;
    private int _depth;

    private ExpressionParser(IReadOnlyList<Token> tokens) => _tokens = tokens;

    /// <summary>Reads an expression.</summary>
    /// <exception cref="ExpressionException">It is not one; the message says where.</exception>
    public static ExpressionNode Parse(string expression)
    {
        var parser = new ExpressionParser(ExpressionTokens.Read(expression));
        var node = parser.Binary(0);
        return parser.Current.Kind == TokenKind.End ? node : throw parser.Unexpected("an operator or the end");
    }

    private Token Current => _tokens[_next];

    private ExpressionNode Binary(int level)
    {
        if (level == s_levels.Length)
        {
            return Unary();
        }

        var left = Binary(level + 1);
        while (Current.Kind is TokenKind.Symbol or TokenKind.Name && s_levels[level].Contains(Current.Text))
        {
            var symbol = _tokens[_next++].Text;
            left = new OperatorNode(symbol switch { "OR" => "||", "AND" => "&&", _ => symbol }, left, Binary(level + 1));
        }

        return left;
    }

    private ExpressionNode Unary()
    {
        if (++_depth > MaxDepth)
        {
            throw new ExpressionException($"it is nested deeper than {MaxDepth} levels");
        }

        ExpressionNode node;
        if (Take("-"))
        {
            node = new NegateNode(Unary());
        }
        else
        {
            node = Primary();
            if (Take("^"))
            {
                node = new OperatorNode("^", node, Unary());
            }
        }

        _depth--;
        return node;
    }

    private ExpressionNode Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                _next++;
                return new NumberNode(double.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
            case TokenKind.Text:
                _next++;
                return new TextNode(token.Text);
            case TokenKind.Name:
                _next++;
                return Take("(") ? new CallNode(token.Text, Items(")")) : new NameNode(token.Text);
        }

        if (Take("["))
        {
            return new ListNode(Items("]"));
        }

        if (!Take("("))
        {
            throw Unexpected("a value");
        }

        var inner = Binary(0);
        return Take(")") ? inner : throw Unexpected("')'");
    }

    private List<ExpressionNode> Items(string closing)
    {
        var items = new List<ExpressionNode>();
        if (Take(closing))
        {
            return items;
        }

        do
        {
            items.Add(Binary(0));
        }
        while (Take(","));
        return Take(closing) ? items : throw Unexpected($"',' or '{closing}'");
    }

    private bool Take(string symbol)
    {
        var taken = Current.Kind == TokenKind.Symbol && Current.Text == symbol;
        _next += taken ? 1 : 0;
        return taken;
    }

    private ExpressionException Unexpected(string wanted) =>
        new($"{wanted} is missing at position {Current.Position}, before '{Current.Text}'");
}
