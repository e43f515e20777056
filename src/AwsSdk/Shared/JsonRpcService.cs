using System.Collections.Concurrent;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace AwsSdk.Shared;

/// <summary>A service that speaks JSON-RPC: how its calls are written, and which errors it knows.</summary>
/// <param name="serviceName">The SDK's name of the service, such as <c>Amazon.SageMaker</c>.</param>
/// <param name="target">What stands before the operation in <c>X-Amz-Target</c>, without the dot.</param>
/// <param name="apiVersion">Date of the API, sent as <c>x-amz-api-version</c>.</param>
/// <param name="errors">The service's errors by their wire names.</param>
internal sealed class JsonRpcService(string serviceName, string target, string apiVersion, ErrorCatalog errors)
{
    private readonly ConcurrentDictionary<Type, InvokeOptions> _operations = new();

    /// <summary>The SDK's name of the service.</summary>
    public string ServiceName => serviceName;

    /// <summary>What stands before the operation in <c>X-Amz-Target</c>.</summary>
    public string Target => target;

    /// <summary>Date of the API.</summary>
    public string ApiVersion => apiVersion;

    /// <summary>The service's errors.</summary>
    public ErrorCatalog Errors => errors;

    /// <summary>Protocol version: <c>1.0</c> or <c>1.1</c>.</summary>
    public string JsonVersion { get; init; } = "1.1";

    /// <summary>Whether the service still answers with the error codes of its older query protocol when asked to.</summary>
    public bool IsQueryCompatible { get; init; }

    /// <summary>Operations whose larger requests are sent compressed.</summary>
    public IReadOnlySet<string> CompressedOperations { get; init; } = new HashSet<string>();

    /// <summary>How to call the operation that answers with <typeparamref name="TResponse"/>: <c>XResponse</c> belongs to operation X.</summary>
    public InvokeOptions Operation<TResponse>()
        where TResponse : AmazonWebServiceResponse, new() =>
        _operations.GetOrAdd(typeof(TResponse), static (type, service) => service.Describe<TResponse>(type.Name[..^"Response".Length]), this);

    private InvokeOptions Describe<TResponse>(string operation)
        where TResponse : AmazonWebServiceResponse, new() =>
        new()
        {
            RequestMarshaller = new JsonRpcMarshaller(this, operation),
            ResponseUnmarshaller = new JsonRpcUnmarshaller<TResponse>(errors),
        };
}
