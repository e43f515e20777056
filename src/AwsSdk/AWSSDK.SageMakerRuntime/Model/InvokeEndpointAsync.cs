using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>
/// Request of <see cref="IAmazonSageMakerRuntime.InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest, CancellationToken)"/>.
/// The payload is an object in S3, or stands in <see cref="Body"/> when it is small.
/// </summary>
public partial class InvokeEndpointAsyncRequest : AmazonSageMakerRuntimeRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters; sent in the path.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>The payload itself, up to 128,000 bytes, in place of <see cref="InputLocation"/>.</summary>
    [AWSProperty(Sensitive = true, Max = 128000)]
    public MemoryStream? Body { get; set; }

    /// <summary>Media type of the payload. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ContentType { get; set; }

    /// <summary>Media type wanted for the prediction. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? Accept { get; set; }

    /// <summary>Text passed through to the container. Up to 1,024 visible ASCII characters.</summary>
    [AWSProperty(Sensitive = true, Max = 1024)]
    public string? CustomAttributes { get; set; }

    /// <summary>Identifier of the invocation; SageMaker makes one when not set. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? InferenceId { get; set; }

    /// <summary>S3 or HTTPS address of the payload. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? InputLocation { get; set; }

    /// <summary>How long the request may wait in the queue, in seconds: 60 to 21,600, the default.</summary>
    [AWSProperty(Min = 60, Max = 21600)]
    public int? RequestTTLSeconds { get; set; }

    /// <summary>How long the model may take, in seconds: 1 to 3,600; 900 when not set.</summary>
    [AWSProperty(Min = 1, Max = 3600)]
    public int? InvocationTimeoutSeconds { get; set; }

    /// <summary>Path added below the endpoint's output location. Up to 512 characters.</summary>
    [AWSProperty(Max = 512)]
    public string? S3OutputPathExtension { get; set; }

    /// <summary>File name of the output object. Up to 32 characters.</summary>
    [AWSProperty(Max = 32)]
    public string? Filename { get; set; }
}

/// <summary>
/// Answer to <see cref="IAmazonSageMakerRuntime.InvokeEndpointAsyncAsync(InvokeEndpointAsyncRequest, CancellationToken)"/>:
/// the request is queued (HTTP 202), the prediction is not there yet.
/// </summary>
public partial class InvokeEndpointAsyncResponse : AmazonWebServiceResponse
{
    /// <summary>Identifier of the invocation.</summary>
    public string? InferenceId { get; set; }

    /// <summary>S3 address where the prediction will appear.</summary>
    [AWSProperty(Max = 1024)]
    public string? OutputLocation { get; set; }

    /// <summary>S3 address where the error will appear if the invocation fails.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureLocation { get; set; }
}
