namespace LocalAws.Monitoring;

/// <summary>A sample of a column in the layout of a KLL sketch: an item of level <c>i</c> stands for <c>2^i</c> values.</summary>
/// <param name="levels">Items by level.</param>
internal sealed class QuantileSketch(IReadOnlyList<IReadOnlyList<double>> levels)
{
    /// <summary>Accuracy parameter written to the files.</summary>
    public const double C = 0.64;

    /// <summary>Most items of a level.</summary>
    public const int K = 2048;

    // A baseline is compared again and again.
    private readonly Lazy<List<(double Value, double Weight)>> _sorted = new(() => Sort(levels));

    /// <summary>Items by level.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Levels => levels;

    /// <summary>Values that the items stand for.</summary>
    public double Weight => Levels.Select((items, level) => items.Count * Math.Pow(2, level)).Sum();

    /// <summary>Sketches values. Up to <see cref="K"/> values it holds them all; the same values in the same order give the same sketch.</summary>
    public static QuantileSketch Of(IEnumerable<double> values)
    {
        var levels = new List<List<double>> { new() };
        var offset = 0;
        foreach (var value in values)
        {
            levels[0].Add(value);
            for (var level = 0; levels[level].Count > K; level++)
            {
                Compact(levels, level, offset);
                offset = 1 - offset;
            }
        }

        return new QuantileSketch(levels);
    }

    /// <summary>Largest difference between the two cumulative distributions, from 0 to 1.</summary>
    public double DistanceTo(QuantileSketch other)
    {
        var mine = _sorted.Value;
        var theirs = other._sorted.Value;
        var (myTotal, theirTotal) = (Weight, other.Weight);
        if (myTotal == 0 || theirTotal == 0)
        {
            return 0;
        }

        double distance = 0, myBelow = 0, theirBelow = 0;
        for (int i = 0, j = 0; i < mine.Count || j < theirs.Count;)
        {
            var value = Math.Min(i < mine.Count ? mine[i].Value : double.PositiveInfinity, j < theirs.Count ? theirs[j].Value : double.PositiveInfinity);
            for (; i < mine.Count && mine[i].Value <= value; i++)
            {
                myBelow += mine[i].Weight;
            }

            for (; j < theirs.Count && theirs[j].Value <= value; j++)
            {
                theirBelow += theirs[j].Weight;
            }

            distance = Math.Max(distance, Math.Abs((myBelow / myTotal) - (theirBelow / theirTotal)));
        }

        return distance;
    }

    // Every second of the sorted items moves up and counts double; taking odd and even places in turn keeps the ranks unbiased.
    private static void Compact(List<List<double>> levels, int level, int offset)
    {
        if (levels.Count == level + 1)
        {
            levels.Add([]);
        }

        var items = levels[level];
        items.Sort();
        var kept = items.Count % 2 == 0 ? (double?)null : items[^1];
        for (var index = 0; index + 1 < items.Count; index += 2)
        {
            levels[level + 1].Add(items[index + offset]);
        }

        items.Clear();
        if (kept is { } last)
        {
            items.Add(last);
        }
    }

    private static List<(double Value, double Weight)> Sort(IReadOnlyList<IReadOnlyList<double>> levels)
    {
        return [.. levels.SelectMany((items, level) => items.Select(item => (item, Math.Pow(2, level)))).OrderBy(item => item.item)];
    }
}
