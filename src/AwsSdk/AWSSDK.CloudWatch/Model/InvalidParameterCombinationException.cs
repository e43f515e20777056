using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>Parameters that exclude each other were given together (HTTP 400).</summary>
public class InvalidParameterCombinationException : AmazonCloudWatchException
{
    /// <summary>Makes the exception without a message.</summary>
    public InvalidParameterCombinationException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public InvalidParameterCombinationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public InvalidParameterCombinationException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public InvalidParameterCombinationException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public InvalidParameterCombinationException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public InvalidParameterCombinationException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
