using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Dataset definition.</summary>
public partial class DatasetDefinition
{
    /// <summary>Athena dataset definition.</summary>
    public AthenaDatasetDefinition? AthenaDatasetDefinition { get; set; }

    /// <summary>Redshift dataset definition.</summary>
    public RedshiftDatasetDefinition? RedshiftDatasetDefinition { get; set; }

    /// <summary>Local path. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>Data distribution type.</summary>
    public DataDistributionType? DataDistributionType { get; set; }

    /// <summary>Input mode.</summary>
    public InputMode? InputMode { get; set; }
}

/// <summary>Athena dataset definition.</summary>
public partial class AthenaDatasetDefinition
{
    /// <summary>Catalog. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? Catalog { get; set; }

    /// <summary>Database. Required, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Database { get; set; }

    /// <summary>Query string. Required, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 4096)]
    public string? QueryString { get; set; }

    /// <summary>Work group. Up to 128 characters.</summary>
    [AWSProperty(Min = 1, Max = 128)]
    public string? WorkGroup { get; set; }

    /// <summary>Output S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? OutputS3Uri { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Output format. Required.</summary>
    [AWSProperty(Required = true)]
    public AthenaResultFormat? OutputFormat { get; set; }

    /// <summary>Output compression.</summary>
    public AthenaResultCompressionType? OutputCompression { get; set; }
}

/// <summary>Redshift dataset definition.</summary>
public partial class RedshiftDatasetDefinition
{
    /// <summary>Cluster id. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ClusterId { get; set; }

    /// <summary>Database. Required, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? Database { get; set; }

    /// <summary>Db user. Required, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? DbUser { get; set; }

    /// <summary>Query string. Required, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 4096)]
    public string? QueryString { get; set; }

    /// <summary>Cluster role arn. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ClusterRoleArn { get; set; }

    /// <summary>Output S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? OutputS3Uri { get; set; }

    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Output format. Required.</summary>
    [AWSProperty(Required = true)]
    public RedshiftResultFormat? OutputFormat { get; set; }

    /// <summary>Output compression.</summary>
    public RedshiftResultCompressionType? OutputCompression { get; set; }
}
