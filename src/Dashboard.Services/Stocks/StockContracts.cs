namespace Dashboard.Services.Stocks;

/// <summary>A CSV file of prices or predictions in S3.</summary>
/// <param name="Key">Key in the workspace's bucket.</param>
/// <param name="Name">Last part of the key.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ModifiedAt">UTC.</param>
public sealed record StockFile(string Key, string Name, long Size, DateTimeOffset ModifiedAt);

/// <summary>One trading day with what the model said of it.</summary>
/// <param name="Date">Trading day; null when the file has none and no price file names it.</param>
/// <param name="Open">Opening price.</param>
/// <param name="High">Highest price.</param>
/// <param name="Low">Lowest price.</param>
/// <param name="Close">Closing price.</param>
/// <param name="Volume">Shares traded.</param>
/// <param name="Score">Model's score that the day closes above its open, 0 to 1; null in a price file.</param>
/// <param name="PredictedUp">The model's label; null in a price file.</param>
public sealed record StockDay(
    DateOnly? Date,
    double Open,
    double High,
    double Low,
    double Close,
    double Volume,
    double? Score,
    bool? PredictedUp)
{
    /// <summary>The realised direction that the model was trained on: close above open on the same day.</summary>
    public bool ClosedUp => Close > Open;

    /// <summary>Whether the prediction came true; null without one.</summary>
    public bool? IsCorrect => PredictedUp is { } up ? up == ClosedUp : null;
}

/// <summary>A row that could not be read.</summary>
/// <param name="Line">Line in the file, the header being 1.</param>
/// <param name="Reason">Column, value and what is wrong with it.</param>
public sealed record BadRow(int Line, string Reason);

/// <summary>How the days of a file got their dates.</summary>
public enum DateSource
{
    /// <summary>The file has a date column.</summary>
    File,

    /// <summary>Joined from a price file by open, high, low, close and volume.</summary>
    Joined,

    /// <summary>No dates: the days are numbered.</summary>
    None,
}

/// <summary>A predictions file, read.</summary>
/// <param name="File">Which file.</param>
/// <param name="Days">Readable rows in file order.</param>
/// <param name="BadRows">Rows that could not be read.</param>
/// <param name="Dates">Where the dates came from.</param>
/// <param name="DatesJoinedFrom">Key of the price file, when joined.</param>
/// <param name="UndatedDays">Days that no price row matched, when joined.</param>
public sealed record StockPredictions(
    StockFile File,
    IReadOnlyList<StockDay> Days,
    IReadOnlyList<BadRow> BadRows,
    DateSource Dates,
    string? DatesJoinedFrom,
    int UndatedDays)
{
    private readonly int? _badRowCount;

    /// <summary>How many rows could not be read; <see cref="BadRows"/> names at most the first 200 of them.</summary>
    public int BadRowCount
    {
        get => _badRowCount ?? BadRows.Count;
        init => _badRowCount = value;
    }

    /// <summary>Names of the columns that the model was given: all but the index, the date and the model's own answers.</summary>
    public IReadOnlyList<string> FeatureColumns { get; init; } = [];
}

/// <summary>Counts of predicted against realised direction.</summary>
/// <param name="UpAsUp">Predicted up, closed up.</param>
/// <param name="UpAsDown">Predicted down, closed up.</param>
/// <param name="DownAsUp">Predicted up, closed down or unchanged.</param>
/// <param name="DownAsDown">Predicted down, closed down or unchanged.</param>
public sealed record ConfusionMatrix(int UpAsUp, int UpAsDown, int DownAsUp, int DownAsDown)
{
    /// <summary>Days counted.</summary>
    public int Total => UpAsUp + UpAsDown + DownAsUp + DownAsDown;

    /// <summary>Share predicted right, 0 to 1; null without days.</summary>
    public double? Accuracy => Total == 0 ? null : (UpAsUp + DownAsDown) / (double)Total;

    /// <summary>Accuracy of always saying up; null without days.</summary>
    public double? AlwaysUp => Total == 0 ? null : (UpAsUp + UpAsDown) / (double)Total;

    /// <summary>Whether the better of the two constant answers is up; up where both are as good.</summary>
    public bool IsUpTheBetterConstant => UpAsUp + UpAsDown >= DownAsUp + DownAsDown;

    /// <summary>Accuracy of the better constant answer, what any model must beat; null without days.</summary>
    public double? BetterConstant => IsUpTheBetterConstant ? AlwaysUp : 1 - AlwaysUp;
}

/// <summary>Accuracy of a predictions file with what it must be compared to.</summary>
/// <param name="Matrix">Counts.</param>
/// <param name="AccuracyLow">Lower end of the 95 % Wilson interval of the accuracy; null without days.</param>
/// <param name="AccuracyHigh">Upper end.</param>
/// <param name="UsesSameDayClose">True when the file's features hold the close that decides the label: the score is then no forecast.</param>
public sealed record StockScore(ConfusionMatrix Matrix, double? AccuracyLow, double? AccuracyHigh, bool UsesSameDayClose);

/// <summary>Reads stock prices and predictions from the workspace's S3 prefix.</summary>
public interface IStockService
{
    /// <summary>Most days that one file may hold here.</summary>
    const int MaxDays = 200_000;

    /// <summary>CSV files with predictions under the workspace's prefix, newest first.</summary>
    Task<IReadOnlyList<StockFile>> ListPredictionFilesAsync(CancellationToken cancellationToken);

    /// <summary>Reads a predictions file; dates are joined from a price file beside it where it has none.</summary>
    /// <exception cref="Errors.ServiceException">NotFound; InvalidInput when the header lacks a needed column.</exception>
    Task<StockPredictions> ReadAsync(string key, CancellationToken cancellationToken);

    /// <summary>Scores a file's days.</summary>
    StockScore Score(StockPredictions predictions);
}
