namespace LocalAws.SageMaker.Hosting;

internal static partial class HostingLog
{
    [LoggerMessage(300, LogLevel.Information, "Endpoint {Endpoint}: {Outcome}")]
    public static partial void Created(ILogger logger, string endpoint, string outcome);

    [LoggerMessage(301, LogLevel.Information, "Endpoint {Endpoint} deleted")]
    public static partial void Deleted(ILogger logger, string endpoint);

    [LoggerMessage(302, LogLevel.Warning, "Endpoint {Endpoint} is in service but its model cannot be loaded: {Reason}")]
    public static partial void NotLoaded(ILogger logger, string endpoint, string reason);

    [LoggerMessage(303, LogLevel.Error, "Endpoint {Endpoint} could not be moved on; the next start tries again")]
    public static partial void Broke(ILogger logger, string endpoint, Exception exception);
}
