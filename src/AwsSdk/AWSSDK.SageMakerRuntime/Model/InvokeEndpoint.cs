using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.SageMakerRuntime.Model;

/// <summary>Request of <see cref="IAmazonSageMakerRuntime.InvokeEndpointAsync(InvokeEndpointRequest, CancellationToken)"/>.</summary>
public partial class InvokeEndpointRequest : AmazonSageMakerRuntimeRequest
{
    /// <summary>Name of the endpoint. Required, up to 63 characters; sent in the path.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>
    /// The payload, sent from its current position in the form that <see cref="ContentType"/> names. Required.
    /// AWS takes up to 25 MB, serverless endpoints 4 MB; clients do not enforce it.
    /// </summary>
    [AWSProperty(Required = true, Sensitive = true, Max = 6291456)]
    public MemoryStream? Body { get; set; }

    /// <summary>Media type of the payload, such as <c>text/csv</c>; <c>application/octet-stream</c> when not set. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ContentType { get; set; }

    /// <summary>Media type wanted for the answer. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? Accept { get; set; }

    /// <summary>Text passed through to the container, such as a trace identifier. Up to 1,024 visible ASCII characters.</summary>
    [AWSProperty(Sensitive = true, Max = 1024)]
    public string? CustomAttributes { get; set; }

    /// <summary>On a multi-model endpoint, the archive of the model to ask. Up to 1,024 characters.</summary>
    [AWSProperty(Min = 1, Max = 1024)]
    public string? TargetModel { get; set; }

    /// <summary>Variant to ask, past the traffic weights. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? TargetVariant { get; set; }

    /// <summary>On an endpoint with directly invoked containers, the host name of the one to ask. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? TargetContainerHostname { get; set; }

    /// <summary>Identifier stored with the captured data, to match ground truth later. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? InferenceId { get; set; }

    /// <summary>JMESPath expression that decides whether this record is explained. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? EnableExplanations { get; set; }

    /// <summary>Inference component to ask, on an endpoint that hosts several. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? InferenceComponentName { get; set; }

    /// <summary><c>NEW_SESSION</c> to open a stateful session, or the identifier of an open one. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? SessionId { get; set; }

    /// <summary>Identifier by which prefix-aware routing finds the instance with a warm cache. Up to 64 characters.</summary>
    [AWSProperty(Min = 1, Max = 64)]
    public string? PrefixAwareId { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMakerRuntime.InvokeEndpointAsync(InvokeEndpointRequest, CancellationToken)"/>.</summary>
public partial class InvokeEndpointResponse : AmazonWebServiceResponse
{
    /// <summary>What the model answered, at position 0; null when it answered nothing.</summary>
    [AWSProperty(Sensitive = true, Max = 6291456)]
    public MemoryStream? Body { get; set; }

    /// <summary>Media type of the answer.</summary>
    [AWSProperty(Max = 1024)]
    public string? ContentType { get; set; }

    /// <summary>The variant that answered.</summary>
    [AWSProperty(Max = 1024)]
    public string? InvokedProductionVariant { get; set; }

    /// <summary>Text that the container passed back.</summary>
    [AWSProperty(Sensitive = true, Max = 1024)]
    public string? CustomAttributes { get; set; }

    /// <summary>The session that was opened, with its end: <c>id; Expires=yyyy-mm-ddThh:mm:ssZ</c>.</summary>
    [AWSProperty(Max = 256)]
    public string? NewSessionId { get; set; }

    /// <summary>The session that the container closed.</summary>
    [AWSProperty(Max = 256)]
    public string? ClosedSessionId { get; set; }
}
