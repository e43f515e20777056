namespace LocalAws.Http;

/// <summary>An error that a client of the real service would see, thrown from anywhere and written in the protocol of the request.</summary>
/// <param name="code">Code on the wire, such as <c>ValidationException</c>, <c>ResourceNotFound</c> or <c>NoSuchKey</c>.</param>
/// <param name="message">Text for a person: what, where, how to fix.</param>
/// <param name="status">HTTP status.</param>
internal sealed class AwsError(string code, string message, int status = 400) : Exception(message)
{
    /// <summary>Code on the wire.</summary>
    public string Code { get; } = code;

    /// <summary>HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>Members of the error body besides code and message, such as <c>OriginalStatusCode</c> of a ModelError.</summary>
    public IReadOnlyDictionary<string, object> Members { get; init; } = new Dictionary<string, object>();

    /// <summary>What SageMaker answers to wrong input and, for most Describe operations, to a missing name.</summary>
    public static AwsError Validation(string message) => new("ValidationException", message);
}
