using Amazon.SageMaker.Model;
using AwsSdk.Shared;

namespace Amazon.SageMaker;

/// <summary>How SageMaker is spoken to: JSON 1.1, errors by their wire names.</summary>
internal static class SageMakerProtocol
{
    private static readonly ErrorCatalog s_errors = new ErrorCatalog((error, cause, status) =>
            new AmazonSageMakerException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ConflictException", (error, cause, status) =>
            new ConflictException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ResourceInUse", (error, cause, status) =>
            new ResourceInUseException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ResourceLimitExceeded", (error, cause, status) =>
            new ResourceLimitExceededException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ResourceNotFound", (error, cause, status) =>
            new ResourceNotFoundException(error.Message, cause, error.Type, error.Code, error.RequestId, status));

    /// <summary>The operations.</summary>
    public static JsonRpcService Service { get; } = new("Amazon.SageMaker", "SageMaker", "2017-07-24", s_errors);
}
