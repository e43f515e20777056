using System.Collections.Concurrent;
using Amazon.S3.Model;
using Dashboard.Services.Errors;
using Dashboard.Services.Storage;
using Microsoft.Extensions.Logging;
using S3Location = Dashboard.Services.Storage.S3Location;

namespace Dashboard.Services.Stocks;

/// <summary>What the name of a column row says about a file.</summary>
internal enum StockFileKind
{
    /// <summary>Neither prices nor predictions.</summary>
    Other,

    /// <summary>Dated prices.</summary>
    Prices,

    /// <summary>Predictions, dated or not.</summary>
    Predictions,
}

/// <summary>A CSV file with the kind that its header tells.</summary>
/// <param name="File">Which file.</param>
/// <param name="Kind">What it holds.</param>
internal sealed record SortedStockFile(StockFile File, StockFileKind Kind);

/// <summary>Lists the CSV files under a prefix and tells prices from predictions by their headers, each version of a file read once.</summary>
internal sealed class StockFolder(S3Files files, S3Location prefix, ILogger logger)
{
    private const int MaxObjects = 5000;
    private const int MaxCsvFiles = 500;
    private const int HeaderBytes = 16 * 1024;
    private const int ReadAtOnce = 8;

    private readonly ConcurrentDictionary<(string Key, string? Version), StockFileKind> _kinds = new();

    /// <summary>The CSV files, newest first.</summary>
    public async Task<IReadOnlyList<SortedStockFile>> ListAsync(CancellationToken cancellationToken)
    {
        var objects = await files.ListAsync(prefix, MaxObjects, cancellationToken);
        var found = objects
            .Where(one => one.Key.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(one => one.LastModified)
            .ToList();
        if (objects.Count == MaxObjects || found.Count > MaxCsvFiles)
        {
            StocksLog.ListCut(logger, prefix.ToString(), objects.Count, MaxCsvFiles);
            found = [.. found.Take(MaxCsvFiles)];
        }

        Forget(found);
        var sorted = new SortedStockFile[found.Count];
        await Parallel.ForAsync(
            0,
            sorted.Length,
            new ParallelOptions { MaxDegreeOfParallelism = ReadAtOnce, CancellationToken = cancellationToken },
            async (i, token) => sorted[i] = new SortedStockFile(File(found[i]), await KindAsync(found[i], token)));
        return sorted;
    }

    /// <summary>Tells the kind of a file by its columns.</summary>
    public static StockFileKind Kind(IReadOnlyList<string> columns)
    {
        var names = columns.Select(name => name.Trim()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains(StockColumns.ScoreName) || names.Contains(StockColumns.LabelName))
        {
            // Also when a needed column is missing: reading it then says which.
            return StockFileKind.Predictions;
        }

        return names.IsSupersetOf(["Date", "Open", "High", "Low", "Close", "Volume"]) ? StockFileKind.Prices : StockFileKind.Other;
    }

    private static StockFile File(S3Object one) => new(
        one.Key,
        one.Key[(one.Key.LastIndexOf('/') + 1)..],
        one.Size ?? 0,
        Mapping.Time(one.LastModified));

    private void Forget(List<S3Object> present)
    {
        var known = present.Select(one => (one.Key, (string?)one.ETag)).ToHashSet();
        foreach (var gone in _kinds.Keys.Where(key => !known.Contains(key)))
        {
            _kinds.TryRemove(gone, out _);
        }
    }

    private async Task<StockFileKind> KindAsync(S3Object one, CancellationToken cancellationToken)
    {
        if (one.Size is null or 0)
        {
            return StockFileKind.Other;
        }

        if (_kinds.TryGetValue((one.Key, one.ETag), out var known))
        {
            return known;
        }

        try
        {
            var start = await files.ReadStartAsync(prefix with { Key = one.Key }, HeaderBytes, cancellationToken);
            return _kinds[(one.Key, one.ETag)] = Kind(StockCsv.ReadHeader(start));
        }
        catch (ServiceException exception) when (exception.Kind is ServiceErrorKind.NotFound or ServiceErrorKind.Denied)
        {
            // Deleted since the list, or not for us: the others are still worth showing.
            StocksLog.HeaderUnreadable(logger, one.Key, exception.Message);
            return StockFileKind.Other;
        }
    }
}
