using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>Monitoring input.</summary>
public partial class MonitoringInput
{
    /// <summary>Endpoint input.</summary>
    public EndpointInput? EndpointInput { get; set; }

    /// <summary>Batch transform input.</summary>
    public BatchTransformInput? BatchTransformInput { get; set; }
}

/// <summary>Endpoint input.</summary>
public partial class EndpointInput
{
    /// <summary>Endpoint name. Required, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Local path. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>S3 input mode.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>S3 data distribution type.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>Features attribute.</summary>
    public string? FeaturesAttribute { get; set; }

    /// <summary>Inference attribute.</summary>
    public string? InferenceAttribute { get; set; }

    /// <summary>Probability attribute.</summary>
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Probability threshold attribute.</summary>
    public double? ProbabilityThresholdAttribute { get; set; }

    /// <summary>Start time offset. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? StartTimeOffset { get; set; }

    /// <summary>End time offset. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? EndTimeOffset { get; set; }

    /// <summary>Exclude features attribute. Up to 100 characters.</summary>
    [AWSProperty(Max = 100)]
    public string? ExcludeFeaturesAttribute { get; set; }
}

/// <summary>Batch transform input.</summary>
public partial class BatchTransformInput
{
    /// <summary>Data captured destination S3 uri. Required, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DataCapturedDestinationS3Uri { get; set; }

    /// <summary>Dataset format. Required.</summary>
    [AWSProperty(Required = true)]
    public MonitoringDatasetFormat? DatasetFormat { get; set; }

    /// <summary>Local path. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>S3 input mode.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>S3 data distribution type.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>Features attribute.</summary>
    public string? FeaturesAttribute { get; set; }

    /// <summary>Inference attribute.</summary>
    public string? InferenceAttribute { get; set; }

    /// <summary>Probability attribute.</summary>
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Probability threshold attribute.</summary>
    public double? ProbabilityThresholdAttribute { get; set; }

    /// <summary>Start time offset. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? StartTimeOffset { get; set; }

    /// <summary>End time offset. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? EndTimeOffset { get; set; }

    /// <summary>Exclude features attribute. Up to 100 characters.</summary>
    [AWSProperty(Max = 100)]
    public string? ExcludeFeaturesAttribute { get; set; }
}

/// <summary>Monitoring dataset format.</summary>
public partial class MonitoringDatasetFormat
{
    /// <summary>Csv.</summary>
    public MonitoringCsvDatasetFormat? Csv { get; set; }

    /// <summary>Json.</summary>
    public MonitoringJsonDatasetFormat? Json { get; set; }

    /// <summary>Parquet.</summary>
    public MonitoringParquetDatasetFormat? Parquet { get; set; }
}

/// <summary>Monitoring csv dataset format.</summary>
public partial class MonitoringCsvDatasetFormat
{
    /// <summary>Header.</summary>
    public bool? Header { get; set; }
}

/// <summary>Monitoring json dataset format.</summary>
public partial class MonitoringJsonDatasetFormat
{
    /// <summary>Line.</summary>
    public bool? Line { get; set; }
}

/// <summary>Monitoring parquet dataset format.</summary>
public partial class MonitoringParquetDatasetFormat
{
}
