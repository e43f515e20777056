namespace LocalAws.Runtime;

internal static partial class RuntimeLog
{
    [LoggerMessage(320, LogLevel.Error, "{Count} captured invocations could not be written to {File}")]
    public static partial void CaptureNotWritten(ILogger logger, int count, string file, Exception exception);
}
