using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Network of a processing job.</summary>
public partial class NetworkConfig
{
    /// <summary>Whether traffic between instances is encrypted; it takes longer then.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Whether containers are cut off from the network.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Network in your VPC.</summary>
    public VpcConfig? VpcConfig { get; set; }
}

/// <summary>A processing job in a list.</summary>
public partial class ProcessingJobSummary
{
    /// <summary>Name of the processing job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }

    /// <summary>ARN of the processing job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the job ended. UTC.</summary>
    public DateTime? ProcessingEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingJobStatus? ProcessingJobStatus { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>What the container wrote when it ended. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ExitMessage { get; set; }
}

/// <summary>An input of a processing job.</summary>
public partial class ProcessingInput
{
    /// <summary>Name of the input. Always present.</summary>
    [AWSProperty(Required = true)]
    public string? InputName { get; set; }

    /// <summary>Whether the container moves the data itself.</summary>
    public bool? AppManaged { get; set; }

    /// <summary>Input from S3.</summary>
    public ProcessingS3Input? S3Input { get; set; }

    /// <summary>Input made by a query.</summary>
    public DatasetDefinition? DatasetDefinition { get; set; }
}

/// <summary>Input from S3.</summary>
public partial class ProcessingS3Input
{
    /// <summary>S3 address. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Path in the container. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>What the address means. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingS3DataType? S3DataType { get; set; }

    /// <summary>How the input reaches the container.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>How objects are spread over instances.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>Compression of the input.</summary>
    public ProcessingS3CompressionType? S3CompressionType { get; set; }
}

/// <summary>Outputs of a processing job.</summary>
public partial class ProcessingOutputConfig
{
    /// <summary>The outputs. Always present, up to 10.</summary>
    [AWSProperty(Required = true, Max = 10)]
    public List<ProcessingOutput>? Outputs { get; set; } = Initial.List<ProcessingOutput>();

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>An output of a processing job.</summary>
public partial class ProcessingOutput
{
    /// <summary>Name of the output. Always present.</summary>
    [AWSProperty(Required = true)]
    public string? OutputName { get; set; }

    /// <summary>Output to S3.</summary>
    public ProcessingS3Output? S3Output { get; set; }

    /// <summary>Output to the feature store.</summary>
    public ProcessingFeatureStoreOutput? FeatureStoreOutput { get; set; }

    /// <summary>Whether the container moves the data itself.</summary>
    public bool? AppManaged { get; set; }
}

/// <summary>Output to S3.</summary>
public partial class ProcessingS3Output
{
    /// <summary>S3 address. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Path in the container. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>When output is uploaded. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingS3UploadMode? S3UploadMode { get; set; }
}

/// <summary>Output to the feature store.</summary>
public partial class ProcessingFeatureStoreOutput
{
    /// <summary>Feature group that is written. Always present, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? FeatureGroupName { get; set; }
}

/// <summary>Compute of a processing job.</summary>
public partial class ProcessingResources
{
    /// <summary>The instances. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingClusterConfig? ClusterConfig { get; set; }
}

/// <summary>Instances of a processing job.</summary>
public partial class ProcessingClusterConfig
{
    /// <summary>Number of instances. Always present, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? InstanceCount { get; set; }

    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Storage of each instance, in GB. Always present, 1 to 16,384.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16384)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Key that encrypts the storage. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Instance types that may be used, best first, in place of one type.</summary>
    public List<ProcessingInstancePreference>? InstancePreferences { get; set; } = Initial.List<ProcessingInstancePreference>();

    /// <summary>Instance type that was chosen from the preferences.</summary>
    public ProcessingInstanceType? SelectedInstanceType { get; set; }

    /// <summary>Number of instances of the chosen type.</summary>
    public int? SelectedInstanceCount { get; set; }
}

/// <summary>An instance type that a processing job may use.</summary>
public partial class ProcessingInstancePreference
{
    /// <summary>Instance type. Always present.</summary>
    [AWSProperty(Required = true)]
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances. 1 to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public int? InstanceCount { get; set; }
}

/// <summary>How long a processing job may take.</summary>
public partial class ProcessingStoppingCondition
{
    /// <summary>Seconds that it may take. Always present, 1 to 777,600.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 777600)]
    public int? MaxRuntimeInSeconds { get; set; }
}

/// <summary>The container of a processing job.</summary>
public partial class AppSpecification
{
    /// <summary>Address of the container image. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? ImageUri { get; set; }

    /// <summary>Entry point of the container. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Arguments of the entry point. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();
}
