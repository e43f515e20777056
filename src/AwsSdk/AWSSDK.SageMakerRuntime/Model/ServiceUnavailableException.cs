using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>SageMaker cannot take the request now (HTTP 503).</summary>
public class ServiceUnavailableException : AmazonSageMakerRuntimeException
{
    /// <summary>Makes the exception without a message.</summary>
    public ServiceUnavailableException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ServiceUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ServiceUnavailableException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ServiceUnavailableException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ServiceUnavailableException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ServiceUnavailableException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
