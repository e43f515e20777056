using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;

namespace LocalAws.SageMaker.Validation;

/// <summary>The members that an operation or a structure understands. Members beyond them pass unread, as a newer client may send them.</summary>
internal sealed class InputShape(params IReadOnlyList<Member> members)
{
    /// <summary>Reports everything that is wrong with a request in one ValidationException, as AWS does.</summary>
    public void Check(JsonObject input)
    {
        var failures = new List<string>();
        Check("", input, failures);
        if (failures.Count > 0)
        {
            throw AwsError.Validation(
                $"{failures.Count} validation error{(failures.Count == 1 ? "" : "s")} detected: {string.Join("; ", failures)}");
        }
    }

    /// <summary>Adds a text for each broken constraint below a path.</summary>
    public void Check(string prefix, JsonObject input, ICollection<string> failures)
    {
        foreach (var member in members)
        {
            var path = $"{prefix}{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}";
            if (input[member.Name] is { } value)
            {
                member.Check(path, value, failures);
            }
            else if (member.IsRequired)
            {
                failures.Add($"Value null at '{path}' failed to satisfy constraint: Member must not be null");
            }
        }
    }
}

/// <summary>A structure within a request.</summary>
internal sealed record StructureMember(string Name, bool IsRequired, InputShape Shape) : Member(Name, IsRequired)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures) =>
        Shape.Check($"{path}.", value as JsonObject ?? throw WrongType(path, "a structure"), failures);
}

/// <summary>A list of structures.</summary>
internal sealed record ListMember(string Name, bool IsRequired, InputShape Shape, int MinItems, int MaxItems) : Member(Name, IsRequired)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        var items = value as JsonArray ?? throw WrongType(path, "a list");
        if (items.Count < MinItems || items.Count > MaxItems)
        {
            failures.Add(Failure(path, value, items.Count < MinItems
                ? $"have length greater than or equal to {MinItems}"
                : $"have length less than or equal to {MaxItems}"));
        }

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i] as JsonObject ?? throw WrongType($"{path}.{i + 1}.member", "a structure");
            Shape.Check($"{path}.{i + 1}.member.", item, failures);
        }
    }
}

/// <summary>A map of texts.</summary>
internal sealed record TextMapMember(string Name, int MaxItems, int MaxLength) : Member(Name, IsRequired: false)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        var map = value as JsonObject ?? throw WrongType(path, "a map of texts");
        if (map.Count > MaxItems)
        {
            failures.Add($"Value at '{path}' failed to satisfy constraint: Member must have length less than or equal to {MaxItems}");
        }

        foreach (var (key, item) in map)
        {
            if (item is null || item.GetValueKind() != JsonValueKind.String)
            {
                throw WrongType($"{path}.{key}", "a text");
            }

            if (item.GetValue<string>().Length > MaxLength)
            {
                failures.Add($"Value at '{path}.{key}' failed to satisfy constraint: Member must have length less than or equal to {MaxLength}");
            }
        }
    }
}
