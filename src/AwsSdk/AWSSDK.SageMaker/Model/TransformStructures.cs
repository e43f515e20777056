using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>A batch transform job in a list.</summary>
public partial class TransformJobSummary
{
    /// <summary>Name of the transform job. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? TransformJobName { get; set; }

    /// <summary>ARN of the transform job. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? TransformJobArn { get; set; }

    /// <summary>When it was created. Always present, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>When the job ended. UTC.</summary>
    public DateTime? TransformEndTime { get; set; }

    /// <summary>When it last changed. UTC.</summary>
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>State of the job. Always present.</summary>
    [AWSProperty(Required = true)]
    public TransformJobStatus? TransformJobStatus { get; set; }

    /// <summary>Why it failed; null unless it did. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }
}

/// <summary>How batch transform calls the container.</summary>
public partial class ModelClientConfig
{
    /// <summary>Seconds in which the container must answer. 1 to 3,600.</summary>
    [AWSProperty(Min = 1, Max = 3600)]
    public int? InvocationsTimeoutInSeconds { get; set; }

    /// <summary>Repetitions of a request that failed. 0 to 3.</summary>
    [AWSProperty(Max = 3)]
    public int? InvocationsMaxRetries { get; set; }
}

/// <summary>Input of a batch transform job.</summary>
public partial class TransformInput
{
    /// <summary>Where the data is. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformDataSource? DataSource { get; set; }

    /// <summary>Media type of the data. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression of the data.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>How an object is split into records.</summary>
    public SplitType? SplitType { get; set; }
}

/// <summary>Where batch transform reads.</summary>
public partial class TransformDataSource
{
    /// <summary>Data in S3. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformS3DataSource? S3DataSource { get; set; }
}

/// <summary>Batch input in S3.</summary>
public partial class TransformS3DataSource
{
    /// <summary>What the address means. Required.</summary>
    [AWSProperty(Required = true)]
    public S3DataType? S3DataType { get; set; }

    /// <summary>S3 address. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Output of a batch transform job.</summary>
public partial class TransformOutput
{
    /// <summary>S3 address where output goes. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Media type asked of the container. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? Accept { get; set; }

    /// <summary>How answers are put together.</summary>
    public AssemblyType? AssembleWith { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }
}

/// <summary>Capture of batch input and output.</summary>
public partial class BatchDataCaptureConfig
{
    /// <summary>S3 address where the data goes. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? DestinationS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Whether each record gets an identifier.</summary>
    public bool? GenerateInferenceId { get; set; }
}

/// <summary>Instances of a batch transform job.</summary>
public partial class TransformResources
{
    /// <summary>Instance type. Required.</summary>
    [AWSProperty(Required = true)]
    public TransformInstanceType? InstanceType { get; set; }

    /// <summary>Number of instances. Required, at least 1.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public int? InstanceCount { get; set; }

    /// <summary>Key that encrypts the storage. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Machine image of the instances. Up to 63 characters.</summary>
    [AWSProperty(Min = 1, Max = 63)]
    public string? TransformAmiVersion { get; set; }
}

/// <summary>Which parts of a record are sent, joined and stored.</summary>
public partial class DataProcessing
{
    /// <summary>JSONPath of the part of a record that is sent. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? InputFilter { get; set; }

    /// <summary>JSONPath of the part of the joined record that is stored. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? OutputFilter { get; set; }

    /// <summary>What is joined to the answer.</summary>
    public JoinSource? JoinSource { get; set; }
}
