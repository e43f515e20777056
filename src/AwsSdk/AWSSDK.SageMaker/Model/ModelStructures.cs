using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A model in a list.</summary>
public partial class ModelSummary
{
    /// <summary>Name of the model. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>ARN of the model. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ModelArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }
}

/// <summary>A container of a model.</summary>
public partial class ContainerDefinition
{
    /// <summary>Host name of the container within the endpoint. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ContainerHostname { get; set; }

    /// <summary>Address of the container image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? Image { get; set; }

    /// <summary>Where the image is pulled from.</summary>
    public ImageConfig? ImageConfig { get; set; }

    /// <summary>One model or many.</summary>
    public ContainerMode? Mode { get; set; }

    /// <summary>S3 address of the model archive, or of the prefix of a multi-model container. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ModelDataUrl { get; set; }

    /// <summary>Where the artefacts are.</summary>
    public ModelDataSource? ModelDataSource { get; set; }

    /// <summary>More artefacts, mounted beside the model. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<AdditionalModelDataSource>? AdditionalModelDataSources { get; set; } = Initial.List<AdditionalModelDataSource>();

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Name or ARN of a model package. Up to 176 characters.</summary>
    [AWSProperty(Min = 1, Max = 176)]
    public string? ModelPackageName { get; set; }

    /// <summary>Specification of the model package to use. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? InferenceSpecificationName { get; set; }

    /// <summary>How models are kept.</summary>
    public MultiModelConfig? MultiModelConfig { get; set; }

    /// <summary>Which metrics of the container are published.</summary>
    public ContainerMetricsConfig? ContainerMetricsConfig { get; set; }
}

/// <summary>Access to a private registry.</summary>
public partial class RepositoryAuthConfig
{
    /// <summary>ARN of the function that gives credentials of the registry. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? RepositoryCredentialsProviderArn { get; set; }
}

/// <summary>Where model artefacts are.</summary>
public partial class ModelDataSource
{
    /// <summary>Data in S3.</summary>
    public S3ModelDataSource? S3DataSource { get; set; }
}

/// <summary>Model artefacts in S3.</summary>
public partial class S3ModelDataSource
{
    /// <summary>S3 address. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>What the address means. Required.</summary>
    [AWSProperty(Required = true)]
    public S3ModelDataType? S3DataType { get; set; }

    /// <summary>Compression of the data. Required.</summary>
    [AWSProperty(Required = true)]
    public ModelCompressionType? CompressionType { get; set; }

    /// <summary>Acceptance of the model's licence.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }

    /// <summary>A private model hub.</summary>
    public InferenceHubAccessConfig? HubAccessConfig { get; set; }

    /// <summary>S3 address of the manifest. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ManifestS3Uri { get; set; }

    /// <summary>ETag of the object.</summary>
    public string? ETag { get; set; }

    /// <summary>ETag of the manifest.</summary>
    public string? ManifestEtag { get; set; }
}

/// <summary>Acceptance of a model licence.</summary>
public partial class ModelAccessConfig
{
    /// <summary>Whether the licence of the model is accepted. Required.</summary>
    [AWSProperty(Required = true)]
    public bool? AcceptEula { get; set; }
}

/// <summary>A private model hub.</summary>
public partial class InferenceHubAccessConfig
{
    /// <summary>ARN of the hub content. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? HubContentArn { get; set; }
}

/// <summary>More artefacts for a container.</summary>
public partial class AdditionalModelDataSource
{
    /// <summary>Name of the channel, such as <c>train</c>; a directory of this name in the container. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? ChannelName { get; set; }

    /// <summary>Data in S3. Required.</summary>
    [AWSProperty(Required = true)]
    public S3ModelDataSource? S3DataSource { get; set; }
}

/// <summary>How a multi-model container keeps models.</summary>
public partial class MultiModelConfig
{
    /// <summary>Whether models are kept in memory.</summary>
    public ModelCacheSetting? ModelCacheSetting { get; set; }
}

/// <summary>How the containers of a pipeline are called.</summary>
public partial class InferenceExecutionConfig
{
    /// <summary>One after another, or each by itself. Required.</summary>
    [AWSProperty(Required = true)]
    public InferenceExecutionMode? Mode { get; set; }
}

/// <summary>Instances that SageMaker recommends for a model.</summary>
public partial class DeploymentRecommendation
{
    /// <summary>State of the recommendation. Always present.</summary>
    [AWSProperty(Required = true)]
    public RecommendationStatus? RecommendationStatus { get; set; }

    /// <summary>Recommended instance types. Up to 3.</summary>
    [AWSProperty(Max = 3)]
    public List<RealTimeInferenceRecommendation>? RealTimeInferenceRecommendations { get; set; } = Initial.List<RealTimeInferenceRecommendation>();
}

/// <summary>A recommended instance type with its settings.</summary>
public partial class RealTimeInferenceRecommendation
{
    /// <summary>Identifier of the recommendation. Always present.</summary>
    [AWSProperty(Required = true)]
    public string? RecommendationId { get; set; }

    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Environment variables of the container. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}
