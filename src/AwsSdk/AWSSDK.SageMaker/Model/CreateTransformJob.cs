using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateTransformJobAsync(CreateTransformJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTransformJobRequest : AmazonSageMakerRequest
{
    /// <summary>Transform job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>Model name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Max concurrent transforms.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>Model client config.</summary>
    public ModelClientConfig? ModelClientConfig { get; set; }

    /// <summary>Max payload in MB.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Batch strategy.</summary>
    public BatchStrategy? BatchStrategy { get; set; }

    /// <summary>Environment. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Transform input. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformInput? TransformInput { get; set; }

    /// <summary>Transform output. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformOutput? TransformOutput { get; set; }

    /// <summary>Data capture config.</summary>
    public BatchDataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Transform resources. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformResources? TransformResources { get; set; }

    /// <summary>Data processing.</summary>
    public DataProcessing? DataProcessing { get; set; }

    /// <summary>Tags. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>Experiment config.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateTransformJobAsync(CreateTransformJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTransformJobResponse : AmazonWebServiceResponse
{
    /// <summary>Transform job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }
}
