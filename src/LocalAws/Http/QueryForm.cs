using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace LocalAws.Http;

/// <summary>The parameters of a query call as a structure: dotted names nest, <c>member.N</c> makes lists, <c>entry.N.key</c> and <c>.value</c> make maps.</summary>
/// <param name="Action">Operation name.</param>
/// <param name="Version">API version.</param>
/// <param name="Input">Everything else.</param>
internal sealed record QueryForm(string Action, string Version, JsonObject Input)
{
    private const int MaxDepth = 32;

    /// <summary>Reads a form body.</summary>
    /// <exception cref="AwsError">No action, or names that contradict each other.</exception>
    public static QueryForm Parse(string body)
    {
        var root = new Node();
        var action = "";
        var version = "";
        foreach (var pair in body.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]);
            switch (name)
            {
                case "Action":
                    action = value;
                    break;
                case "Version":
                    version = value;
                    break;
                default:
                    Add(root, name, value);
                    break;
            }
        }

        if (action.Length == 0)
        {
            throw new AwsError("MissingAction", "The form has no Action.");
        }

        // Through text, so that numbers read back as any type that they fit.
        var input = (JsonObject)ToJson("", "", root);
        return new QueryForm(action, version, JsonProtocol.Parse(JsonOutput.Write(input)));
    }

    private static void Add(Node root, string name, string value)
    {
        var parts = name.Split('.');
        if (parts.Length > MaxDepth || parts.Any(part => part.Length == 0))
        {
            throw Malformed(name);
        }

        var node = root;
        foreach (var part in parts)
        {
            if (node.Text is not null)
            {
                throw Malformed(name);
            }

            node = node.Child(part);
        }

        if (node.Text is not null || node.Children.Count > 0)
        {
            throw Malformed(name);
        }

        node.Text = value;
    }

    private static JsonNode ToJson(string parent, string member, Node node)
    {
        if (node.Text is { } text)
        {
            return WireTypes.FromText(parent, member, text);
        }

        if (node.Children.Count == 1 && node.Children.TryGetValue("member", out var list) && list.Text is null)
        {
            return new JsonArray([.. Numbered(list).Select(item => ToJson(parent, member, item))]);
        }

        if (node.Children.Count == 1 && node.Children.TryGetValue("entry", out var map) && map.Text is null)
        {
            return new JsonObject(Numbered(map).Select(entry => KeyValuePair.Create(
                entry.Children.GetValueOrDefault("key")?.Text ?? throw Malformed(member + ".entry"),
                (JsonNode?)ToJson(member, "value", entry.Children.GetValueOrDefault("value") ?? throw Malformed(member + ".entry")))));
        }

        return new JsonObject(node.Children.Select(child => KeyValuePair.Create(child.Key, (JsonNode?)ToJson(member, child.Key, child.Value))));
    }

    private static IEnumerable<Node> Numbered(Node node) => node.Children
        .Select(child => (Number: int.TryParse(child.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : throw Malformed("member." + child.Key), child.Value))
        .OrderBy(item => item.Number)
        .Select(item => item.Value);

    private static AwsError Malformed(string name) => new("MalformedInput", $"The parameter name '{name}' cannot be read.");

    private sealed class Node
    {
        public string? Text { get; set; }

        public Dictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);

        public Node Child(string name)
        {
            if (!Children.TryGetValue(name, out var child))
            {
                child = new Node();
                Children.Add(name, child);
            }

            return child;
        }
    }
}
