using LocalAws.CloudWatch.Store;

namespace LocalAws.CloudWatch.Queries;

/// <summary>One number read from a distribution.</summary>
/// <param name="Text">The statistic as CloudWatch writes it, such as <c>Average</c>, <c>p99.9</c> or <c>TM(10%:90%)</c>.</param>
internal abstract record Statistic(string Text)
{
    /// <summary>Whether the totals of a distribution are not enough.</summary>
    public virtual bool NeedsHistogram => true;

    /// <summary>The value, or null where this distribution has none.</summary>
    public abstract double? Of(Distribution distribution);
}

/// <summary>A statistic of the totals.</summary>
internal sealed record TotalStatistic(string Text, Func<Distribution, double> Read) : Statistic(Text)
{
    /// <inheritdoc/>
    public override bool NeedsHistogram => false;

    /// <inheritdoc/>
    public override double? Of(Distribution distribution) => Read(distribution);
}

/// <summary>A percentile: the smallest value that at least this share of the observations does not exceed.</summary>
internal sealed record PercentileStatistic(string Text, double Percent) : Statistic(Text)
{
    /// <inheritdoc/>
    public override double? Of(Distribution distribution) =>
        distribution.HasHistogram ? new RankedValues(distribution).AtRank(RankedValues.RankUpTo(Percent, distribution.Count)) : null;
}

/// <summary>What is computed from the observations between two bounds.</summary>
internal enum RangeFunction
{
    /// <summary>Mean of the observations inside.</summary>
    TrimmedMean,

    /// <summary>Mean of all, those outside moved to the nearer bound.</summary>
    WinsorizedMean,

    /// <summary>Number of observations inside.</summary>
    TrimmedCount,

    /// <summary>Sum of the observations inside.</summary>
    TrimmedSum,

    /// <summary>Percentage of the observations that are inside.</summary>
    PercentileRank,
}

/// <summary>A statistic of the observations between two percentiles.</summary>
internal sealed record PercentRangeStatistic(string Text, RangeFunction Function, double LowPercent, double HighPercent) : Statistic(Text)
{
    /// <inheritdoc/>
    public override double? Of(Distribution distribution)
    {
        if (!distribution.HasHistogram)
        {
            return null;
        }

        var values = new RankedValues(distribution);
        var low = RankedValues.RankBelow(LowPercent, distribution.Count);
        var high = RankedValues.RankUpTo(HighPercent, distribution.Count);
        var (count, sum) = values.Between(low, high);
        return Function switch
        {
            RangeFunction.TrimmedMean => count > 0 ? sum / count : null,
            RangeFunction.TrimmedCount => count,
            RangeFunction.TrimmedSum => sum,
            RangeFunction.WinsorizedMean =>
                (sum + (low * values.AtRank(low + 1)) + ((distribution.Count - high) * values.AtRank(high))) / distribution.Count,
            _ => throw new InvalidOperationException($"{Function} takes values, not percentiles."),
        };
    }
}

/// <summary>A statistic of the observations above one value and up to another.</summary>
internal sealed record ValueRangeStatistic(string Text, RangeFunction Function, double? Low, double? High) : Statistic(Text)
{
    /// <inheritdoc/>
    public override double? Of(Distribution distribution)
    {
        if (!distribution.HasHistogram)
        {
            return null;
        }

        double below = 0, inside = 0, sum = 0, above = 0;
        foreach (var (value, count) in new RankedValues(distribution))
        {
            if (Low is { } low && !RankedValues.Exceeds(value, low, distribution.IsConstant))
            {
                below += count;
            }
            else if (High is { } high && RankedValues.Exceeds(value, high, distribution.IsConstant))
            {
                above += count;
            }
            else
            {
                inside += count;
                sum += value * count;
            }
        }

        return Function switch
        {
            RangeFunction.TrimmedMean => inside > 0 ? sum / inside : null,
            RangeFunction.TrimmedCount => inside,
            RangeFunction.TrimmedSum => sum,
            RangeFunction.PercentileRank => 100 * inside / distribution.Count,
            _ => (sum + (below * Low.GetValueOrDefault()) + (above * High.GetValueOrDefault())) / distribution.Count,
        };
    }
}
