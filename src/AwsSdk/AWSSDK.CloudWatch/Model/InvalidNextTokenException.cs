using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>The page token is unknown, expired, or belongs to other filters (HTTP 400).</summary>
public class InvalidNextTokenException : AmazonCloudWatchException
{
    /// <summary>Makes the exception without a message.</summary>
    public InvalidNextTokenException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public InvalidNextTokenException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public InvalidNextTokenException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public InvalidNextTokenException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public InvalidNextTokenException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public InvalidNextTokenException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
