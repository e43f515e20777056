using Amazon.Runtime;

namespace Amazon.SageMaker;

/// <summary>How input reaches a processing container.</summary>
public class ProcessingS3InputMode : ConstantClass
{
    /// <summary><c>Pipe</c>.</summary>
    public static readonly ProcessingS3InputMode Pipe = new("Pipe");
    /// <summary><c>File</c>.</summary>
    public static readonly ProcessingS3InputMode File = new("File");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingS3InputMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingS3InputMode FindValue(string value) => FindValue<ProcessingS3InputMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingS3InputMode(string value) => FindValue(value);
}

/// <summary>How input is spread over instances.</summary>
public class ProcessingS3DataDistributionType : ConstantClass
{
    /// <summary><c>FullyReplicated</c>.</summary>
    public static readonly ProcessingS3DataDistributionType FullyReplicated = new("FullyReplicated");
    /// <summary><c>ShardedByS3Key</c>.</summary>
    public static readonly ProcessingS3DataDistributionType ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingS3DataDistributionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingS3DataDistributionType FindValue(string value) => FindValue<ProcessingS3DataDistributionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingS3DataDistributionType(string value) => FindValue(value);
}

/// <summary>When output is uploaded.</summary>
public class ProcessingS3UploadMode : ConstantClass
{
    /// <summary><c>Continuous</c>.</summary>
    public static readonly ProcessingS3UploadMode Continuous = new("Continuous");
    /// <summary><c>EndOfJob</c>.</summary>
    public static readonly ProcessingS3UploadMode EndOfJob = new("EndOfJob");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingS3UploadMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingS3UploadMode FindValue(string value) => FindValue<ProcessingS3UploadMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingS3UploadMode(string value) => FindValue(value);
}

/// <summary>State of a processing job.</summary>
public class ProcessingJobStatus : ConstantClass
{
    /// <summary>Running.</summary>
    public static readonly ProcessingJobStatus InProgress = new("InProgress");
    /// <summary>Done.</summary>
    public static readonly ProcessingJobStatus Completed = new("Completed");
    /// <summary>Ended by an error.</summary>
    public static readonly ProcessingJobStatus Failed = new("Failed");
    /// <summary>Stopping.</summary>
    public static readonly ProcessingJobStatus Stopping = new("Stopping");
    /// <summary>Stopped.</summary>
    public static readonly ProcessingJobStatus Stopped = new("Stopped");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingJobStatus(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingJobStatus FindValue(string value) => FindValue<ProcessingJobStatus>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingJobStatus(string value) => FindValue(value);
}

/// <summary>What an S3 address of input means.</summary>
public class ProcessingS3DataType : ConstantClass
{
    /// <summary><c>ManifestFile</c>.</summary>
    public static readonly ProcessingS3DataType ManifestFile = new("ManifestFile");
    /// <summary><c>S3Prefix</c>.</summary>
    public static readonly ProcessingS3DataType S3Prefix = new("S3Prefix");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingS3DataType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingS3DataType FindValue(string value) => FindValue<ProcessingS3DataType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingS3DataType(string value) => FindValue(value);
}

/// <summary>Compression of input.</summary>
public class ProcessingS3CompressionType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly ProcessingS3CompressionType None = new("None");
    /// <summary><c>Gzip</c>.</summary>
    public static readonly ProcessingS3CompressionType Gzip = new("Gzip");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public ProcessingS3CompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static ProcessingS3CompressionType FindValue(string value) => FindValue<ProcessingS3CompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator ProcessingS3CompressionType(string value) => FindValue(value);
}

