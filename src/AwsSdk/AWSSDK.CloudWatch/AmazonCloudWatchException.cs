using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch;

/// <summary>An error that CloudWatch answered with, and the base of its typed errors.</summary>
public partial class AmazonCloudWatchException : AmazonServiceException
{
    /// <summary>Makes the exception without a message.</summary>
    public AmazonCloudWatchException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public AmazonCloudWatchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public AmazonCloudWatchException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public AmazonCloudWatchException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public AmazonCloudWatchException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public AmazonCloudWatchException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }
}
