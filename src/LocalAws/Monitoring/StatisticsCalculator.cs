using System.Globalization;

namespace LocalAws.Monitoring;

/// <summary>Takes the statistics of a data set, column by column.</summary>
internal static class StatisticsCalculator
{
    /// <summary>Most different values of a text column whose values are listed one by one.</summary>
    public const int MostCategories = 50;

    private const int BucketCount = 10;

    /// <summary>Statistics of every column.</summary>
    public static DataStatistics Compute(MonitoredData data)
    {
        return new DataStatistics(
            data.Rows.Count,
            [.. data.Columns.Select((name, column) => ComputeFeature(name, [.. data.Column(column)]))]);
    }

    private static FeatureStatistics ComputeFeature(string name, List<string?> cells)
    {
        var present = cells.Where(cell => !string.IsNullOrEmpty(cell) && !cell.Equals("NaN", StringComparison.OrdinalIgnoreCase))
            .Select(cell => cell!).ToList();
        var types = CountTypes(present, cells.Count - present.Count);
        var type = Infer(types);
        var isNumeric = type is InferredType.Integral or InferredType.Fractional;
        var distinct = present.Distinct(StringComparer.Ordinal).Count();
        return new FeatureStatistics(
            name,
            type,
            present.Count,
            types.Missing,
            isNumeric ? Summarize([.. present.Select(Number)]) : null,
            type is InferredType.String or InferredType.Boolean ? Summarize(present, distinct) : null,
            types,
            distinct);
    }

    private static TypeCounts CountTypes(List<string> present, int missing)
    {
        int integral = 0, fractional = 0, boolean = 0, text = 0;
        foreach (var cell in present)
        {
            switch (TypeOf(cell))
            {
                case InferredType.Integral: integral++; break;
                case InferredType.Fractional: fractional++; break;
                case InferredType.Boolean: boolean++; break;
                default: text++; break;
            }
        }

        return new TypeCounts(integral, fractional, boolean, text, missing);
    }

    private static InferredType TypeOf(string cell)
    {
        if (long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _))
        {
            return InferredType.Integral;
        }

        if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return InferredType.Fractional;
        }

        return bool.TryParse(cell, out _) ? InferredType.Boolean : InferredType.String;
    }

    private static InferredType Infer(TypeCounts types)
    {
        return types switch
        {
            { Present: 0 } => InferredType.Unknown,
            { String: 0, Boolean: 0, Fractional: 0 } => InferredType.Integral,
            { String: 0, Boolean: 0 } => InferredType.Fractional,
            { String: 0, Integral: 0, Fractional: 0 } => InferredType.Boolean,
            _ => InferredType.String,
        };
    }

    private static NumericSummary Summarize(double[] values)
    {
        var sum = values.Sum();
        var mean = sum / values.Length;
        var (min, max) = (values.Min(), values.Max());
        var deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / values.Length);
        return new NumericSummary(mean, sum, deviation, min, max, Buckets(values, min, max), QuantileSketch.Of(values));
    }

    private static IReadOnlyList<NumericBucket> Buckets(double[] values, double min, double max)
    {
        var counts = new double[BucketCount];
        var width = (max - min) / BucketCount;
        foreach (var value in values)
        {
            counts[width == 0 ? BucketCount - 1 : Math.Min(BucketCount - 1, (int)((value - min) / width))]++;
        }

        return [.. counts.Select((count, index) =>
            new NumericBucket(min + (index * width), index == BucketCount - 1 ? max : min + ((index + 1) * width), count))];
    }

    private static TextSummary Summarize(List<string> present, int distinct)
    {
        var categories = distinct > MostCategories ? null : present
            .GroupBy(cell => cell, StringComparer.Ordinal)
            .Select(group => new CategoryBucket(group.Key, group.Count()))
            .OrderByDescending(bucket => bucket.Count).ThenBy(bucket => bucket.Value, StringComparer.Ordinal)
            .ToList();
        return new TextSummary(distinct, categories);
    }

    private static double Number(string cell) => double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}
