using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Model summary.</summary>
public partial class ModelSummary
{
    /// <summary>Model name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? ModelName { get; set; }

    /// <summary>Model arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ModelArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }
}

/// <summary>Container definition.</summary>
public partial class ContainerDefinition
{
    /// <summary>Container hostname. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? ContainerHostname { get; set; }

    /// <summary>Image. Up to 255 characters.</summary>
    [AWSProperty(Max = 255)]
    public string? Image { get; set; }

    /// <summary>Image config.</summary>
    public ImageConfig? ImageConfig { get; set; }

    /// <summary>Mode.</summary>
    public ContainerMode? Mode { get; set; }

    /// <summary>Model data url. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ModelDataUrl { get; set; }

    /// <summary>Model data source.</summary>
    public ModelDataSource? ModelDataSource { get; set; }

    /// <summary>Additional model data sources. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<AdditionalModelDataSource>? AdditionalModelDataSources { get; set; } = Initial.List<AdditionalModelDataSource>();

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();

    /// <summary>Model package name. Up to 176 characters.</summary>
    [AWSProperty(Min = 1, Max = 176)]
    public string? ModelPackageName { get; set; }

    /// <summary>Inference specification name. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? InferenceSpecificationName { get; set; }

    /// <summary>Multi model config.</summary>
    public MultiModelConfig? MultiModelConfig { get; set; }
}

/// <summary>Repository auth config.</summary>
public partial class RepositoryAuthConfig
{
    /// <summary>Repository credentials provider arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 2048)]
    public string? RepositoryCredentialsProviderArn { get; set; }
}

/// <summary>Model data source.</summary>
public partial class ModelDataSource
{
    /// <summary>S3 data source.</summary>
    public S3ModelDataSource? S3DataSource { get; set; }
}

/// <summary>S3 model data source.</summary>
public partial class S3ModelDataSource
{
    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>S3 data type. Required.</summary>
    [AWSProperty(Required = true)]
    public S3ModelDataType? S3DataType { get; set; }

    /// <summary>Compression type. Required.</summary>
    [AWSProperty(Required = true)]
    public ModelCompressionType? CompressionType { get; set; }

    /// <summary>Model access config.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }

    /// <summary>Hub access config.</summary>
    public InferenceHubAccessConfig? HubAccessConfig { get; set; }

    /// <summary>Manifest S3 uri. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ManifestS3Uri { get; set; }

    /// <summary>E tag.</summary>
    public string? ETag { get; set; }

    /// <summary>Manifest etag.</summary>
    public string? ManifestEtag { get; set; }
}

/// <summary>Model access config.</summary>
public partial class ModelAccessConfig
{
    /// <summary>Accept eula. Required.</summary>
    [AWSProperty(Required = true)]
    public bool? AcceptEula { get; set; }
}

/// <summary>Inference hub access config.</summary>
public partial class InferenceHubAccessConfig
{
    /// <summary>Hub content arn. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? HubContentArn { get; set; }
}

/// <summary>Additional model data source.</summary>
public partial class AdditionalModelDataSource
{
    /// <summary>Channel name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? ChannelName { get; set; }

    /// <summary>S3 data source. Required.</summary>
    [AWSProperty(Required = true)]
    public S3ModelDataSource? S3DataSource { get; set; }
}

/// <summary>Multi model config.</summary>
public partial class MultiModelConfig
{
    /// <summary>Model cache setting.</summary>
    public ModelCacheSetting? ModelCacheSetting { get; set; }
}

/// <summary>Inference execution config.</summary>
public partial class InferenceExecutionConfig
{
    /// <summary>Mode. Required.</summary>
    [AWSProperty(Required = true)]
    public InferenceExecutionMode? Mode { get; set; }
}

/// <summary>Deployment recommendation.</summary>
public partial class DeploymentRecommendation
{
    /// <summary>Recommendation status. Required.</summary>
    [AWSProperty(Required = true)]
    public RecommendationStatus? RecommendationStatus { get; set; }

    /// <summary>Real time inference recommendations. Up to 3.</summary>
    [AWSProperty(Max = 3)]
    public List<RealTimeInferenceRecommendation>? RealTimeInferenceRecommendations { get; set; } = Initial.List<RealTimeInferenceRecommendation>();
}

/// <summary>Real time inference recommendation.</summary>
public partial class RealTimeInferenceRecommendation
{
    /// <summary>Recommendation id. Required.</summary>
    [AWSProperty(Required = true)]
    public string? RecommendationId { get; set; }

    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProductionVariantInstanceType? InstanceType { get; set; }

    /// <summary>Environment. Up to 100.</summary>
    [AWSProperty(Max = 100)]
    public Dictionary<string, string>? Environment { get; set; } = Initial.Map<string>();
}
