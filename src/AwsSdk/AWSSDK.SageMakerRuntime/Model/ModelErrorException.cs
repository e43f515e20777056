using System.Net;
using Amazon.Runtime;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>The model's container answered with an error, or not in time (HTTP 424). The invocation is not retried.</summary>
public class ModelErrorException : AmazonSageMakerRuntimeException
{
    /// <summary>Makes the exception without a message.</summary>
    public ModelErrorException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ModelErrorException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ModelErrorException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ModelErrorException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ModelErrorException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ModelErrorException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>HTTP status that the container answered with; 0 when it did not answer in time.</summary>
    public int? OriginalStatusCode { get; set; }

    /// <summary>What the container answered, up to 2,048 characters.</summary>
    public string? OriginalMessage { get; set; }

    /// <summary>ARN of the log stream that has the container's output.</summary>
    public string? LogStreamArn { get; set; }
}
