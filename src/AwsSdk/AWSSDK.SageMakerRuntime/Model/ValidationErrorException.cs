using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>The request is malformed, or names an endpoint, variant or model that does not exist (HTTP 400).</summary>
public class ValidationErrorException : AmazonSageMakerRuntimeException
{
    /// <summary>Makes the exception without a message.</summary>
    public ValidationErrorException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ValidationErrorException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ValidationErrorException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ValidationErrorException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ValidationErrorException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ValidationErrorException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
