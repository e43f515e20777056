using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.Http;

namespace LocalAws.SageMaker.Validation;

/// <summary>The constraints on one member of a request.</summary>
/// <param name="Name">Member name on the wire.</param>
/// <param name="IsRequired">Whether the request is wrong without it.</param>
internal abstract record Member(string Name, bool IsRequired)
{
    /// <summary>Adds a text for each constraint that the value breaks.</summary>
    /// <param name="path">Where the value stands, as AWS writes it.</param>
    /// <param name="value">The value; never null.</param>
    /// <param name="failures">Receives the texts.</param>
    public abstract void Check(string path, JsonNode value, ICollection<string> failures);

    /// <summary>One sentence in AWS's words.</summary>
    protected static string Failure(string path, JsonNode value, string constraint) =>
        $"Value '{(value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString())}' at '{path}' failed to satisfy constraint: Member must {constraint}";

    /// <summary>What AWS answers where a value cannot even be read as the member's type.</summary>
    protected static AwsError WrongType(string path, string expected) =>
        new("SerializationException", $"The value at '{path}' must be {expected}.");
}

/// <summary>A text with a length and a pattern.</summary>
internal sealed record TextMember(string Name, bool IsRequired, int MinLength, int MaxLength, Regex? Pattern) : Member(Name, IsRequired)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            throw WrongType(path, "a text");
        }

        var text = value.GetValue<string>();
        if (text.Length > MaxLength)
        {
            failures.Add(Failure(path, value, $"have length less than or equal to {MaxLength}"));
        }

        if (text.Length < MinLength)
        {
            failures.Add(Failure(path, value, $"have length greater than or equal to {MinLength}"));
        }
        else if (Pattern is not null && !Pattern.IsMatch(text))
        {
            failures.Add(Failure(path, value, $"satisfy regular expression pattern: {Pattern.ToString()[2..^2]}"));
        }
    }
}

/// <summary>A text out of a set.</summary>
internal sealed record EnumMember(string Name, bool IsRequired, IReadOnlyList<string> Values) : Member(Name, IsRequired)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        if (value.GetValueKind() != JsonValueKind.String)
        {
            throw WrongType(path, "a text");
        }

        if (!Values.Contains(value.GetValue<string>(), StringComparer.Ordinal))
        {
            failures.Add(Failure(path, value, $"satisfy enum value set: [{string.Join(", ", Values)}]"));
        }
    }
}

/// <summary>A number in a range.</summary>
internal sealed record NumberMember(string Name, bool IsRequired, double Min, double Max, bool IsWhole) : Member(Name, IsRequired)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        if (JsonMembers.AsNumber(value) is not { } number || (IsWhole && number != Math.Floor(number)))
        {
            throw WrongType(path, IsWhole ? "a whole number" : "a number");
        }

        if (number < Min)
        {
            failures.Add(Failure(path, value, $"have value greater than or equal to {Min.ToString(CultureInfo.InvariantCulture)}"));
        }

        if (number > Max)
        {
            failures.Add(Failure(path, value, $"have value less than or equal to {Max.ToString(CultureInfo.InvariantCulture)}"));
        }
    }
}

/// <summary>True or false.</summary>
internal sealed record FlagMember(string Name) : Member(Name, IsRequired: false)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        if (value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))
        {
            throw WrongType(path, "true or false");
        }
    }
}

/// <summary>A time.</summary>
internal sealed record TimeMember(string Name) : Member(Name, IsRequired: false)
{
    /// <inheritdoc/>
    public override void Check(string path, JsonNode value, ICollection<string> failures)
    {
        if (JsonMembers.AsTime(value) is null)
        {
            throw WrongType(path, "a time in epoch seconds");
        }
    }
}
