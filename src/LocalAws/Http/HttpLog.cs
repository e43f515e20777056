namespace LocalAws.Http;

/// <summary>What the HTTP layer logs. Never bodies, query strings or credentials.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1001, LogLevel.Debug, "{Method} {Path} was answered with {Status} {Code}.")]
    public static partial void RequestRefused(ILogger logger, string method, PathString path, int status, string code);

    [LoggerMessage(1002, LogLevel.Debug, "The caller of {Method} {Path} went away.")]
    public static partial void CallerWentAway(ILogger logger, Exception exception, string method, PathString path);

    [LoggerMessage(1003, LogLevel.Error, "{Method} {Path} failed; request id {RequestId}.")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, PathString path, string requestId);

    [LoggerMessage(1004, LogLevel.Error, "The account could not be prepared.")]
    public static partial void StartupWorkFailed(ILogger logger, Exception exception);

    [LoggerMessage(1005, LogLevel.Information, "LocalAws listens on {Address}; its data is in {Directory}.")]
    public static partial void Listening(ILogger logger, Uri address, string directory);
}
