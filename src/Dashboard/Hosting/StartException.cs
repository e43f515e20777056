namespace Dashboard.Hosting;

/// <summary>The dashboard cannot start as configured; the message tells the operator what to change.</summary>
/// <param name="message">What is wrong and how to fix it.</param>
/// <param name="innerException">The cause, where there is one.</param>
internal sealed class StartException(string message, Exception? innerException = null) : Exception(message, innerException);
