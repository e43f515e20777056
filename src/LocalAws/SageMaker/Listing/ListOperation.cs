using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.SageMaker.Validation;
using LocalAws.Storage;

namespace LocalAws.SageMaker.Listing;

/// <summary>One List operation, described by data: what it lists, how it filters and sorts, what a summary shows.</summary>
internal sealed record ListOperation(string Name, string Kind, string ResultKey, string NameMember)
{
    private const int DefaultPageSize = 10;

    /// <summary>Member that holds the status; null where the resource has none.</summary>
    public string? StatusMember { get; init; }

    /// <summary>Values that <c>StatusEquals</c> and the status may have.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Values of <c>SortBy</c>; the first is not the default, <c>CreationTime</c> is.</summary>
    public IReadOnlyList<string> SortKeys { get; init; } = ["Name", "CreationTime", "Status"];

    /// <summary>Whether a request without <c>SortOrder</c> lists the newest first.</summary>
    public bool IsDescendingByDefault { get; init; }

    /// <summary>Members that a summary shows.</summary>
    public IReadOnlyList<string> SummaryMembers { get; init; } = [];

    /// <summary>Times that <c>…After</c> (inclusive) and <c>…Before</c> (exclusive) filter by: the request's prefix and the document's member.</summary>
    public IReadOnlyDictionary<string, string> TimeFilters { get; init; } = new Dictionary<string, string>
    {
        ["CreationTime"] = "CreationTime",
        ["LastModifiedTime"] = "LastModifiedTime",
    };

    /// <summary>Further filters by equality: the request's member and the document's member.</summary>
    public IReadOnlyDictionary<string, string> EqualFilters { get; init; } = new Dictionary<string, string>();

    /// <summary>Member that decides between items with equal sort values; the name unless another is unique.</summary>
    public string? UniqueMember { get; init; }

    /// <summary>Adds the operation to a table.</summary>
    public void AddTo(OperationTable table, IDocumentStore documents)
    {
        var shape = BuildShape();
        table.Add(Name, input => List(input, shape, documents));
    }

    private JsonObject List(JsonObject input, InputShape shape, IDocumentStore documents)
    {
        shape.Check(input);
        var sortBy = input.Text("SortBy") ?? "CreationTime";
        var isDescending = (input.Text("SortOrder") ?? (IsDescendingByDefault ? "Descending" : "Ascending")) == "Descending";
        var filter = PageToken.FilterOf(Name, input);
        var after = input.Text("NextToken") is { Length: > 0 } token ? PageToken.Read(token, filter) : null;
        var size = input.Whole("MaxResults") ?? DefaultPageSize;

        var items = documents.All(Kind)
            .Where(document => Matches(document, input))
            .Select(document => (Position: PositionOf(document, sortBy), Document: document));
        items = isDescending ? items.OrderByDescending(item => item.Position) : items.OrderBy(item => item.Position);
        if (after is not null)
        {
            items = items.SkipWhile(item => (isDescending ? -1 : 1) * item.Position.CompareTo(after) <= 0);
        }

        var page = items.Take(size + 1).ToList();
        var output = new JsonObject
        {
            [ResultKey] = new JsonArray([.. page.Take(size).Select(item => item.Document.Pick(SummaryMembers))]),
        };
        if (page.Count > size)
        {
            output["NextToken"] = PageToken.Write(page[size - 1].Position, filter);
        }

        return output;
    }

    private bool Matches(JsonObject document, JsonObject input)
    {
        if (input.Text("NameContains") is { } part
            && document.Text(NameMember)?.Contains(part, StringComparison.OrdinalIgnoreCase) != true)
        {
            return false;
        }

        if (input.Text("StatusEquals") is { } status && StatusMember is not null && document.Text(StatusMember) != status)
        {
            return false;
        }

        return EqualFilters.All(pair => input.Text(pair.Key) is not { } wanted || document.Text(pair.Value) == wanted)
            && TimeFilters.All(pair =>
                (input.Time($"{pair.Key}After") is not { } from || document.Time(pair.Value) >= from)
                && (input.Time($"{pair.Key}Before") is not { } to || document.Time(pair.Value) < to));
    }

    private SortPosition PositionOf(JsonObject document, string sortBy)
    {
        var unique = document.RequiredText(UniqueMember ?? NameMember);
        return sortBy switch
        {
            "Name" => new SortPosition(0, document.RequiredText(NameMember), unique),
            "Status" => new SortPosition(0, document.Text(StatusMember!) ?? "", unique),
            _ => new SortPosition(document.Number(sortBy) ?? 0, "", unique),
        };
    }

    private InputShape BuildShape()
    {
        List<Member> members =
        [
            Members.Enum("SortBy", SortKeys),
            Members.Enum("SortOrder", "Ascending", "Descending"),
            Members.Text("NextToken", maxLength: 8192),
            Members.Whole("MaxResults", 1, 100),
            Members.Text("NameContains", maxLength: 63),
        ];
        if (StatusMember is not null)
        {
            members.Add(Members.Enum("StatusEquals", Statuses));
        }

        members.AddRange(EqualFilters.Keys.Select(name => Members.Text(name, maxLength: 256)));
        members.AddRange(TimeFilters.Keys.SelectMany(name => new[] { Members.Time($"{name}Before"), Members.Time($"{name}After") }));
        return new InputShape(members);
    }
}
