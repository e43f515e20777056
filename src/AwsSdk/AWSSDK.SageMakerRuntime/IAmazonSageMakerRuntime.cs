using Amazon.Runtime;
using Amazon.Runtime.Endpoints;
using Amazon.SageMakerRuntime.Model;

namespace Amazon.SageMakerRuntime;

/// <summary>Asks models behind SageMaker endpoints for predictions.</summary>
/// <remarks>
/// An invocation is not idempotent: a retry runs the model again. Where a second run must not happen unasked, set both
/// <c>MaxErrorRetry</c> and <c>MaxStaleConnectionRetries</c> of the configuration to 0. With the former alone, a reset
/// connection makes AWSSDK.Core 4.1.0 send the request ten more times (measured).
/// </remarks>
public partial interface IAmazonSageMakerRuntime : IAmazonService, IDisposable
{
    /// <summary>
    /// Sends a payload to an endpoint and waits for the answer of its model. The container has 60 seconds.
    /// </summary>
    /// <exception cref="ModelErrorException">The container answered with an error, or too late.</exception>
    /// <exception cref="ModelNotReadyException">The model is still being loaded.</exception>
    /// <exception cref="ValidationErrorException">The endpoint or variant does not exist, or the request is malformed.</exception>
    /// <exception cref="InternalFailureException">SageMaker failed.</exception>
    /// <exception cref="ServiceUnavailableException">SageMaker cannot take the request now.</exception>
    /// <exception cref="InternalDependencyException">A service behind SageMaker failed.</exception>
    /// <exception cref="AmazonSageMakerRuntimeException">Any other error: access, signature, throttling.</exception>
    Task<InvokeEndpointResponse> InvokeEndpointAsync(InvokeEndpointRequest request, CancellationToken cancellationToken = default);

    /// <summary>
    /// Queues a payload at an asynchronous endpoint. The answer names the S3 object that the prediction will become.
    /// </summary>
    /// <remarks>The operation itself is called InvokeEndpointAsync, hence the doubled suffix.</remarks>
    /// <exception cref="ValidationErrorException">The endpoint does not exist, or the request is malformed.</exception>
    /// <exception cref="InternalFailureException">SageMaker failed.</exception>
    /// <exception cref="ServiceUnavailableException">SageMaker cannot take the request now.</exception>
    Task<InvokeEndpointAsyncResponse> InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest request, CancellationToken cancellationToken = default);

    /// <summary>The address to which a request would go, after configuration, environment and region.</summary>
    Endpoint DetermineServiceOperationEndpoint(AmazonWebServiceRequest request);

    /// <inheritdoc/>
    static ClientConfig IAmazonService.CreateDefaultClientConfig() => new AmazonSageMakerRuntimeConfig();

    /// <inheritdoc/>
    static IAmazonService IAmazonService.CreateDefaultServiceClient(AWSCredentials awsCredentials, ClientConfig clientConfig) =>
        new AmazonSageMakerRuntimeClient(awsCredentials, (AmazonSageMakerRuntimeConfig)clientConfig);
}
