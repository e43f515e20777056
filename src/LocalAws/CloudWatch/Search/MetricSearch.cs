using LocalAws.CloudWatch.Expressions;

namespace LocalAws.CloudWatch.Search;

/// <summary>A parsed SEARCH text: <c>{namespace,dimension,…}</c>, then words, <c>Property="value"</c>, OR, AND, NOT and parentheses.</summary>
internal sealed class MetricSearch
{
    /// <summary>Longest search text.</summary>
    public const int MaxLength = 1024;

    /// <summary>Most metrics that a search finds.</summary>
    public const int MaxResults = 100;

    private readonly string? _namespace;
    private readonly HashSet<string> _dimensions;
    private readonly SearchTerm _term;

    private MetricSearch(IReadOnlyList<string>? schema, SearchTerm term)
    {
        _namespace = schema?[0];
        _dimensions = [.. schema?.Skip(1) ?? []];
        _term = term;
    }

    /// <summary>Reads a search.</summary>
    /// <exception cref="ExpressionException">It is too long or not a search.</exception>
    public static MetricSearch Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            throw new ExpressionException($"the SEARCH text has {text.Length} characters; {MaxLength} is the limit");
        }

        var (schema, term) = new SearchParser(text).Read();
        return new MetricSearch(schema, term);
    }

    /// <summary>Whether a metric is found. Braces name the exact set of dimensions.</summary>
    public bool Matches(MetricKey metric) =>
        (_namespace is null || (metric.Namespace == _namespace && _dimensions.SetEquals(metric.Dimensions.Select(dimension => dimension.Name))))
        && _term.Matches(metric);

    /// <summary>Names for found metrics: what tells them apart, which is the metric's name where nothing else does.</summary>
    public static IReadOnlyList<string> Labels(IReadOnlyList<MetricKey> found)
    {
        var isSameName = found.Select(metric => metric.Name).Distinct(StringComparer.Ordinal).Count() <= 1;
        var differing = found.SelectMany(metric => metric.Dimensions)
            .GroupBy(dimension => dimension.Name, StringComparer.Ordinal)
            .Where(group => group.Count() < found.Count || group.Select(dimension => dimension.Value).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(metric =>
        {
            var parts = metric.Dimensions.Where(dimension => differing.Contains(dimension.Name)).Select(dimension => dimension.Value).ToList();
            return string.Join(' ', isSameName && parts.Count > 0 ? parts : [metric.Name, .. parts]);
        })];
    }
}
