using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>How training data reaches the container.</summary>
public class TrainingInputMode : ConstantClass
{
    /// <summary>Streamed through a pipe.</summary>
    public static readonly TrainingInputMode Pipe = new("Pipe");
    /// <summary>Downloaded first.</summary>
    public static readonly TrainingInputMode File = new("File");
    /// <summary>Files that are streamed when read.</summary>
    public static readonly TrainingInputMode FastFile = new("FastFile");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public TrainingInputMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static TrainingInputMode FindValue(string value) => FindValue<TrainingInputMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator TrainingInputMode(string value) => FindValue(value);
}

/// <summary>What an S3 address of data means.</summary>
public class S3DataType : ConstantClass
{
    /// <summary>The objects that a manifest lists.</summary>
    public static readonly S3DataType ManifestFile = new("ManifestFile");
    /// <summary>All objects under a prefix.</summary>
    public static readonly S3DataType S3Prefix = new("S3Prefix");
    /// <summary>A manifest with labels.</summary>
    public static readonly S3DataType AugmentedManifestFile = new("AugmentedManifestFile");
    /// <summary>Conversations for fine-tuning.</summary>
    public static readonly S3DataType Converse = new("Converse");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public S3DataType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static S3DataType FindValue(string value) => FindValue<S3DataType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator S3DataType(string value) => FindValue(value);
}

/// <summary>How objects are spread over instances.</summary>
public class S3DataDistribution : ConstantClass
{
    /// <summary>All objects to every instance.</summary>
    public static readonly S3DataDistribution FullyReplicated = new("FullyReplicated");
    /// <summary>A share of the objects to each instance.</summary>
    public static readonly S3DataDistribution ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public S3DataDistribution(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static S3DataDistribution FindValue(string value) => FindValue<S3DataDistribution>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator S3DataDistribution(string value) => FindValue(value);
}

/// <summary>Access to a file system.</summary>
public class FileSystemAccessMode : ConstantClass
{
    /// <summary><c>rw</c>.</summary>
    public static readonly FileSystemAccessMode Rw = new("rw");
    /// <summary><c>ro</c>.</summary>
    public static readonly FileSystemAccessMode Ro = new("ro");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public FileSystemAccessMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static FileSystemAccessMode FindValue(string value) => FindValue<FileSystemAccessMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator FileSystemAccessMode(string value) => FindValue(value);
}

/// <summary>Kind of file system.</summary>
public class FileSystemType : ConstantClass
{
    /// <summary><c>EFS</c>.</summary>
    public static readonly FileSystemType EFS = new("EFS");
    /// <summary><c>FSxLustre</c>.</summary>
    public static readonly FileSystemType FSxLustre = new("FSxLustre");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public FileSystemType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static FileSystemType FindValue(string value) => FindValue<FileSystemType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator FileSystemType(string value) => FindValue(value);
}

/// <summary>Compression of data.</summary>
public class CompressionType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly CompressionType None = new("None");
    /// <summary><c>Gzip</c>.</summary>
    public static readonly CompressionType Gzip = new("Gzip");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public CompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static CompressionType FindValue(string value) => FindValue<CompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator CompressionType(string value) => FindValue(value);
}

/// <summary>Wrapping of records.</summary>
public class RecordWrapper : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly RecordWrapper None = new("None");
    /// <summary><c>RecordIO</c>.</summary>
    public static readonly RecordWrapper RecordIO = new("RecordIO");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RecordWrapper(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RecordWrapper FindValue(string value) => FindValue<RecordWrapper>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RecordWrapper(string value) => FindValue(value);
}

/// <summary>Compression of a training job's output.</summary>
public class OutputCompressionType : ConstantClass
{
    /// <summary><c>GZIP</c>.</summary>
    public static readonly OutputCompressionType GZIP = new("GZIP");
    /// <summary><c>NONE</c>.</summary>
    public static readonly OutputCompressionType NONE = new("NONE");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public OutputCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static OutputCompressionType FindValue(string value) => FindValue<OutputCompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator OutputCompressionType(string value) => FindValue(value);
}
