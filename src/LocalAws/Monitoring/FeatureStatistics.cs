namespace LocalAws.Monitoring;

/// <summary>What the cells of a column look like. The names are those of the files.</summary>
internal enum InferredType
{
    /// <summary>No cell is present.</summary>
    Unknown,

    /// <summary>Whole numbers.</summary>
    Integral,

    /// <summary>Numbers, at least one of them with a fraction.</summary>
    Fractional,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean,

    /// <summary>Anything else.</summary>
    String,
}

/// <summary>How many cells of a column have each type.</summary>
internal sealed record TypeCounts(int Integral, int Fractional, int Boolean, int String, int Missing)
{
    /// <summary>Cells that are present.</summary>
    public int Present => Integral + Fractional + Boolean + String;

    /// <summary>Share of the present cells that fit a type; 1 when none is present. A whole number is a fractional one too, and everything is a string.</summary>
    public double MatchOf(InferredType type)
    {
        var matching = type switch
        {
            InferredType.Integral => Integral,
            InferredType.Fractional => Integral + Fractional,
            InferredType.Boolean => Boolean,
            _ => Present,
        };
        return Present == 0 ? 1 : (double)matching / Present;
    }
}

/// <summary>One of ten equally wide ranges; the upper bound belongs to the last one only.</summary>
internal sealed record NumericBucket(double LowerBound, double UpperBound, double Count);

/// <summary>One value of a column with few values.</summary>
internal sealed record CategoryBucket(string Value, double Count);

/// <summary>Numbers of a numeric column.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="Sum">Sum.</param>
/// <param name="StandardDeviation">Standard deviation of the population.</param>
/// <param name="Min">Lowest value.</param>
/// <param name="Max">Highest value.</param>
/// <param name="Buckets">Ten equally wide ranges from lowest to highest.</param>
/// <param name="Sketch">Sample that quantiles and drift are read from.</param>
internal sealed record NumericSummary(
    double Mean, double Sum, double StandardDeviation, double Min, double Max, IReadOnlyList<NumericBucket> Buckets, QuantileSketch Sketch);

/// <summary>Numbers of a text column.</summary>
/// <param name="DistinctCount">Different values.</param>
/// <param name="Categories">Values with their counts, the most frequent first; null when there are too many.</param>
internal sealed record TextSummary(int DistinctCount, IReadOnlyList<CategoryBucket>? Categories);

/// <summary>Statistics of one column.</summary>
/// <param name="Name">Column name.</param>
/// <param name="Type">What the cells look like.</param>
/// <param name="Present">Cells that are present.</param>
/// <param name="Missing">Cells that are missing.</param>
/// <param name="Numeric">For Integral and Fractional.</param>
/// <param name="Text">For String and Boolean.</param>
/// <param name="Types">Cells by type; null when read from a file, which does not hold it.</param>
/// <param name="EstimatedUnique">Different values; null when read from a file of a numeric column.</param>
internal sealed record FeatureStatistics(
    string Name,
    InferredType Type,
    int Present,
    int Missing,
    NumericSummary? Numeric,
    TextSummary? Text,
    TypeCounts? Types = null,
    int? EstimatedUnique = null)
{
    /// <summary>Share of the cells that are present; 1 for an empty column.</summary>
    public double Completeness => Present + Missing == 0 ? 1 : (double)Present / (Present + Missing);
}

/// <summary>Statistics of a data set: the content of <c>statistics.json</c>.</summary>
/// <param name="ItemCount">Rows.</param>
/// <param name="Features">One entry for each column.</param>
internal sealed record DataStatistics(int ItemCount, IReadOnlyList<FeatureStatistics> Features)
{
    /// <summary>The file, as aws-reference describes it.</summary>
    public string ToJson() => StatisticsFile.Write(this);

    /// <summary>Reads the file.</summary>
    /// <exception cref="FormatException">The text is no such file.</exception>
    public static DataStatistics Parse(string json) => StatisticsFile.Read(json);
}
