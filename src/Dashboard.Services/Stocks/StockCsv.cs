using System.Globalization;
using CsvHelper;
using Dashboard.Services.Errors;

namespace Dashboard.Services.Stocks;

/// <summary>What a stock file holds.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Days">Readable rows in file order.</param>
/// <param name="BadRows">The first unreadable rows.</param>
/// <param name="BadRowCount">How many rows were unreadable.</param>
internal sealed record StockTable(
    StockColumns Columns, IReadOnlyList<StockDay> Days, IReadOnlyList<BadRow> BadRows, int BadRowCount);

/// <summary>
/// Reads prices and predictions from CSV with a header.
/// Every row becomes a day or a bad row with its line and reason; none is left out.
/// </summary>
internal static class StockCsv
{
    /// <summary>Most bad rows that are named; further ones are only counted.</summary>
    public const int MaxBadRowsNamed = 200;

    private const int MaxRecordBytes = 1 << 20;

    /// <summary>Reads a file.</summary>
    /// <param name="content">UTF-8, with or without byte order mark; stays open.</param>
    /// <param name="file">Name for messages.</param>
    /// <param name="needsPredictions">Whether score and label must be there.</param>
    /// <param name="maxDays">Most rows accepted.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="ServiceException">InvalidInput when the header lacks a column, the file is empty or has too many rows.</exception>
    public static async Task<StockTable> ReadAsync(
        Stream content, string file, bool needsPredictions, int maxDays, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = CsvReader.Create(content, Options(), leaveOpen: true);
            await reader.ReadHeaderAsync(cancellationToken);
            var columns = StockColumns.Find(reader.Headers, needsPredictions, file);
            return await ReadRowsAsync(reader, columns, file, maxDays, cancellationToken);
        }
        catch (CsvFormatException exception)
        {
            throw new ServiceException(ServiceErrorKind.InvalidInput, $"{file} cannot be read as CSV: {exception.Message}", exception)
            {
                Resource = file,
            };
        }
    }

    /// <summary>Reads the column names from the start of a file.</summary>
    /// <param name="start">The first bytes of the file.</param>
    public static IReadOnlyList<string> ReadHeader(byte[] start)
    {
        var end = Array.IndexOf(start, (byte)'\n');
        using var reader = CsvReader.Create(end < 0 ? start : start[..end], Options());
        try
        {
            return [.. reader.Headers];
        }
        catch (CsvFormatException)
        {
            // Asked only to tell kinds of files apart: a file without a readable header is neither kind.
            return [];
        }
    }

    private static CsvReaderOptions Options() => new()
    {
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
        TrimWhitespace = true,
        MaxRecordSize = MaxRecordBytes,
    };

    private static async Task<StockTable> ReadRowsAsync(
        CsvReader reader, StockColumns columns, string file, int maxDays, CancellationToken cancellationToken)
    {
        List<StockDay> days = [];
        List<BadRow> badRows = [];
        var badRowCount = 0;
        while (await reader.ReadAsync(cancellationToken))
        {
            if (days.Count + badRowCount == maxDays)
            {
                throw new ServiceException(
                    ServiceErrorKind.InvalidInput,
                    string.Create(CultureInfo.InvariantCulture, $"{file} has more than {maxDays:N0} rows, which is the most that is read here."))
                {
                    Resource = file,
                };
            }

            if (ReadDay(reader, columns, out var reason) is { } day)
            {
                days.Add(day);
            }
            else if (++badRowCount <= MaxBadRowsNamed)
            {
                badRows.Add(new BadRow((int)reader.LineNumber, reason));
            }
        }

        return new StockTable(columns, days, badRows, badRowCount);
    }

    private static StockDay? ReadDay(CsvReader reader, StockColumns columns, out string reason)
    {
        var row = new StockRow(reader, columns);
        var day = row.Read();
        reason = row.Reason ?? string.Empty;
        return row.Reason is null ? day : null;
    }
}
