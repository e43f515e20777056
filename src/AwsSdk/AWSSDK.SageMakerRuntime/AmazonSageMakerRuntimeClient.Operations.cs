using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime;

/// <content>The operations.</content>
public partial class AmazonSageMakerRuntimeClient
{
    /// <inheritdoc/>
    public virtual Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InvokeAsync<InvokeEndpointResponse>(request, RuntimeProtocol.InvokeEndpoint, cancellationToken);
    }

    /// <inheritdoc/>
    public virtual Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return InvokeAsync<InvokeEndpointAsyncResponse>(request, RuntimeProtocol.InvokeEndpointAsync, cancellationToken);
    }
}
