using Amazon.Runtime.Internal;
using AwsSdk.Shared;

namespace Amazon.SageMaker.Model;

/// <summary>Auto ML job summary.</summary>
public partial class AutoMLJobSummary
{
    /// <summary>Auto ML job name. Required, up to 32 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 32)]
    public string? AutoMLJobName { get; set; }

    /// <summary>Auto ML job arn. Required, up to 256 characters.</summary>
    [AWSProperty(Required = true, Min = 1, Max = 256)]
    public string? AutoMLJobArn { get; set; }

    /// <summary>Auto ML job status. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobStatus? AutoMLJobStatus { get; set; }

    /// <summary>Auto ML job secondary status. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLJobSecondaryStatus? AutoMLJobSecondaryStatus { get; set; }

    /// <summary>Creation time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? CreationTime { get; set; }

    /// <summary>End time. UTC.</summary>
    public DateTime? EndTime { get; set; }

    /// <summary>Last modified time. Required, UTC.</summary>
    [AWSProperty(Required = true)]
    public DateTime? LastModifiedTime { get; set; }

    /// <summary>Failure reason. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? FailureReason { get; set; }

    /// <summary>Partial failure reasons. Up to 5.</summary>
    [AWSProperty(Min = 1, Max = 5)]
    public List<AutoMLPartialFailureReason>? PartialFailureReasons { get; set; } = Initial.List<AutoMLPartialFailureReason>();
}

/// <summary>Auto ML partial failure reason.</summary>
public partial class AutoMLPartialFailureReason
{
    /// <summary>Partial failure message. Up to 1,024 characters.</summary>
    [AWSProperty(Max = 1024)]
    public string? PartialFailureMessage { get; set; }
}

/// <summary>Auto ML job channel.</summary>
public partial class AutoMLJobChannel
{
    /// <summary>Channel type.</summary>
    public AutoMLChannelType? ChannelType { get; set; }

    /// <summary>Content type. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Compression type.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Data source.</summary>
    public AutoMLDataSource? DataSource { get; set; }
}

/// <summary>Auto ML data source.</summary>
public partial class AutoMLDataSource
{
    /// <summary>S3 data source. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLS3DataSource? S3DataSource { get; set; }
}

/// <summary>Auto MLS 3 data source.</summary>
public partial class AutoMLS3DataSource
{
    /// <summary>S3 data type. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLS3DataType? S3DataType { get; set; }

    /// <summary>S3 uri. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3Uri { get; set; }
}

/// <summary>Auto ML output data config.</summary>
public partial class AutoMLOutputDataConfig
{
    /// <summary>Kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? KmsKeyId { get; set; }

    /// <summary>S3 output path. Required, up to 1,024 characters.</summary>
    [AWSProperty(Required = true, Max = 1024)]
    public string? S3OutputPath { get; set; }
}

/// <summary>Auto ML job objective.</summary>
public partial class AutoMLJobObjective
{
    /// <summary>Metric name. Required.</summary>
    [AWSProperty(Required = true)]
    public AutoMLMetricEnum? MetricName { get; set; }
}

/// <summary>Auto ML job completion criteria.</summary>
public partial class AutoMLJobCompletionCriteria
{
    /// <summary>Max candidates. 1 to 750.</summary>
    [AWSProperty(Min = 1, Max = 750)]
    public int? MaxCandidates { get; set; }

    /// <summary>Max runtime per training job in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxRuntimePerTrainingJobInSeconds { get; set; }

    /// <summary>Max auto ML job runtime in seconds. At least 1.</summary>
    [AWSProperty(Min = 1)]
    public int? MaxAutoMLJobRuntimeInSeconds { get; set; }
}

/// <summary>Auto ML algorithm config.</summary>
public partial class AutoMLAlgorithmConfig
{
    /// <summary>Auto ML algorithms. Required, up to 11.</summary>
    [AWSProperty(Required = true, Max = 11)]
    public List<string>? AutoMLAlgorithms { get; set; } = Initial.List<string>();
}

/// <summary>Auto ML job artifacts.</summary>
public partial class AutoMLJobArtifacts
{
    /// <summary>Candidate definition notebook location.</summary>
    [AWSProperty(Min = 1)]
    public string? CandidateDefinitionNotebookLocation { get; set; }

