using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>SageMaker failed (HTTP 500).</summary>
public class InternalFailureException : AmazonSageMakerRuntimeException
{
    /// <summary>Makes the exception without a message.</summary>
    public InternalFailureException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public InternalFailureException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public InternalFailureException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public InternalFailureException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public InternalFailureException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public InternalFailureException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
