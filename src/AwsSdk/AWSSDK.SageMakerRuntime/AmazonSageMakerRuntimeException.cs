using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime;

/// <summary>An error that SageMakerRuntime answered with, and the base of its typed errors.</summary>
public partial class AmazonSageMakerRuntimeException : AmazonServiceException
{
    /// <summary>Makes the exception without a message.</summary>
    public AmazonSageMakerRuntimeException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public AmazonSageMakerRuntimeException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public AmazonSageMakerRuntimeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public AmazonSageMakerRuntimeException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public AmazonSageMakerRuntimeException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public AmazonSageMakerRuntimeException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
