namespace LocalAws.Sample;

/// <summary>What a production variant looked like before the account was made.</summary>
/// <param name="Endpoint">Value of the dimension <c>EndpointName</c>.</param>
/// <param name="Variant">Value of the dimension <c>VariantName</c>.</param>
/// <param name="RequestsPerMinute">Mean of a working day; the hour and the weekday vary it.</param>
internal sealed record VariantHistory(string Endpoint, string Variant, double RequestsPerMinute)
{
    /// <summary>Median of ModelLatency in milliseconds.</summary>
    public double ModelMilliseconds { get; init; } = 3;

    /// <summary>Median of OverheadLatency in milliseconds.</summary>
    public double OverheadMilliseconds { get; init; } = 4.5;

    /// <summary>Share of requests that the model answers with 4xx.</summary>
    public double ClientErrorShare { get; init; } = 0.004;

    /// <summary>Share of requests that the model answers with 5xx outside of incidents.</summary>
    public double ServerErrorShare { get; init; } = 0.0005;

    /// <summary>Instances, each of which reports its own utilisation.</summary>
    public int Instances { get; init; } = 1;

    /// <summary>Start of the history where the variant is younger than the plan; null for the whole plan.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>Something that went wrong with a variant for a while.</summary>
/// <param name="Endpoint">Endpoint name.</param>
/// <param name="Variant">Variant name; null for every variant of the endpoint.</param>
/// <param name="Start">When it began.</param>
/// <param name="Duration">How long it lasted.</param>
internal sealed record Incident(string Endpoint, string? Variant, DateTimeOffset Start, TimeSpan Duration)
{
    /// <summary>What every quantile of ModelLatency is multiplied by, so p90 rises by this factor too.</summary>
    public double LatencyFactor { get; init; } = 1;

    /// <summary>Share of requests answered with 5xx during the incident; null leaves the variant's own.</summary>
    public double? ServerErrorShare { get; init; }
}

/// <summary>The history to generate. The same plan gives the same history.</summary>
/// <param name="Seed">Seed of all noise.</param>
/// <param name="End">Where history ends and live data begins; rounded down to the minute.</param>
/// <param name="Length">How far back it goes, such as fifteen days.</param>
/// <param name="Variants">Whose metrics.</param>
/// <param name="Incidents">What went wrong.</param>
internal sealed record MetricHistoryPlan(
    int Seed,
    DateTimeOffset End,
    TimeSpan Length,
    IReadOnlyList<VariantHistory> Variants,
    IReadOnlyList<Incident> Incidents);
