namespace LocalAws.CloudWatch.Queries;

/// <summary>A metric with a statistic.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Period">Seconds of a point.</param>
/// <param name="Statistic">What is read from each point's distribution.</param>
/// <param name="Unit">Only data in this unit; null for all.</param>
internal sealed record MetricStat(MetricKey Metric, int Period, Statistic Statistic, string? Unit);

/// <summary>One of the queries of a request: a metric or an expression.</summary>
/// <param name="Id">Name within the request.</param>
/// <param name="Stat">The metric; null for an expression.</param>
/// <param name="Expression">Metric math or SEARCH; null for a metric.</param>
/// <param name="Label">Label as given, perhaps with <c>${…}</c>; null for the default.</param>
/// <param name="ReturnData">Whether the answer holds its points.</param>
/// <param name="Period">Period of an expression, where one was given.</param>
internal sealed record MetricQuery(string Id, MetricStat? Stat, string? Expression, string? Label, bool ReturnData, int? Period);
