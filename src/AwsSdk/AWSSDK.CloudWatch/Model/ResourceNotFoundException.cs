using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudWatch.Model;

/// <summary>The named resource does not exist (HTTP 404).</summary>
public class ResourceNotFoundException : AmazonCloudWatchException
{
    /// <summary>Makes the exception without a message.</summary>
    public ResourceNotFoundException()
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    public ResourceNotFoundException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and its cause.</summary>
    public ResourceNotFoundException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    public ResourceNotFoundException(Exception innerException)
        : base(innerException)
    {
    }

    /// <summary>Makes the exception from an answer and its cause.</summary>
    public ResourceNotFoundException(string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>Makes the exception from an answer.</summary>
    public ResourceNotFoundException(string message, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>What kind of resource is missing.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Name or identifier that was not found.</summary>
    public string? ResourceId { get; set; }
}
