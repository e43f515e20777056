using System.Text.Json;
using Amazon.CloudWatch.Model;
using AwsSdk.Shared;

namespace Amazon.CloudWatch;

/// <summary>
/// How CloudWatch is spoken to: JSON 1.0. Callers see the error codes of the older query protocol, exceptions go by
/// the shape, and PutMetricData is compressed when it is large.
/// </summary>
internal static class CloudWatchProtocol
{
    private static readonly ErrorCatalog s_errors = Errors();

    /// <summary>The operations.</summary>
    public static JsonRpcService Service { get; } = new("Amazon.CloudWatch", "GraniteServiceVersion20100801", "2010-08-01", s_errors)
    {
        JsonVersion = "1.0",
        IsQueryCompatible = true,
        CompressedOperations = new HashSet<string>(StringComparer.Ordinal) { "PutMetricData" },
    };

    private static ErrorCatalog Errors()
    {
        var catalog = new ErrorCatalog(
            (error, cause, status) => new AmazonCloudWatchException(error.Message, cause, error.Type, error.Code, error.RequestId, status),
            isQueryCompatible: true);
        catalog.Add("InvalidParameterValueException", "InvalidParameterValue", (error, cause, status) =>
            new InvalidParameterValueException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("InvalidParameterCombinationException", "InvalidParameterCombination", (error, cause, status) =>
            new InvalidParameterCombinationException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("MissingRequiredParameterException", "MissingParameter", (error, cause, status) =>
            new MissingRequiredParameterException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("InvalidNextToken", (error, cause, status) =>
            new InvalidNextTokenException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("InvalidFormatFault", "InvalidFormat", (error, cause, status) =>
            new InvalidFormatException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        AddResourceErrors(catalog);
        return catalog;
    }

    private static void AddResourceErrors(ErrorCatalog catalog)
    {
        ErrorFactory limit = (error, cause, status) =>
            new LimitExceededException(error.Message, cause, error.Type, error.Code, error.RequestId, status);
        catalog.Add("LimitExceededFault", "LimitExceeded", limit);
        catalog.Add("LimitExceededException", limit);
        ErrorFactory notFound = (error, cause, status) =>
            new ResourceNotFoundException(error.Message, cause, error.Type, error.Code, error.RequestId, status);
        catalog.Add("ResourceNotFound", notFound, FillNotFound);
        catalog.Add("ResourceNotFoundException", notFound, FillNotFound);
        catalog.Add("InternalServiceFault", "InternalServiceError", (error, cause, status) =>
            new InternalServiceException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("ConcurrentModificationException", (error, cause, status) =>
            new ConcurrentModificationException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
        catalog.Add("ConflictException", (error, cause, status) =>
            new ConflictException(error.Message, cause, error.Type, error.Code, error.RequestId, status));
    }

    private static void FillNotFound(Amazon.Runtime.AmazonServiceException exception, JsonElement body)
    {
        var missing = (ResourceNotFoundException)exception;
        missing.ResourceType = ErrorBody.Text(body, "ResourceType");
        missing.ResourceId = ErrorBody.Text(body, "ResourceId");
    }
}
