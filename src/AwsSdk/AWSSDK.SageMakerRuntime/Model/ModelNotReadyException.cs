using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>The model of a multi-model endpoint is being loaded, or its variant is not ready yet (HTTP 429, which the SDK retries).</summary>
public class ModelNotReadyException : AmazonSageMakerRuntimeException
{
    /// <summary>Makes the exception without a message.</summary>
    public ModelNotReadyException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ModelNotReadyException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ModelNotReadyException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ModelNotReadyException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ModelNotReadyException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ModelNotReadyException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
