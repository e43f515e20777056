using Dashboard.Services.Caching;
using Dashboard.Services.Errors;
using Dashboard.Services.Storage;
using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Stocks;

/// <summary>Reads stock files from one prefix of S3.</summary>
internal sealed class StockService(S3Files files, S3Location prefix, SharedReads reads, ReadTimes times, ILogger<StockService> logger)
    : IStockService
{
    private const long MaxFileBytes = 100_000_000;
    private const int MaxPriceFilesTried = 5;

    private readonly StockFolder _folder = new(files, prefix, logger);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StockFile>> ListPredictionFilesAsync(CancellationToken cancellationToken) =>
        [.. (await ListAsync(cancellationToken)).Where(file => file.Kind == StockFileKind.Predictions).Select(file => file.File)];

    /// <inheritdoc/>
    public async Task<StockPredictions> ReadAsync(string key, CancellationToken cancellationToken)
    {
        var all = await ListAsync(cancellationToken);
        var file = all.FirstOrDefault(one => one.File.Key == key)?.File ?? throw new ServiceException(
            ServiceErrorKind.NotFound, $"There is no CSV file \"{key}\" under {prefix}.")
        {
            Action = "s3:GetObject",
            Resource = key,
        };
        return await reads.GetAsync(
            $"stock-predictions/{key}/{file.ModifiedAt.Ticks}/{file.Size}",
            times.Settled,
            token => ReadAsync(file, all, token),
            cancellationToken);
    }

    /// <inheritdoc/>
    public StockScore Score(StockPredictions predictions) => StockScoring.Score(predictions.Days, predictions.FeatureColumns);

    private Task<IReadOnlyList<SortedStockFile>> ListAsync(CancellationToken cancellationToken) =>
        reads.GetAsync("stock-files", times.Live, _folder.ListAsync, cancellationToken);

    private async Task<StockPredictions> ReadAsync(StockFile file, IReadOnlyList<SortedStockFile> all, CancellationToken cancellationToken)
    {
        var table = await ReadTableAsync(file, needsPredictions: true, cancellationToken);
        var (days, joinedFrom, undated) = table.Columns.HasDates
            ? (table.Days, null, 0)
            : await JoinDatesAsync(file, table.Days, all, cancellationToken);
        return new StockPredictions(
            file,
            days,
            table.BadRows,
            table.Columns.HasDates ? DateSource.File : joinedFrom is null ? DateSource.None : DateSource.Joined,
            joinedFrom,
            undated)
        {
            BadRowCount = table.BadRowCount,
            FeatureColumns = table.Columns.Features,
        };
    }

    // The price file that dates the most days is taken; those in the same folder, newest first, are tried.
    private async Task<(IReadOnlyList<StockDay> Days, string? From, int Undated)> JoinDatesAsync(
        StockFile file, IReadOnlyList<StockDay> days, IReadOnlyList<SortedStockFile> all, CancellationToken cancellationToken)
    {
        (IReadOnlyList<StockDay> Days, string? From, int Undated) best = (days, null, 0);
        var folder = Folder(file.Key);
        var candidates = all
            .Where(one => one.Kind == StockFileKind.Prices)
            .OrderBy(one => Folder(one.File.Key) == folder ? 0 : 1)
            .Take(MaxPriceFilesTried);
        foreach (var prices in candidates)
        {
            if (await TryReadPricesAsync(prices.File, cancellationToken) is not { } priced)
            {
                continue;
            }

            var (joined, undated) = StockDates.Join(days, priced);
            if (undated < days.Count && (best.From is null || undated < best.Undated))
            {
                best = (joined, prices.File.Key, undated);
            }

            if (undated == 0)
            {
                break;
            }
        }

        return best;
    }

    private async Task<IReadOnlyList<StockDay>?> TryReadPricesAsync(StockFile file, CancellationToken cancellationToken)
    {
        try
        {
            return (await ReadTableAsync(file, needsPredictions: false, cancellationToken)).Days;
        }
        catch (ServiceException exception) when (
            exception.Kind is ServiceErrorKind.NotFound or ServiceErrorKind.Denied or ServiceErrorKind.InvalidInput)
        {
            // The predictions are worth showing without dates.
            StocksLog.PricesUnusable(logger, file.Key, exception.Message);
            return null;
        }
    }

    private Task<StockTable> ReadTableAsync(StockFile file, bool needsPredictions, CancellationToken cancellationToken) =>
        files.ReadAsync(
            prefix with { Key = file.Key },
            MaxFileBytes,
            (response, token) => StockCsv.ReadAsync(response.ResponseStream, file.Name, needsPredictions, IStockService.MaxDays, token),
            cancellationToken);

    private static string Folder(string key) => key[..(key.LastIndexOf('/') + 1)];
}
