using System.Text.RegularExpressions;

namespace LocalAws.SageMaker.Validation;

/// <summary>Short forms for the members that SageMaker's requests are made of.</summary>
internal static partial class Members
{
    /// <summary>A resource name: up to 63 letters, digits and single inner hyphens.</summary>
    public static Member Name(string name, bool required = true) => new TextMember(name, required, 0, 63, NamePattern());

    /// <summary>A free text.</summary>
    public static Member Text(string name, bool required = false, int maxLength = 1024, int minLength = 0) =>
        new TextMember(name, required, minLength, maxLength, null);

    /// <summary>An <c>s3://</c> or <c>https://</c> address.</summary>
    public static Member S3Uri(string name, bool required = false) => new TextMember(name, required, 0, 1024, S3Pattern());

    /// <summary>The ARN of a role.</summary>
    public static Member Role(string name, bool required) => new TextMember(name, required, 20, 2048, RolePattern());

    /// <summary>One of a set.</summary>
    public static Member Enum(string name, params IReadOnlyList<string> values) => new EnumMember(name, false, values);

    /// <summary>One of a set, required.</summary>
    public static Member RequiredEnum(string name, params IReadOnlyList<string> values) => new EnumMember(name, true, values);

    /// <summary>A whole number in a range.</summary>
    public static Member Whole(string name, double min, double max, bool required = false) => new NumberMember(name, required, min, max, true);

    /// <summary>A number in a range.</summary>
    public static Member Number(string name, double min, double max) => new NumberMember(name, false, min, max, false);

    /// <summary>True or false.</summary>
    public static Member Flag(string name) => new FlagMember(name);

    /// <summary>A time.</summary>
    public static Member Time(string name) => new TimeMember(name);

    /// <summary>A map of texts.</summary>
    public static Member TextMap(string name, int maxItems = 100, int maxLength = 2500) => new TextMapMember(name, maxItems, maxLength);

    /// <summary>A structure.</summary>
    public static Member Structure(string name, bool required, params IReadOnlyList<Member> members) =>
        new StructureMember(name, required, new InputShape(members));

    /// <summary>A list of structures.</summary>
    public static Member List(string name, bool required, int min, int max, params IReadOnlyList<Member> members) =>
        new ListMember(name, required, new InputShape(members), min, max);

    [GeneratedRegex(@"\A[a-zA-Z0-9](-*[a-zA-Z0-9])*\z")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\A(https|s3)://([^/]+)/?(.*)\z")]
    private static partial Regex S3Pattern();

    [GeneratedRegex(@"\Aarn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+\z")]
    private static partial Regex RolePattern();
}
