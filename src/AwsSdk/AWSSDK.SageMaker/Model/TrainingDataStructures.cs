using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>A named input of a training job.</summary>
public partial class Channel
{
    /// <summary>Name of the channel, such as <c>train</c>; a directory of this name in the container. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? ChannelName { get; set; }

    /// <summary>Where the data is. Required.</summary>
    [AWSProperty(Required = true)]
    public DataSource? DataSource { get; set; }

    /// <summary>Media type of the data. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression of the data.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Wrapping of records.</summary>
    public RecordWrapper? RecordWrapperType { get; set; }

    /// <summary>How the data reaches the container.</summary>
    public TrainingInputMode? InputMode { get; set; }

    /// <summary>Shuffling.</summary>
    public ShuffleConfig? ShuffleConfig { get; set; }
}

/// <summary>Where a channel gets its data; one member is set.</summary>
public partial class DataSource
{
    /// <summary>Data in S3.</summary>
    public S3DataSource? S3DataSource { get; set; }

    /// <summary>Data on a file system.</summary>
    public FileSystemDataSource? FileSystemDataSource { get; set; }

    /// <summary>A SageMaker data set.</summary>
    public DatasetSource? DatasetSource { get; set; }
}

/// <summary>Training data in S3.</summary>
public partial class S3DataSource
{
    /// <summary>What the address means. Required.</summary>
    [AWSProperty(Required = true)]
    public S3DataType? S3DataType { get; set; }

    /// <summary>S3 address. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>How objects are spread over instances.</summary>
    public S3DataDistribution? S3DataDistributionType { get; set; }

    /// <summary>Attributes of an augmented manifest to read. Up to 16.</summary>
    [AWSProperty(Max = 16)]
    public List<string>? AttributeNames { get; set; } = Initial.List<string>();

    /// <summary>Groups that get the data. Up to 5.</summary>
    [AWSProperty(Max = 5)]
    public List<string>? InstanceGroupNames { get; set; } = Initial.List<string>();

    /// <summary>Acceptance of the model's licence.</summary>
    public ModelAccessConfig? ModelAccessConfig { get; set; }

    /// <summary>A private model hub.</summary>
    public HubAccessConfig? HubAccessConfig { get; set; }
}

/// <summary>A private model hub for training.</summary>
public partial class HubAccessConfig
{
    /// <summary>ARN of the hub content. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Max = 255)]
    public string? HubContentArn { get; set; }
}

/// <summary>Training data on a file system.</summary>
public partial class FileSystemDataSource
{
    /// <summary>Identifier of the file system. Required, up to 21 characters.</summary>
    [AWSProperty(Required = true, Min = 11, Max = 21)]
    public string? FileSystemId { get; set; }

    /// <summary>Access to the file system. Required.</summary>
    [AWSProperty(Required = true)]
    public FileSystemAccessMode? FileSystemAccessMode { get; set; }

    /// <summary>Kind of file system. Required.</summary>
    [AWSProperty(Required = true)]
    public FileSystemType? FileSystemType { get; set; }

    /// <summary>Directory on the file system. Required, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Max = 4096)]
    public string? DirectoryPath { get; set; }
}

/// <summary>A SageMaker data set as input.</summary>
public partial class DatasetSource
{
    /// <summary>ARN of the data set. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Max = 2048)]
    public string? DatasetArn { get; set; }
}

/// <summary>Shuffling of S3 keys or records.</summary>
public partial class ShuffleConfig
{
    /// <summary>Seed of the shuffle; the same seed gives the same order. Required.</summary>
    [AWSProperty(Required = true)]
    public long? Seed { get; set; }
}

/// <summary>Where a training job stores its model.</summary>
public partial class OutputDataConfig
{
    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 address where output goes. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }

    /// <summary>Compression of the data.</summary>
    public OutputCompressionType? CompressionType { get; set; }
}

/// <summary>Where checkpoints are kept.</summary>
public partial class CheckpointConfig
{
    /// <summary>S3 address of the checkpoints. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }

    /// <summary>Path in the container. Up to 4,096 characters.</summary>
    [AWSProperty(Max = 4096)]
    public string? LocalPath { get; set; }
}
