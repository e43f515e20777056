using Microsoft.Extensions.Logging;

namespace Dashboard.Services.Monitoring;

/// <summary>Log of the area Monitoring.</summary>
internal static partial class MonitoringLog
{
    /// <summary>Drift is shown without its threshold.</summary>
    [LoggerMessage(4000, LogLevel.Warning, "The drift threshold of schedule {Schedule} cannot be read: {Reason}")]
    public static partial void ThresholdUnreadable(ILogger logger, string schedule, string reason);
}
