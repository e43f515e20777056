namespace Dashboard.Services.Caching;

/// <summary>How long answers are good.</summary>
/// <param name="Live">States that people watch: endpoints, jobs, alarms, executions.</param>
/// <param name="Settled">What changes only together with a name or a time that is part of the question.</param>
internal sealed record ReadTimes(TimeSpan Live, TimeSpan Settled)
{
    /// <summary>For AWS, whose describe operations throttle.</summary>
    public static ReadTimes Aws { get; } = new(TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(5));

    /// <summary>For a service URL of one's own.</summary>
    public static ReadTimes Local { get; } = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));
}
