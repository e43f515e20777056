namespace LocalAws.CloudWatch.Store;

/// <summary>A stretch of time cut into bins of one period, filled from stored minutes.</summary>
/// <param name="start">Epoch second of the first bin.</param>
/// <param name="end">Epoch second before which data must begin; the last bin may be shorter than a period.</param>
/// <param name="period">Seconds of a bin.</param>
internal sealed class MetricWindow(long start, long end, int period)
{
    private readonly Distribution?[] _bins = new Distribution?[end <= start ? 0 : ((end - start - 1) / period) + 1];

    /// <summary>Epoch second of the first bin.</summary>
    public long Start { get; } = start;

    /// <summary>Epoch second before which data must begin.</summary>
    public long End { get; } = end;

    /// <summary>Seconds of a bin.</summary>
    public int Period { get; } = period;

    /// <summary>The bins; null where there is no data, which is not the same as zero.</summary>
    public ReadOnlySpan<Distribution?> Bins => _bins;

    /// <summary>The bin that a time falls into, or null outside the window.</summary>
    public Distribution? BinAt(long time) =>
        time < Start || time >= End ? null : _bins[(time - Start) / Period] ??= new Distribution();
}
