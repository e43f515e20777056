namespace LocalAws.Sample;

internal static partial class SampleLog
{
    [LoggerMessage(340, LogLevel.Information, "Sample account: {Step} after {Seconds:0.0} s")]
    public static partial void Step(ILogger logger, string step, double seconds);

    [LoggerMessage(341, LogLevel.Information, "Sample account complete after {Seconds:0.0} s")]
    public static partial void Built(ILogger logger, double seconds);

    [LoggerMessage(342, LogLevel.Warning, "The data directory holds resources but no sample account: nothing is added. Start with --reset to get the sample account.")]
    public static partial void NotEmpty(ILogger logger);

    [LoggerMessage(343, LogLevel.Information, "Live traffic arrives at the sample endpoints")]
    public static partial void TrafficStarts(ILogger logger);

    [LoggerMessage(344, LogLevel.Error, "A request of the live traffic broke")]
    public static partial void RequestBroke(ILogger logger, Exception exception);
}
