using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Channel.</summary>
public partial class Channel
{
    /// <summary>Channel name. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? ChannelName { get; set; }

    /// <summary>Data source. Required.</summary>
    [AWSProperty(Required = true)]
    public DataSource? DataSource { get; set; }

    /// <summary>Content type. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression type.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Record wrapper type.</summary>
    public RecordWrapper? RecordWrapperType { get; set; }

    /// <summary>Input mode.</summary>
    public TrainingInputMode? InputMode { get; set; }

    /// <summary>Shuffle config.</summary>
    public ShuffleConfig? ShuffleConfig { get; set; }
}

/// <summary>Data source.</summary>
public partial class DataSource
{
    /// <summary>S3 data source.</summary>
    public S3DataSource? S3DataSource { get; set; }

    /// <summary>File system data source.</summary>
    public FileSystemDataSource? FileSystemDataSource { get; set; }

    /// <summary>Dataset source.</summary>
    public DatasetSource? DatasetSource { get; set; }
}

/// <summary>S3 data source.</summary>
public partial class S3DataSource
{
    /// <summary>S3 data type. Required.</summary>
    [AWSProperty(Required = true)]
    public S3DataType? S3DataType { get; set; }

    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>S3 data distribution type.</summary>
    public S3DataDistribution? S3DataDistributionType { get; set; }

    /// <summary>Attribute names. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public List<string>? AttributeNames { get; set; } = Initial.List<string>();

    /// <summary>Instance group names. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InstanceGroupNames { get; set; } = Initial.List<string>();

    /// <summary>Model access config.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }

    /// <summary>Hub access config.</summary>
    public HubAccessConfig? HubAccessConfig { get; set; }
}

/// <summary>Hub access config.</summary>
public partial class HubAccessConfig
{
    /// <summary>Hub content arn. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? HubContentArn { get; set; }
}

/// <summary>File system data source.</summary>
public partial class FileSystemDataSource
{
    /// <summary>File system id. Required, up to 21 characters.</summary>
    [AWSProperty(Required = true, Min = 11, Max = 21)]
    public string? FileSystemId { get; set; }

    /// <summary>File system access mode. Required.</summary>
    [AWSProperty(Required = true)]
    public FileSystemAccessMode? FileSystemAccessMode { get; set; }

    /// <summary>File system type. Required.</summary>
    [AWSProperty(Required = true)]
    public FileSystemType? FileSystemType { get; set; }

    /// <summary>Directory path. Required, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Max = 4096)]
    public string? DirectoryPath { get; set; }
}

/// <summary>Dataset source.</summary>
public partial class DatasetSource
{
    /// <summary>Dataset arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? DatasetArn { get; set; }
}

/// <summary>Shuffle config.</summary>
public partial class ShuffleConfig
{
    /// <summary>Seed. Required.</summary>
    [AWSProperty(Required = true)]
    public long? Seed { get; set; }
}

/// <summary>Output data config.</summary>
public partial class OutputDataConfig
{
    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 output path. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Compression type.</summary>
    public OutputCompressionType? CompressionType { get; set; }
}

/// <summary>Checkpoint config.</summary>
public partial class CheckpointConfig
{
    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Local path. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }
}
