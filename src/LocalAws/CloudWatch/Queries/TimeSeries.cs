namespace LocalAws.CloudWatch.Queries;

/// <summary>Where a series was read from, for labels.</summary>
/// <param name="Metric">Which metric.</param>
/// <param name="Statistic">The statistic as written.</param>
internal sealed record SeriesOrigin(MetricKey Metric, string Statistic);

/// <summary>Points in ascending time. A missing point is absent; no value is NaN or infinite.</summary>
/// <param name="Grid">Where points can be.</param>
/// <param name="Times">Epoch seconds.</param>
/// <param name="Values">One for each time.</param>
/// <param name="Label">Name for people.</param>
/// <param name="Origin">The metric, where the series is one unchanged.</param>
internal sealed record TimeSeries(TimeGrid Grid, long[] Times, double[] Values, string Label, SeriesOrigin? Origin = null)
{
    /// <summary>The same value at all times.</summary>
    public static TimeSeries Constant(TimeGrid grid, double value, string label)
    {
        var times = grid.Times();
        var values = new double[times.Length];
        Array.Fill(values, value);
        return FromPoints(grid, times, values, label);
    }

    /// <summary>A series without the points whose value is not finite, such as those that divide by zero.</summary>
    public static TimeSeries FromPoints(TimeGrid grid, long[] times, double[] values, string label)
    {
        if (Array.TrueForAll(values, double.IsFinite))
        {
            return new TimeSeries(grid, times, values, label);
        }

        var kept = Enumerable.Range(0, values.Length).Where(index => double.IsFinite(values[index])).ToList();
        return new TimeSeries(grid, [.. kept.Select(index => times[index])], [.. kept.Select(index => values[index])], label);
    }

    /// <summary>Changes every value.</summary>
    public TimeSeries Map(Func<double, double> change) => FromPoints(Grid, Times, Array.ConvertAll(Values, value => change(value)), Label);

    /// <summary>Changes every value, knowing its time.</summary>
    public TimeSeries Map(Func<long, double, double> change)
    {
        var values = new double[Values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = change(Times[index], Values[index]);
        }

        return FromPoints(Grid, Times, values, Label);
    }

    /// <summary>Combines with another series at the times that both have; the result is as coarse as the coarser of the two.</summary>
    public TimeSeries Combine(TimeSeries other, Func<double, double, double> combine)
    {
        var times = new List<long>(Math.Min(Times.Length, other.Times.Length));
        var values = new List<double>(times.Capacity);
        for (int left = 0, right = 0; left < Times.Length && right < other.Times.Length;)
        {
            if (Times[left] == other.Times[right])
            {
                times.Add(Times[left]);
                values.Add(combine(Values[left++], other.Values[right++]));
            }
            else if (Times[left] < other.Times[right])
            {
                left++;
            }
            else
            {
                right++;
            }
        }

        return FromPoints(Grid.Period >= other.Grid.Period ? Grid : other.Grid, [.. times], [.. values], Label);
    }
}
