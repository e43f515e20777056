using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Predictions;

/// <summary>Log of the area Predictions: who invoked what. Never what was sent or answered.</summary>
internal static partial class PredictionsLog
{
    /// <summary>An invocation succeeded.</summary>
    [LoggerMessage(3000, LogLevel.Information, "Audit: {Caller} invoked endpoint {Endpoint}, variant {Variant}, in {Milliseconds} ms, request {RequestId}")]
    public static partial void Invoked(ILogger logger, string caller, string endpoint, string? variant, double milliseconds, string requestId);

    /// <summary>An invocation failed; it may have run.</summary>
    [LoggerMessage(3001, LogLevel.Warning, "Audit: {Caller} invoked endpoint {Endpoint}, variant {Variant}, and it failed: {Kind}, request {RequestId}")]
    public static partial void Failed(ILogger logger, string caller, string endpoint, string? variant, string kind, string? requestId);

    /// <summary>An invocation was not made.</summary>
    [LoggerMessage(3002, LogLevel.Warning, "Audit: {Caller} was refused an invocation of endpoint {Endpoint}: {Kind}")]
    public static partial void Refused(ILogger logger, string caller, string endpoint, string kind);
}
