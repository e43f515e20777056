namespace LocalAws.Sample;

/// <summary>What went wrong in the sample account before it was made, and what goes wrong with its data.</summary>
internal static class SampleIncidents
{
    private const double Degrees = 9;

    /// <summary>How long ago the candidate variant was deployed; its latency rose at once and was mended an hour ago.</summary>
    public static readonly TimeSpan DeploymentAge = TimeSpan.FromHours(5);

    /// <summary>How long the latency stayed high.</summary>
    public static readonly TimeSpan LatencyDuration = TimeSpan.FromHours(4);

    /// <summary>How long ago the production variant began to answer errors.</summary>
    public static readonly TimeSpan ErrorAge = TimeSpan.FromHours(30);

    /// <summary>How long the errors lasted.</summary>
    public static readonly TimeSpan ErrorDuration = TimeSpan.FromMinutes(40);

    // Hours before the account was made in which a warm sensor reported too high a temperature: first and one past the last.
    private static readonly (int From, int To)[] s_warmHours = [(152, 146), (78, 73), (9, 3)];

    /// <summary>The plan of fifteen days of metrics.</summary>
    public static MetricHistoryPlan History(int seed, DateTimeOffset anchor) => new(
        seed,
        anchor,
        TimeSpan.FromDays(15),
        [
            Variant(SampleNames.BikeEndpoint, SampleNames.ProductionVariant, LiveTraffic.BikePerMinute * 0.8, 0.19, 0.11) with { Instances = 2 },
            Variant(SampleNames.BikeEndpoint, SampleNames.CandidateVariant, LiveTraffic.BikePerMinute * 0.2, 0.26, 0.1),
            Variant(SampleNames.StockEndpoint, SampleNames.AllTraffic, LiveTraffic.StockPerMinute, 0.085, 0.03),
            Variant(SampleNames.SeasonEndpoint, SampleNames.AllTraffic, LiveTraffic.SeasonPerMinute, 0.045, 0.06),
        ],
        [
            new Incident(SampleNames.BikeEndpoint, SampleNames.CandidateVariant, anchor - DeploymentAge, LatencyDuration) { LatencyFactor = 3.6 },
            new Incident(SampleNames.BikeEndpoint, SampleNames.ProductionVariant, anchor - ErrorAge, ErrorDuration) { ServerErrorShare = 0.45 },
        ]);

    /// <summary>Degrees that the temperature reads too high at a time: at fixed hours before the account was made, and in the same hours of each day after.</summary>
    public static double TemperatureError(DateTimeOffset anchor, DateTimeOffset time)
    {
        var hoursBefore = (anchor - time).TotalHours;
        var (from, to) = s_warmHours[^1];
        if (hoursBefore < 0)
        {
            hoursBefore += 24 * Math.Ceiling(-hoursBefore / 24);
            return hoursBefore <= from && hoursBefore > to ? Degrees : 0;
        }

        return s_warmHours.Any(hours => hoursBefore <= hours.From && hoursBefore > hours.To) ? Degrees : 0;
    }

    // Medians as this server really answers, so that live data goes on where history ends.
    private static VariantHistory Variant(string endpoint, string variant, double perMinute, double model, double overhead) =>
        new(endpoint, variant, perMinute) { ModelMilliseconds = model, OverheadMilliseconds = overhead };
}
