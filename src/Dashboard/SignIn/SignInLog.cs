namespace Dashboard.SignIn;

/// <summary>What sign-in writes to the log. Never the token.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1001, LogLevel.Information, "Signed in from {Address}.")]
    public static partial void SignedIn(this ILogger logger, string address);

    [LoggerMessage(1002, LogLevel.Warning, "Wrong sign-in token from {Address}.")]
    public static partial void WrongToken(this ILogger logger, string address);

    [LoggerMessage(1003, LogLevel.Warning, "Too many sign-in attempts from {Address}.")]
    public static partial void TooManyAttempts(this ILogger logger, string address);
}
