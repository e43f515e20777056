namespace LocalAws.Sample;

/// <summary>Turns bike hours into what the bike model takes: 13 features, and log1p of the riders as label.</summary>
internal static class BikeDataFeatures
{
    /// <summary>Names of the features in the model's order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["season", "holiday", "workingday", "weather", "temp", "atemp", "humidity", "windspeed", "year", "month", "day", "dayofweek", "hour"];

    /// <summary>Features of an hour in the order of <see cref="Names"/>; <c>dayofweek</c> is 0 for Monday.</summary>
    public static double[] Of(BikeHour hour) =>
    [
        hour.Season, hour.Holiday, hour.WorkingDay, hour.Weather, hour.Temp, hour.ATemp, hour.Humidity, hour.WindSpeed,
        hour.Time.Year, hour.Time.Month, hour.Time.Day, ((int)hour.Time.DayOfWeek + 6) % 7, hour.Time.Hour,
    ];

    /// <summary>The features as one line of CSV without a line break: what an endpoint is sent.</summary>
    public static string ToCsv(BikeHour hour) => SampleDataCsv.Line(Of(hour));

    /// <summary>Training CSV without header, log1p of the riders first.</summary>
    public static string TrainingCsv(IEnumerable<BikeHour> hours)
    {
        return SampleDataCsv.Lines(hours.Select(hour => (IReadOnlyList<double>)[Math.Log(1 + hour.Count), .. Of(hour)]));
    }

    /// <summary>Splits hours at random, the same way for the same seed.</summary>
    /// <param name="hours">All hours.</param>
    /// <param name="trainShare">Share of the first part, such as 0.7.</param>
    /// <param name="seed">Seed of the shuffle.</param>
    public static (IReadOnlyList<BikeHour> Train, IReadOnlyList<BikeHour> Validation) Split(IReadOnlyList<BikeHour> hours, double trainShare, int seed)
    {
        BikeHour[] shuffled = [.. hours];
        new Random(seed).Shuffle(shuffled);
        var count = (int)Math.Round(shuffled.Length * trainShare);
        return (shuffled[..count], shuffled[count..]);
    }
}
