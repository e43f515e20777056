namespace LocalAws;

/// <summary>A start that cannot go on, with a text that says what is wrong and what to do.</summary>
/// <param name="message">Text for a person.</param>
/// <param name="innerException">What the system reported, if anything.</param>
public sealed class LocalAwsStartException(string message, Exception? innerException = null) : Exception(message, innerException);
