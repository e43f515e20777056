namespace LocalAws.Algorithms.XGBoost;

/// <summary>Features as small integers: which interval of the feature a cell lies in. Histograms are built over them.</summary>
/// <remarks>A feature with no more distinct values than bins gets one bin for each value, which makes the search for splits exact.</remarks>
internal sealed class BinnedMatrix
{
    private BinnedMatrix(ushort[][] bins, float[][] thresholds)
    {
        Bins = bins;
        Thresholds = thresholds;
        Offsets = new int[bins.Length + 1];
        for (var feature = 0; feature < bins.Length; feature++)
        {
            Offsets[feature + 1] = Offsets[feature] + thresholds[feature].Length + 1;
        }
    }

    /// <summary>Bin of each row, by feature. A missing cell has the bin after the last one.</summary>
    public ushort[][] Bins { get; }

    /// <summary>By feature: a value lies in the first bin whose threshold is above it.</summary>
    public float[][] Thresholds { get; }

    /// <summary>Where each feature's bins start in a histogram of all features; the last entry is the histogram's length.</summary>
    public int[] Offsets { get; }

    /// <summary>Sorts the cells of a table into bins.</summary>
    public static BinnedMatrix Build(TrainingTable table, int maxBins, ParallelOptions parallel)
    {
        var bins = new ushort[table.FeatureCount][];
        var thresholds = new float[table.FeatureCount][];
        Parallel.For(0, table.FeatureCount, parallel, feature =>
        {
            var column = new float[table.Rows];
            for (var row = 0; row < column.Length; row++)
            {
                column[row] = table.Features[(row * table.FeatureCount) + feature];
            }

            thresholds[feature] = FindThresholds(column, maxBins);
            bins[feature] = Assign(column, thresholds[feature]);
        });
        return new BinnedMatrix(bins, thresholds);
    }

    private static float[] FindThresholds(float[] column, int maxBins)
    {
        var sorted = Array.FindAll(column, value => !float.IsNaN(value));
        Array.Sort(sorted);
        var distinct = new List<float>();
        var below = new List<int>();
        for (var index = 0; index < sorted.Length; index++)
        {
            if (index == 0 || sorted[index] != sorted[index - 1])
            {
                distinct.Add(sorted[index]);
                below.Add(index);
            }
        }

        if (distinct.Count == 0)
        {
            return [];
        }

        var thresholds = new List<float>();
        for (var index = 1; index < distinct.Count; index++)
        {
            // With too many values, a bin closes when it holds its share of the rows.
            var isFull = distinct.Count <= maxBins || below[index] >= (long)(thresholds.Count + 1) * sorted.Length / maxBins;
            if (isFull)
            {
                thresholds.Add(Between(distinct[index - 1], distinct[index]));
            }
        }

        var highest = distinct[^1];
        thresholds.Add(MathF.BitIncrement(highest + MathF.Abs(highest) + 1e-5f));
        return [.. thresholds];
    }

    // The midpoint must part the two values in 32 bits: low < threshold <= high.
    private static float Between(float low, float high)
    {
        var middle = (float)(((double)low + high) / 2);
        return middle > low ? middle : high;
    }

    private static ushort[] Assign(float[] column, float[] thresholds)
    {
        var bins = new ushort[column.Length];
        for (var row = 0; row < column.Length; row++)
        {
            bins[row] = (ushort)BinOf(column[row], thresholds);
        }

        return bins;
    }

    private static int BinOf(float value, float[] thresholds)
    {
        if (float.IsNaN(value))
        {
            return thresholds.Length;
        }

        var found = Array.BinarySearch(thresholds, value);
        return found >= 0 ? found + 1 : ~found;
    }
}
