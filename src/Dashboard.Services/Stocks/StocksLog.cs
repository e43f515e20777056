using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Stocks;

/// <summary>Log of the area Stocks.</summary>
internal static partial class StocksLog
{
    /// <summary>More files than are listed.</summary>
    [LoggerMessage(5000, LogLevel.Warning, "{Prefix} holds many objects ({Count} seen): only the newest {Limit} CSV files are looked at")]
    public static partial void ListCut(ILogger logger, string prefix, int count, int limit);

    /// <summary>A file could not be looked into.</summary>
    [LoggerMessage(5001, LogLevel.Warning, "The header of {Key} cannot be read: {Reason}")]
    public static partial void HeaderUnreadable(ILogger logger, string key, string reason);

    /// <summary>A price file beside the predictions is of no use.</summary>
    [LoggerMessage(5002, LogLevel.Warning, "Price file {Key} cannot be used for dates: {Reason}")]
    public static partial void PricesUnusable(ILogger logger, string key, string reason);
}
