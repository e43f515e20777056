using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Network config.</summary>
public partial class NetworkConfig
{
    /// <summary>Enable inter container traffic encryption.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Enable network isolation.</summary>
    public bool? EnableNetworkIsolation { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }
}

/// <summary>Processing job summary.</summary>
public partial class ProcessingJobSummary
{
    /// <summary>Processing job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ProcessingJobName { get; set; }

    /// <summary>Processing job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? ProcessingJobArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Processing end time. UTC.</summary>
    public DateTime? ProcessingEndTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Processing job status. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingJobStatus? ProcessingJobStatus { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Exit message. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? ExitMessage { get; set; }
}

/// <summary>Processing input.</summary>
public partial class ProcessingInput
{
    /// <summary>Input name. Required.</summary>
    [AWSProperty(Required = true)]
    public string? InputName { get; set; }

    /// <summary>App managed.</summary>
    public bool? AppManaged { get; set; }

    /// <summary>S3 input.</summary>
    public ProcessingS3Input? S3Input { get; set; }

    /// <summary>Dataset definition.</summary>
    public DatasetDefinition? DatasetDefinition { get; set; }
}

/// <summary>Processing S3 input.</summary>
public partial class ProcessingS3Input
{
    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Local path. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>S3 data type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingS3DataType? S3DataType { get; set; }

    /// <summary>S3 input mode.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>S3 data distribution type.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>S3 compression type.</summary>
    public ProcessingS3CompressionType? S3CompressionType { get; set; }
}

/// <summary>Processing output config.</summary>
public partial class ProcessingOutputConfig
{
    /// <summary>Outputs. Required, up to 10.</summary>
    [AWSProperty(Required = true, Max = 10)]
    public List<ProcessingOutput>? Outputs { get; set; } = Initial.List<ProcessingOutput>();

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Processing output.</summary>
public partial class ProcessingOutput
{
    /// <summary>Output name. Required.</summary>
    [AWSProperty(Required = true)]
    public string? OutputName { get; set; }

    /// <summary>S3 output.</summary>
    public ProcessingS3Output? S3Output { get; set; }

    /// <summary>Feature store output.</summary>
    public ProcessingFeatureStoreOutput? FeatureStoreOutput { get; set; }

    /// <summary>App managed.</summary>
    public bool? AppManaged { get; set; }
}

/// <summary>Processing S3 output.</summary>
public partial class ProcessingS3Output
{
    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Local path. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>S3 upload mode. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingS3UploadMode? S3UploadMode { get; set; }
}

/// <summary>Processing feature store output.</summary>
public partial class ProcessingFeatureStoreOutput
{
    /// <summary>Feature group name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? FeatureGroupName { get; set; }
}

/// <summary>Processing resources.</summary>
public partial class ProcessingResources
{
    /// <summary>Cluster config. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingClusterConfig? ClusterConfig { get; set; }
}

/// <summary>Processing cluster config.</summary>
public partial class ProcessingClusterConfig
{
    /// <summary>Instance count. Required, 1 to 100.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 100)]
    public int? InstanceCount { get; set; }

    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public ProcessingInstanceType? InstanceType { get; set; }

    /// <summary>Volume size in GB. Required, 1 to 16,384.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 16384)]
    public int? VolumeSizeInGB { get; set; }

    /// <summary>Volume kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }
}

/// <summary>Processing stopping condition.</summary>
public partial class ProcessingStoppingCondition
{
    /// <summary>Max runtime in seconds. Required, 1 to 777,600.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 777600)]
    public int? MaxRuntimeInSeconds { get; set; }
}

/// <summary>App specification.</summary>
public partial class AppSpecification
{
    /// <summary>Image uri. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? ImageUri { get; set; }

    /// <summary>Container entrypoint. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerEntrypoint { get; set; } = Initial.List<string>();

    /// <summary>Container arguments. Up to 100.</summary>
    [AWSProperty(Min = 1, Max = 100)]
    public List<string>? ContainerArguments { get; set; } = Initial.List<string>();
}
