using Amazon.Runtime.Internal;

namespace Amazon.SageMaker.Model;

/// <summary>What is monitored; one member is set.</summary>
public partial class MonitoringInput
{
    /// <summary>Captured data of an endpoint.</summary>
    public EndpointInput? EndpointInput { get; set; }

    /// <summary>Captured data of batch transform jobs.</summary>
    public BatchTransformInput? BatchTransformInput { get; set; }
}

/// <summary>Captured data of an endpoint.</summary>
public partial class EndpointInput
{
    /// <summary>Name of the endpoint. Always present, up to 63 characters.</summary>
    [AWSProperty(Required = true, Max = 63)]
    public string? EndpointName { get; set; }

    /// <summary>Path in the container. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>How the input reaches the container.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>How objects are spread over instances.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>Where the features are in the data.</summary>
    public string? FeaturesAttribute { get; set; }

    /// <summary>Where the prediction is in the data.</summary>
    public string? InferenceAttribute { get; set; }

    /// <summary>Where the probability is in the data.</summary>
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Probability from which a prediction counts as positive.</summary>
    public double? ProbabilityThresholdAttribute { get; set; }

    /// <summary>Start of the data window before the execution, as an ISO 8601 duration. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? StartTimeOffset { get; set; }

    /// <summary>End of the data window before the execution, as an ISO 8601 duration. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? EndTimeOffset { get; set; }

    /// <summary>Features that are left out. Up to 100 characters.</summary>
    [AWSProperty(Max = 100)]
    public string? ExcludeFeaturesAttribute { get; set; }
}

/// <summary>Captured data of batch transform jobs.</summary>
public partial class BatchTransformInput
{
    /// <summary>S3 address where captured data is read. Always present, up to 512 characters.</summary>
    [AWSProperty(Required = true, Max = 512)]
    public string? DataCapturedDestinationS3Uri { get; set; }

    /// <summary>Format of the captured data. Always present.</summary>
    [AWSProperty(Required = true)]
    public MonitoringDatasetFormat? DatasetFormat { get; set; }

    /// <summary>Path in the container. Always present, up to 256 characters.</summary>
    [AWSProperty(Required = true, Max = 256)]
    public string? LocalPath { get; set; }

    /// <summary>How the input reaches the container.</summary>
    public ProcessingS3InputMode? S3InputMode { get; set; }

    /// <summary>How objects are spread over instances.</summary>
    public ProcessingS3DataDistributionType? S3DataDistributionType { get; set; }

    /// <summary>Where the features are in the data.</summary>
    public string? FeaturesAttribute { get; set; }

    /// <summary>Where the prediction is in the data.</summary>
    public string? InferenceAttribute { get; set; }

    /// <summary>Where the probability is in the data.</summary>
    public string? ProbabilityAttribute { get; set; }

    /// <summary>Probability from which a prediction counts as positive.</summary>
    public double? ProbabilityThresholdAttribute { get; set; }

    /// <summary>Start of the data window before the execution, as an ISO 8601 duration. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? StartTimeOffset { get; set; }

    /// <summary>End of the data window before the execution, as an ISO 8601 duration. Up to 15 characters.</summary>
    [AWSProperty(Min = 1, Max = 15)]
    public string? EndTimeOffset { get; set; }

    /// <summary>Features that are left out. Up to 100 characters.</summary>
    [AWSProperty(Max = 100)]
    public string? ExcludeFeaturesAttribute { get; set; }
}

/// <summary>Format of captured batch data; one member is set.</summary>
public partial class MonitoringDatasetFormat
{
    /// <summary>CSV data.</summary>
    public MonitoringCsvDatasetFormat? Csv { get; set; }

    /// <summary>JSON data.</summary>
    public MonitoringJsonDatasetFormat? Json { get; set; }

    /// <summary>Parquet data.</summary>
    public MonitoringParquetDatasetFormat? Parquet { get; set; }
}

/// <summary>CSV data.</summary>
public partial class MonitoringCsvDatasetFormat
{
    /// <summary>Whether the first line has the column names.</summary>
    public bool? Header { get; set; }
}

/// <summary>JSON data.</summary>
public partial class MonitoringJsonDatasetFormat
{
    /// <summary>Whether each line is a JSON object.</summary>
    public bool? Line { get; set; }
}

/// <summary>Parquet data; there is nothing to set.</summary>
public partial class MonitoringParquetDatasetFormat
{
}
