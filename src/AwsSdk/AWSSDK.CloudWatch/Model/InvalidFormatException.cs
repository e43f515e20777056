using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>A value is not valid JSON where JSON is expected (HTTP 400).</summary>
public class InvalidFormatException : AmazonCloudWatchException
{
    /// <summary>Makes the exception without a message.</summary>
    public InvalidFormatException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public InvalidFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public InvalidFormatException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public InvalidFormatException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public InvalidFormatException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public InvalidFormatException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
