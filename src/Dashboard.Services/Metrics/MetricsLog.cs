using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Metrics;

/// <summary>Log of the area Metrics.</summary>
internal static partial class MetricsLog
{
    /// <summary>CloudWatch said something about an answer.</summary>
    [LoggerMessage(2000, LogLevel.Warning, "CloudWatch says about an answer: {Code} {Text}")]
    public static partial void Message(ILogger logger, string? code, string? text);

    /// <summary>A call failed.</summary>
    [LoggerMessage(2001, LogLevel.Warning, "GetMetricData for {Metrics} metrics failed: {Reason}")]
    public static partial void CallFailed(ILogger logger, int metrics, string reason, Exception exception);

    /// <summary>A list was cut.</summary>
    [LoggerMessage(2002, LogLevel.Warning, "ListMetrics of {Namespace} {Name} was cut after {Count} metrics")]
    public static partial void DiscoveryCut(ILogger logger, string @namespace, string? name, int count);
}
