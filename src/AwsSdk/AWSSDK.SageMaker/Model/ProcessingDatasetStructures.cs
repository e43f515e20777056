using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Input made by a query.</summary>
public partial class DatasetDefinition
{
    /// <summary>A query in Athena.</summary>
    public AthenaDatasetDefinition? AthenaDatasetDefinition { get; set; }

    /// <summary>A query in Redshift.</summary>
    public RedshiftDatasetDefinition? RedshiftDatasetDefinition { get; set; }

    /// <summary>Path in the container. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>How the result is spread over instances.</summary>
    public DataDistributionType? DataDistributionType { get; set; }

    /// <summary>How the data reaches the container.</summary>
    public InputMode? InputMode { get; set; }
}

/// <summary>A query in Athena.</summary>
public partial class AthenaDatasetDefinition
{
    /// <summary>Data catalogue. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? Catalog { get; set; }

    /// <summary>Database. Always present, up to 255 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 255)]
    public string? Database { get; set; }

    /// <summary>SQL of the query. Always present, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 4096)]
    public string? QueryString { get; set; }

    /// <summary>Work group of Athena. Up to 128 characters.</summary>
    [AWSProperty(Min = 1, Max = 128)]
    public string? WorkGroup { get; set; }

    /// <summary>S3 address of the result. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? OutputS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Format of the result. Always present.</summary>
    [AWSProperty(Required = true)]
    public AthenaResultFormat? OutputFormat { get; set; }

    /// <summary>Compression of the result.</summary>
    public AthenaResultCompressionType? OutputCompression { get; set; }
}

/// <summary>A query in Redshift.</summary>
public partial class RedshiftDatasetDefinition
{
    /// <summary>Redshift cluster. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 63)]
    public string? ClusterId { get; set; }

    /// <summary>Database. Always present, up to 64 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 64)]
    public string? Database { get; set; }

    /// <summary>Database user. Always present, up to 128 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 128)]
    public string? DbUser { get; set; }

    /// <summary>SQL of the query. Always present, up to 4,096 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 4096)]
    public string? QueryString { get; set; }

    /// <summary>ARN of the role that Redshift takes to unload data. Always present, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ClusterRoleArn { get; set; }

    /// <summary>S3 address of the result. Always present, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? OutputS3Uri { get; set; }

    /// <summary>Key that encrypts the data. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>Format of the result. Always present.</summary>
    [AWSProperty(Required = true)]
    public RedshiftResultFormat? OutputFormat { get; set; }

    /// <summary>Compression of the result.</summary>
    public RedshiftResultCompressionType? OutputCompression { get; set; }
}
