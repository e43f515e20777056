namespace LocalAws.SageMaker.Hosting;

internal static partial class HostingLog
{
    [LoggerMessage(300, LogLevel.Information, "Endpoint {Endpoint}: {Outcome}")]
    public static partial void Created(ILogger logger, string endpoint, string outcome);

    [LoggerMessage(301, LogLevel.Information, "Endpoint {Endpoint} deleted")]
    public static partial void Deleted(ILogger logger, string endpoint);

    [LoggerMessage(302, LogLevel.Warning, "Endpoint {Endpoint} is in service but its model cannot be loaded: {Reason}")]
    public static partial void NotLoaded(ILogger logger, string endpoint, string reason);
}
