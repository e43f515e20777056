using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>The resource is being changed by someone else (HTTP 400).</summary>
public class ConflictException : AmazonSageMakerException
{
    /// <summary>Makes the exception without a message.</summary>
    public ConflictException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ConflictException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ConflictException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ConflictException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ConflictException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
