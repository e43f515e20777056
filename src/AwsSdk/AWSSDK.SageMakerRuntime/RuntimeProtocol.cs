using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.SageMakerRuntime.Model;
using AwsSdk.Shared;

namespace Amazon.SageMakerRuntime;

/// <summary>How SageMaker Runtime is spoken to: paths, headers, and the payload as it is.</summary>
internal static class RuntimeProtocol
{
    private static readonly ErrorCatalog s_errors = new ErrorCatalog((error, cause, status) =>
            new AmazonSageMakerRuntimeException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add(
            "ModelError",
            (error, cause, status) => new ModelErrorException(error.Message, cause, error.Type, error.Code, error.RequestId, status),
            FillModelError)
        .Add("ModelNotReadyException", (error, cause, status) =>
            new ModelNotReadyException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ValidationError", (error, cause, status) =>
            new ValidationErrorException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("InternalFailure", (error, cause, status) =>
            new InternalFailureException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("ServiceUnavailable", (error, cause, status) =>
            new ServiceUnavailableException(error.Message, cause, error.Type, error.Code, error.RequestId, status))
        .Add("InternalDependencyException", (error, cause, status) =>
            new InternalDependencyException(error.Message, cause, error.Type, error.Code, error.RequestId, status));

    /// <summary>InvokeEndpoint.</summary>
    public static InvokeOptions InvokeEndpoint { get; } = new()
    {
        RequestMarshaller = new InvokeEndpointMarshaller(),
        ResponseUnmarshaller = new InvokeEndpointUnmarshaller(s_errors),
    };

    /// <summary>InvokeEndpointAsync.</summary>
    public static InvokeOptions InvokeEndpointAsync { get; } = new()
    {
        RequestMarshaller = new InvokeEndpointAsyncMarshaller(),
        ResponseUnmarshaller = new InvokeEndpointAsyncUnmarshaller(s_errors),
    };

    private static void FillModelError(AmazonServiceException exception, JsonElement body)
    {
        var error = (ModelErrorException)exception;
        error.OriginalStatusCode = ErrorBody.Number(body, "OriginalStatusCode");
        error.OriginalMessage = ErrorBody.Text(body, "OriginalMessage");
        error.LogStreamArn = ErrorBody.Text(body, "LogStreamArn");
    }
}
