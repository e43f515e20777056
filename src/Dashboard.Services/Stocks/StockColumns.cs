using Dashboard.Services.Errors;

namespace Dashboard.Services.Stocks;

/// <summary>Where the needed columns of a stock file are, found by name in any order and case.</summary>
/// <param name="Names">All column names as the file has them.</param>
/// <param name="Date">Index of the date; −1 without one.</param>
/// <param name="Open">Index of the opening price.</param>
/// <param name="High">Index of the highest price.</param>
/// <param name="Low">Index of the lowest price.</param>
/// <param name="Close">Index of the closing price.</param>
/// <param name="Volume">Index of the shares traded.</param>
/// <param name="Score">Index of the model's score; −1 in a price file.</param>
/// <param name="Label">Index of the model's label; −1 in a price file.</param>
internal sealed record StockColumns(
    IReadOnlyList<string> Names, int Date, int Open, int High, int Low, int Close, int Volume, int Score, int Label)
{
    /// <summary>Column of the model's score.</summary>
    public const string ScoreName = "scores";

    /// <summary>Column of the model's label.</summary>
    public const string LabelName = "predicted_labels";

    private const string DateName = "Date";

    /// <summary>True when the file holds predictions.</summary>
    public bool HasPredictions => Score >= 0 && Label >= 0;

    /// <summary>True when the file has dates.</summary>
    public bool HasDates => Date >= 0;

    /// <summary>Columns that the model was given: all but the unnamed index, the date and the model's answers.</summary>
    public IReadOnlyList<string> Features =>
        [.. Names.Where((name, index) => index != Date && index != Score && index != Label && name.Trim().Length > 0)];

    /// <summary>Finds the columns of a header.</summary>
    /// <param name="names">The header.</param>
    /// <param name="needsPredictions">Whether score and label must be there.</param>
    /// <param name="file">Name for the message.</param>
    /// <exception cref="ServiceException">InvalidInput naming every missing and every doubled column.</exception>
    public static StockColumns Find(IReadOnlyList<string> names, bool needsPredictions, string file)
    {
        List<string> missing = [];
        List<string> doubled = [];

        int Index(string name, bool needed)
        {
            var first = -1;
            for (var i = 0; i < names.Count; i++)
            {
                if (!names[i].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                if (first >= 0)
                {
                    doubled.Add(name);
                    break;
                }

                first = i;
            }

            if (needed && first < 0)
            {
                missing.Add(name);
            }

            return first;
        }

        var columns = new StockColumns(
            names,
            Index(DateName, needed: false),
            Index("Open", needed: true),
            Index("High", needed: true),
            Index("Low", needed: true),
            Index("Close", needed: true),
            Index("Volume", needed: true),
            Index(ScoreName, needsPredictions),
            Index(LabelName, needsPredictions));
        if (missing.Count + doubled.Count > 0)
        {
            throw new ServiceException(ServiceErrorKind.InvalidInput, Complaint(file, missing, doubled)) { Resource = file };
        }

        return columns;
    }

    private static string Complaint(string file, List<string> missing, List<string> doubled)
    {
        var lacks = missing.Count > 0 ? $" has no column {string.Join(", ", missing)}" : null;
        var twice = doubled.Count > 0 ? $" has more than one column {string.Join(", ", doubled)}" : null;
        return $"{file}{string.Join(" and", new[] { lacks, twice }.Where(part => part is not null))}.";
    }
}
