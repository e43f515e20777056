using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>An error that SageMaker answered with, and the base of its typed errors.</summary>
public partial class AmazonSageMakerException : AmazonServiceException
{
    /// <summary>Makes the exception without a message.</summary>
    public AmazonSageMakerException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public AmazonSageMakerException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public AmazonSageMakerException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public AmazonSageMakerException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public AmazonSageMakerException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public AmazonSageMakerException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
