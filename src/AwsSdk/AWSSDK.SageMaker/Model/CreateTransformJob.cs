using Amazon.Runtime;
using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Request of <see cref="IAmazonSageMaker.CreateTransformJobAsync(CreateTransformJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTransformJobRequest : AmazonSageMakerRequest
{
    /// <summary>Name of the transform job. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>Name of the model. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Requests that an instance gets at the same time.</summary>
    public int? MaxConcurrentTransforms { get; set; }

    /// <summary>How the container is called.</summary>
    public ModelClientConfig? ModelClientConfig { get; set; }

    /// <summary>Size of a request, in MB.</summary>
    public int? MaxPayloadInMB { get; set; }

    /// <summary>Records in a request.</summary>
    public BatchStrategy? BatchStrategy { get; set; }

    /// <summary>Environment variables of the container. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Input. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformInput? TransformInput { get; set; }

    /// <summary>Output. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformOutput? TransformOutput { get; set; }

    /// <summary>Which requests and answers are stored.</summary>
    public BatchDataCaptureConfig? DataCaptureConfig { get; set; }

    /// <summary>Instances. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformResources? TransformResources { get; set; }

    /// <summary>Which parts of a record are sent, joined and stored.</summary>
    public DataProcessing? DataProcessing { get; set; }

    /// <summary>Tags to put on it. Up to 50.</summary>
    [AWSProperty(Max = 50)]
    public List<Tag>? Tags { get; set; } = Initial.List<Tag>();

    /// <summary>The experiment to which it belongs.</summary>
    public ExperimentConfig? ExperimentConfig { get; set; }
}

/// <summary>Answer to <see cref="IAmazonSageMaker.CreateTransformJobAsync(CreateTransformJobRequest, CancellationToken)"/>.</summary>
public partial class CreateTransformJobResponse : AmazonWebServiceResponse
{
    /// <summary>ARN of the transform job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }
}
