using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>An account limit, such as the number of instances of a type, would be exceeded (HTTP 400).</summary>
public class ResourceLimitExceededException : AmazonSageMakerException
{
    /// <summary>Makes the exception without a message.</summary>
    public ResourceLimitExceededException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ResourceLimitExceededException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ResourceLimitExceededException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ResourceLimitExceededException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ResourceLimitExceededException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ResourceLimitExceededException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
