using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Transform job summary.</summary>
public partial class TransformJobSummary
{
    /// <summary>Transform job name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>Transform job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>Transform end time. UTC.</summary>
    public DateTime? TransformEndTime { get; set; }

    /// <summary>Last modified time. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Transform job status. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformJobStatus? TransformJobStatus { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }
}

/// <summary>Model client config.</summary>
public partial class ModelClientConfig
{
    /// <summary>Invocations timeout in seconds. 1 to 3,600.</summary>
    [AWSProperty(Min = 1, Max = 3600)]
    public int? InvocationsTimeoutInSeconds { get; set; }

    /// <summary>Invocations max retries. 0 to 3.</summary>
    [AWSProperty(Max = 3)]
    public int? InvocationsMaxRetries { get; set; }
}

/// <summary>Transform input.</summary>
public partial class TransformInput
{
    /// <summary>Data source. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformDataSource? DataSource { get; set; }

    /// <summary>Content type. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression type.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Split type.</summary>
    public SplitType? SplitType { get; set; }
}

/// <summary>Transform data source.</summary>
public partial class TransformDataSource
{
    /// <summary>S3 data source. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformS3DataSource? S3DataSource { get; set; }
}

/// <summary>Transform S3 data source.</summary>
public partial class TransformS3DataSource
{
    /// <summary>S3 data type. Required.</summary>
    [AWSProperty(Required = true)]
    public S3DataType? S3DataType { get; set; }

    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Transform output.</summary>
public partial class TransformOutput
{
    /// <summary>S3 output path. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Accept. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? Accept { get; set; }

    /// <summary>Assemble with.</summary>
    public AssemblyType? AssembleWith { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Batch data capture config.</summary>
public partial class BatchDataCaptureConfig
{
    /// <summary>Destination S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Generate inference id.</summary>
    public bool? GenerateInferenceId { get; set; }
}

/// <summary>Transform resources.</summary>
public partial class TransformResources
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformInstanceType? InstanceType { get; set; }

    /// <summary>Instance count. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? InstanceCount { get; set; }

    /// <summary>Volume kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Transform ami version. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? TransformAmiVersion { get; set; }
}

/// <summary>Data processing.</summary>
public partial class DataProcessing
{
    /// <summary>Input filter. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? InputFilter { get; set; }

    /// <summary>Output filter. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? OutputFilter { get; set; }

    /// <summary>Join source.</summary>
    public JoinSource? JoinSource { get; set; }
}