/// <summary>Format of an Athena result.</summary>
public class AthenaResultFormat : ConstantClass
{
    /// <summary><c>PARQUET</c>.</summary>
    public static readonly AthenaResultFormat PARQUET = new("PARQUET");
    /// <summary><c>ORC</c>.</summary>
    public static readonly AthenaResultFormat ORC = new("ORC");
    /// <summary><c>AVRO</c>.</summary>
    public static readonly AthenaResultFormat AVRO = new("AVRO");
    /// <summary><c>JSON</c>.</summary>
    public static readonly AthenaResultFormat JSON = new("JSON");
    /// <summary><c>TEXTFILE</c>.</summary>
    public static readonly AthenaResultFormat TEXTFILE = new("TEXTFILE");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AthenaResultFormat(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AthenaResultFormat FindValue(string value) => FindValue<AthenaResultFormat>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AthenaResultFormat(string value) => FindValue(value);
}

/// <summary>Compression of an Athena result.</summary>
public class AthenaResultCompressionType : ConstantClass
{
    /// <summary><c>GZIP</c>.</summary>
    public static readonly AthenaResultCompressionType GZIP = new("GZIP");
    /// <summary><c>SNAPPY</c>.</summary>
    public static readonly AthenaResultCompressionType SNAPPY = new("SNAPPY");
    /// <summary><c>ZLIB</c>.</summary>
    public static readonly AthenaResultCompressionType ZLIB = new("ZLIB");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public AthenaResultCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static AthenaResultCompressionType FindValue(string value) => FindValue<AthenaResultCompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator AthenaResultCompressionType(string value) => FindValue(value);
}

/// <summary>Format of a Redshift result.</summary>
public class RedshiftResultFormat : ConstantClass
{
    /// <summary><c>PARQUET</c>.</summary>
    public static readonly RedshiftResultFormat PARQUET = new("PARQUET");
    /// <summary><c>CSV</c>.</summary>
    public static readonly RedshiftResultFormat CSV = new("CSV");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RedshiftResultFormat(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RedshiftResultFormat FindValue(string value) => FindValue<RedshiftResultFormat>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RedshiftResultFormat(string value) => FindValue(value);
}

/// <summary>Compression of a Redshift result.</summary>
public class RedshiftResultCompressionType : ConstantClass
{
    /// <summary><c>None</c>.</summary>
    public static readonly RedshiftResultCompressionType None = new("None");
    /// <summary><c>GZIP</c>.</summary>
    public static readonly RedshiftResultCompressionType GZIP = new("GZIP");
    /// <summary><c>BZIP2</c>.</summary>
    public static readonly RedshiftResultCompressionType BZIP2 = new("BZIP2");
    /// <summary><c>ZSTD</c>.</summary>
    public static readonly RedshiftResultCompressionType ZSTD = new("ZSTD");
    /// <summary><c>SNAPPY</c>.</summary>
    public static readonly RedshiftResultCompressionType SNAPPY = new("SNAPPY");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public RedshiftResultCompressionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static RedshiftResultCompressionType FindValue(string value) => FindValue<RedshiftResultCompressionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator RedshiftResultCompressionType(string value) => FindValue(value);
}

/// <summary>How query results are spread over instances.</summary>
public class DataDistributionType : ConstantClass
{
    /// <summary><c>FullyReplicated</c>.</summary>
    public static readonly DataDistributionType FullyReplicated = new("FullyReplicated");
    /// <summary><c>ShardedByS3Key</c>.</summary>
    public static readonly DataDistributionType ShardedByS3Key = new("ShardedByS3Key");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public DataDistributionType(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static DataDistributionType FindValue(string value) => FindValue<DataDistributionType>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator DataDistributionType(string value) => FindValue(value);
}

/// <summary>How query results reach the container.</summary>
public class InputMode : ConstantClass
{
    /// <summary><c>Pipe</c>.</summary>
    public static readonly InputMode Pipe = new("Pipe");
    /// <summary><c>File</c>.</summary>
    public static readonly InputMode File = new("File");

    /// <summary>Makes a value; it need not be one of the known ones.</summary>
    public InputMode(string value)
        : base(value)
    {
    }

    /// <summary>The known value, or a new instance for an unknown one.</summary>
    public static InputMode FindValue(string value) => FindValue<InputMode>(value);

    /// <summary>Lets a text stand where the value is expected.</summary>
    public static implicit operator InputMode(string value) => FindValue(value);
}
