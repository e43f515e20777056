namespace Dashboard.Services.Metrics;

/// <summary>How long the planner waits, and how long it believes what it was told.</summary>
/// <param name="MergeWindow">Requests that arrive within this time of the first one are merged into one plan.</param>
/// <param name="Fresh">A period that may still change is not asked again within this time, so that many viewers cost what one costs.</param>
/// <param name="Settle">A period may still change until this long after its end: SageMaker's metrics arrive one to two minutes late.</param>
/// <param name="EmptyFor">A metric without any value so far may only just come into being: its emptiness is believed this long.</param>
internal sealed record MetricTiming(TimeSpan MergeWindow, TimeSpan Fresh, TimeSpan Settle, TimeSpan EmptyFor)
{
    /// <summary>For AWS.</summary>
    public static MetricTiming Aws { get; } = new(
        TimeSpan.FromMilliseconds(20), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1));

    /// <summary>For a service URL of one's own, where a new value is there at once and is looked for at once.</summary>
    public static MetricTiming Local { get; } = Aws with { Fresh = TimeSpan.FromSeconds(1), EmptyFor = TimeSpan.FromSeconds(5) };
}
