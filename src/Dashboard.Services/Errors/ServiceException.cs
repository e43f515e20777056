namespace Dashboard.Services.Errors;

/// <summary>Why a call to AWS, or a check before it, failed. Small on purpose: each kind has its own advice to the person.</summary>
public enum ServiceErrorKind
{
    /// <summary>The named resource does not exist, or no longer.</summary>
    NotFound,

    /// <summary>The caller or the workspace's credentials may not do this; <see cref="ServiceException.Action"/> names what.</summary>
    Denied,

    /// <summary>AWS asked to slow down, or a limit of the dashboard was reached.</summary>
    Throttled,

    /// <summary>No connection, a timeout, or a 5xx from AWS after the retries.</summary>
    Unreachable,

    /// <summary>Credentials are missing, wrong or expired.</summary>
    ExpiredCredentials,

    /// <summary>The input cannot be right; the message names field, value and range.</summary>
    InvalidInput,

    /// <summary>The model's container answered with an error of its own.</summary>
    ModelError,
}

/// <summary>The one exception that leaves a typed service, besides <see cref="OperationCanceledException"/>.</summary>
/// <param name="kind">Which of the small set of failures.</param>
/// <param name="message">One plain sentence for a person: what happened, to which resource.</param>
/// <param name="innerException">The SDK's exception, for the log only.</param>
public sealed class ServiceException(ServiceErrorKind kind, string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>Which of the small set of failures.</summary>
    public ServiceErrorKind Kind { get; } = kind;

    /// <summary>What was attempted, such as <c>sagemaker:DescribeEndpoint</c>.</summary>
    public string? Action { get; init; }

    /// <summary>Name of the resource concerned.</summary>
    public string? Resource { get; init; }

    /// <summary>AWS's error code, for the technical detail.</summary>
    public string? Code { get; init; }

    /// <summary>AWS's request id, for the technical detail.</summary>
    public string? RequestId { get; init; }

    /// <summary>HTTP status that the model's container answered with, on <see cref="ServiceErrorKind.ModelError"/>.</summary>
    public int? ModelStatus { get; init; }
}
