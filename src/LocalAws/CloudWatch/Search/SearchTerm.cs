namespace LocalAws.CloudWatch.Search;

/// <summary>A condition of a search.</summary>
internal abstract record SearchTerm
{
    /// <summary>Whether a metric fulfils it.</summary>
    public abstract bool Matches(MetricKey metric);
}

/// <summary>All conditions hold; so does an empty list.</summary>
internal sealed record AllTerms(IReadOnlyList<SearchTerm> Terms) : SearchTerm
{
    /// <inheritdoc/>
    public override bool Matches(MetricKey metric) => Terms.All(term => term.Matches(metric));
}

/// <summary>At least one condition holds.</summary>
internal sealed record AnyTerm(IReadOnlyList<SearchTerm> Terms) : SearchTerm
{
    /// <inheritdoc/>
    public override bool Matches(MetricKey metric) => Terms.Any(term => term.Matches(metric));
}

/// <summary>The condition does not hold.</summary>
internal sealed record NotTerm(SearchTerm Term) : SearchTerm
{
    /// <inheritdoc/>
    public override bool Matches(MetricKey metric) => !Term.Matches(metric);
}

/// <summary>A word or quoted text, in one property or anywhere.</summary>
/// <param name="Property"><c>MetricName</c>, <c>Namespace</c> or a dimension; null for all names and values.</param>
/// <param name="Text">What to find.</param>
/// <param name="IsExact">Quoted: the whole text must be equal.</param>
internal sealed record TextTerm(string? Property, string Text, bool IsExact) : SearchTerm
{
    private readonly IReadOnlyList<string> _tokens = SearchTokens.Of(Text);

    /// <inheritdoc/>
    public override bool Matches(MetricKey metric) => Candidates(metric)
        .Any(candidate => IsExact ? candidate == Text : SearchTokens.Contain(candidate, _tokens));

    private IEnumerable<string> Candidates(MetricKey metric) => Property switch
    {
        null => [metric.Namespace, metric.Name, .. metric.Dimensions.SelectMany(dimension => new[] { dimension.Name, dimension.Value })],
        "MetricName" => [metric.Name],
        "Namespace" => [metric.Namespace],
        _ => metric.Dimensions.Where(dimension => dimension.Name == Property).Select(dimension => dimension.Value),
    };
}