    /// <summary>Data exploration notebook location.</summary>
    [AWSProperty(Min = 1)]
    public string? DataExplorationNotebookLocation { get; set; }
}

/// <summary>Auto ML resolved attributes.</summary>
public partial class AutoMLResolvedAttributes
{
    /// <summary>Auto ML job objective.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Auto ML problem type resolved attributes.</summary>
    public AutoMLProblemTypeResolvedAttributes? AutoMLProblemTypeResolvedAttributes { get; set; }
}

/// <summary>Model deploy config.</summary>
public partial class ModelDeployConfig
{
    /// <summary>Auto generate endpoint name.</summary>
    public bool? AutoGenerateEndpointName { get; set; }

    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Model deploy result.</summary>
public partial class ModelDeployResult
{
    /// <summary>Endpoint name. Up to 63 characters.</summary>
    [AWSProperty(Max = 63)]
    public string? EndpointName { get; set; }
}

/// <summary>Auto ML data split config.</summary>
public partial class AutoMLDataSplitConfig
{
    /// <summary>Validation fraction.</summary>
    public float? ValidationFraction { get; set; }
}

/// <summary>Auto ML security config.</summary>
public partial class AutoMLSecurityConfig
{
    /// <summary>Volume kms key id. Up to 2,048 characters.</summary>
    [AWSProperty(Max = 2048)]
    public string? VolumeKmsKeyId { get; set; }

    /// <summary>Enable inter container traffic encryption.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; set; }

    /// <summary>Vpc config.</summary>
    public VpcConfig? VpcConfig { get; set; }
}

/// <summary>Auto ML compute config.</summary>
public partial class AutoMLComputeConfig
{
    /// <summary>Emr serverless compute config.</summary>
    public EmrServerlessComputeConfig? EmrServerlessComputeConfig { get; set; }
}

/// <summary>Emr serverless compute config.</summary>
public partial class EmrServerlessComputeConfig
{
    /// <summary>Execution role ARN. Required, up to 2,048 characters.</summary>
    [AWSProperty(Required = true, Min = 20, Max = 2048)]
    public string? ExecutionRoleARN { get; set; }
}

/// <summary>Auto ML channel.</summary>
public partial class AutoMLChannel
{
    /// <summary>Data source.</summary>
    public AutoMLDataSource? DataSource { get; set; }

    /// <summary>Compression type.</summary>
    public CompressionType? CompressionType { get; set; }

    /// <summary>Target attribute name. Required.</summary>
    [AWSProperty(Required = true, Min = 1)]
    public string? TargetAttributeName { get; set; }

    /// <summary>Content type. Up to 256 characters.</summary>
    [AWSProperty(Max = 256)]
    public string? ContentType { get; set; }

    /// <summary>Channel type.</summary>
    public AutoMLChannelType? ChannelType { get; set; }

    /// <summary>Sample weight attribute name. Up to 256 characters.</summary>
    [AWSProperty(Min = 1, Max = 256)]
    public string? SampleWeightAttributeName { get; set; }
}

/// <summary>Auto ML job config.</summary>
public partial class AutoMLJobConfig
{
    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }

    /// <summary>Security config.</summary>
    public AutoMLSecurityConfig? SecurityConfig { get; set; }

    /// <summary>Candidate generation config.</summary>
    public AutoMLCandidateGenerationConfig? CandidateGenerationConfig { get; set; }

    /// <summary>Data split config.</summary>
    public AutoMLDataSplitConfig? DataSplitConfig { get; set; }

    /// <summary>Mode.</summary>
    public AutoMLMode? Mode { get; set; }
}

/// <summary>Resolved attributes.</summary>
public partial class ResolvedAttributes
{
    /// <summary>Auto ML job objective.</summary>
    public AutoMLJobObjective? AutoMLJobObjective { get; set; }

    /// <summary>Problem type.</summary>
    public ProblemType? ProblemType { get; set; }

    /// <summary>Completion criteria.</summary>
    public AutoMLJobCompletionCriteria? CompletionCriteria { get; set; }
}
