using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMaker.Model;

/// <summary>A resource of that name exists already, or is in use (HTTP 400).</summary>
public class ResourceInUseException : AmazonSageMakerException
{
    /// <summary>Makes the exception without a message.</summary>
    public ResourceInUseException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ResourceInUseException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ResourceInUseException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ResourceInUseException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ResourceInUseException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ResourceInUseException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
